import type { PointsFeature, PointsModel } from './model.ts';

/** One line of the card as it is printed: which values, how many points. */
export interface TableLine {
  readonly feature: string;
  readonly takes:
    | { readonly kind: 'BETWEEN'; readonly above: number | null; readonly upTo: number | null }
    | { readonly kind: 'LEVELS'; readonly levels: readonly string[] }
    | { readonly kind: 'SPECIAL'; readonly value: string | number; readonly reason: string }
    | { readonly kind: 'MISSING' | 'UNSEEN' };
  readonly points: number;
  readonly logOdds: number;
}

/** The whole card. Of a value that a special line names, that line counts. */
export function pointsTable({ features }: PointsModel): TableLine[] {
  return features.flatMap(linesOf);
}

function linesOf(feature: PointsFeature): TableLine[] {
  const { name } = feature;
  const specials = feature.specials.map(
    ({ value, reason, worth }): TableLine => ({
      feature: name,
      takes: { kind: 'SPECIAL', value, reason },
      ...worth,
    }),
  );
  const missing: TableLine = { feature: name, takes: { kind: 'MISSING' }, ...feature.missing };
  if (feature.kind === 'level')
    return [
      ...specials,
      ...feature.bins.map(
        (worth, bin): TableLine => ({
          feature: name,
          takes: { kind: 'LEVELS', levels: feature.levels[bin] ?? [] },
          ...worth,
        }),
      ),
      missing,
      { feature: name, takes: { kind: 'UNSEEN' }, ...feature.unseen },
    ];
  const { edges } = feature;
  return [
    ...specials,
    ...feature.bins.map(
      (worth, bin): TableLine => ({
        feature: name,
        takes: { kind: 'BETWEEN', above: edges[bin - 1] ?? null, upTo: edges[bin] ?? null },
        ...worth,
      }),
    ),
    missing,
  ];
}
