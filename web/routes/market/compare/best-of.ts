/** One offer's figure of a row; undefined where it has none, or none that can be compared. */
export interface Figure {
  readonly value: number | undefined;
  /** Figures of different kinds, as prices in two currencies, are not compared. */
  readonly kind?: string;
}

/** Which offers have the best of a row: none where there are fewer than two that can be compared, or where all are alike. */
export function bestOf(figures: readonly Figure[], better: 'LOW' | 'HIGH'): boolean[] {
  const known = figures.flatMap(({ value, kind }) => (value === undefined ? [] : [{ value, kind }]));
  const kinds = new Set(known.map(({ kind }) => kind));
  const values = known.map(({ value }) => value);
  const best = better === 'LOW' ? Math.min(...values) : Math.max(...values);
  const says = known.length > 1 && kinds.size === 1 && values.some((value) => value !== best);
  return figures.map(({ value }) => says && value === best);
}
