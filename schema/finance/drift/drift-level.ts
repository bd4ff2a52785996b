/** χ² at 95 % for 1, 2, … degrees of freedom. */
const chiSquare95 = [
  3.841, 5.991, 7.815, 9.488, 11.07, 12.592, 14.067, 15.507, 16.919, 18.307, 19.675, 21.026,
];

/**
 * What the index reaches in one of twenty comparisons though nothing has moved: (1/N + 1/M) χ²(.95, places − 1) for N and M firms. Below it a
 * figure says nothing. At most 13 places.
 */
export function chanceLevel(places: number, firms: readonly [number, number]): number {
  const chi = chiSquare95[places - 2];
  if (chi === undefined) throw new RangeError(`No level for ${places} places.`);
  return (1 / firms[0] + 1 / firms[1]) * chi;
}

export const driftLevels = ['TOO_FEW', 'STEADY', 'WATCH', 'ACT'] as const;
export type DriftLevel = (typeof driftLevels)[number];

/** From .10 on somebody watches, from .25 on somebody acts; neither below what chance reaches. Thousandths; null where too few firms say anything. */
export function levelOf(psiMilli: number | null, chanceMilli: number | null): DriftLevel {
  if (psiMilli === null || chanceMilli === null) return 'TOO_FEW';
  if (psiMilli <= Math.max(100, chanceMilli)) return 'STEADY';
  return psiMilli > 250 ? 'ACT' : 'WATCH';
}
