import type { RoutingStep } from '../item.ts';

/**
 * Sample sizes by the size of the lot: ISO 2859-1:1999, table 1 (code letters at general inspection level II) with table 2-A (single sampling, normal).
 * By the letter alone: the arrows of an acceptance limit, which may lead to another letter, are not followed.
 */
const bySize: readonly (readonly [from: number, sample: number])[] = [
  [2, 2],
  [9, 3],
  [16, 5],
  [26, 8],
  [51, 13],
  [91, 20],
  [151, 32],
  [281, 50],
  [501, 80],
  [1201, 125],
  [3201, 200],
  [10_001, 315],
  [35_001, 500],
  [150_001, 800],
  [500_001, 1250],
];

/** Pieces that are inspected of a lot of so many: of one or none all of it. */
export function sampleSize(lot: number): number {
  return bySize.findLast(([from]) => lot >= from)?.[1] ?? Math.max(0, lot);
}

/** Pieces of one lot: what travels together, else the fewest that a work centre is given; null where all that a work centre begins is one. */
export function lotOf({
  transferBatch,
  lotLeast,
}: Pick<RoutingStep, 'transferBatch' | 'lotLeast'>): number | null {
  return transferBatch ?? lotLeast;
}

/** Pieces that are inspected of so many in lots of a size, the last of which may be smaller. */
export function sampledOf(pieces: number, lot: number): number {
  const whole = Math.floor(pieces / lot);
  return whole * sampleSize(lot) + sampleSize(pieces - whole * lot);
}

/** How many pieces more than their share the samples of any number of pieces may be, in lots of this size: a small lot is inspected more closely. */
export function sampledBeyondShare(lot: number): number {
  const beyond = [1, ...bySize.map(([from]) => from)]
    .filter((rest) => rest < lot)
    .map((rest) => Math.ceil((sampleSize(rest) * lot - sampleSize(lot) * rest) / lot));
  return Math.max(0, ...beyond);
}
