/** Columns of numbers or of levels, and which rows turned out bad. A missing value is never 0: NaN, or null. */
export interface Dataset {
  readonly rows: number;
  readonly features: readonly Feature[];
  /** 1 where the event came: default, bankruptcy. */
  readonly bad: Uint8Array;
  /** Of each row, for the protocol's folds. */
  readonly fold: Int32Array;
  readonly ids: readonly string[];
  /** Further columns that are no features, such as the year of approval. */
  readonly aside: ReadonlyMap<string, Float64Array>;
}

export type Feature = NumericFeature | LevelFeature;

export interface NumericFeature {
  readonly kind: 'numeric';
  readonly name: string;
  readonly values: Float64Array;
}

export interface LevelFeature {
  readonly kind: 'level';
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** The rows at these places, in this order. */
export function rowsOf(data: Dataset, at: readonly number[]): Dataset {
  return {
    rows: at.length,
    features: data.features.map((feature) =>
      feature.kind === 'numeric'
        ? { ...feature, values: Float64Array.from(at, (row) => feature.values[row] ?? Number.NaN) }
        : { ...feature, values: at.map((row) => feature.values[row] ?? null) },
    ),
    bad: Uint8Array.from(at, (row) => data.bad[row] ?? 0),
    fold: Int32Array.from(at, (row) => data.fold[row] ?? 0),
    ids: at.map((row) => data.ids[row] ?? ''),
    aside: new Map(
      [...data.aside].map(([name, values]) => [
        name,
        Float64Array.from(at, (row) => values[row] ?? Number.NaN),
      ]),
    ),
  };
}

export function withoutFeatures(data: Dataset, names: ReadonlySet<string>): Dataset {
  return { ...data, features: data.features.filter(({ name }) => !names.has(name)) };
}
