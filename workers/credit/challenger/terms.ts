import { valueOfTree } from './boost.ts';
import type { Challenger } from './challenger.ts';
import { type Branch, goesLeft, type Split, type Tree } from './grow-tree.ts';

/** A table that can be drawn: log-odds of a bad end, in millionths, by the places of one feature or two. */
export interface Term {
  /** Indices of features; one, or two that differ. */
  readonly features: readonly number[];
  /** For each feature, the codes at which a new place begins after them. Place 0 is missing, then up to the first cut, and so on. */
  readonly cuts: readonly (readonly number[])[];
  /** By place of the first feature, then of the second. */
  readonly values: readonly number[];
}

/** The whole model as tables of whole numbers: base and one cell of each term, added, are its log-odds exactly. */
export interface Tables {
  readonly base: number;
  readonly terms: readonly Term[];
}

interface Part {
  readonly root: Split | null;
  readonly isLeft: boolean;
  readonly branch: Branch;
}

/** Every tree is two halves, each of which asks of two features at most: halves of the same features are one term. */
export function termsOf({ boosted, calibration }: Challenger): Tables {
  const parts = Map.groupBy(boosted.trees.flatMap(halves), (part) => featuresOf(part).join());
  // A tree without any question says the same of everybody.
  const constant = boosted.trees
    .filter(({ root, left }) => root === null && left.split === null)
    .reduce((sum, tree) => sum + valueOfTree(tree, () => 0), boosted.base);
  return {
    base: Math.round(1e6 * (calibration.slope * constant + calibration.intercept)),
    terms: [...parts.values()].map((same) => termOf(same, calibration.slope)),
  };
}

function halves({ root, left, right }: Tree): Part[] {
  if (root === null) return left.split === null ? [] : [{ root, isLeft: true, branch: left }];
  return [
    { root, isLeft: true, branch: left },
    { root, isLeft: false, branch: right },
  ];
}

function splitsOf({ root, branch }: Part): Split[] {
  return [root, branch.split].filter((split) => split !== null);
}

function featuresOf(part: Part): number[] {
  return [...new Set(splitsOf(part).map(({ feature }) => feature))].sort((a, b) => a - b);
}

function valueOfPart(
  { root, isLeft, branch: { split, values } }: Part,
  codeOf: (feature: number) => number,
): number {
  if (root !== null && goesLeft(root, codeOf(root.feature)) !== isLeft) return 0;
  return values[split === null || goesLeft(split, codeOf(split.feature)) ? 0 : 1];
}

function termOf(parts: readonly Part[], slope: number): Term {
  const features = featuresOf(parts[0] as Part);
  const cuts = features.map((feature) =>
    [
      ...new Set(
        parts
          .flatMap(splitsOf)
          .filter((split) => split.feature === feature)
          .map(({ upTo }) => upTo),
      ),
    ].sort((a, b) => a - b),
  );
  const cells = cuts.reduce<number[][]>(
    (found, list) => found.flatMap((codes) => codesOfPlaces(list).map((code) => [...codes, code])),
    [[]],
  );
  const values = cells.map((codes) => {
    const codeOf = (feature: number) => codes[features.indexOf(feature)] ?? 0;
    const sum = parts.reduce((all, part) => all + valueOfPart(part, codeOf), 0);
    return Math.round(1e6 * slope * sum) + 0;
  });
  return { features, cuts, values };
}

/** A code in each place: missing, each cut itself, and one above the last. */
function codesOfPlaces(cuts: readonly number[]): number[] {
  return [0, ...cuts, (cuts.at(-1) ?? 0) + 1];
}

/** What each term says of a row by its codes; with the base they are its log-odds, in millionths, exactly. */
export function termValues({ terms }: Tables, codeOf: (feature: number) => number): number[] {
  return terms.map(({ features, cuts, values }) => {
    const place = features.reduce((at, feature, n) => {
      const list = cuts[n] ?? [];
      const code = codeOf(feature);
      const mine = code === 0 ? 0 : 1 + list.filter((cut) => cut < code).length;
      return at * (list.length + 2) + mine;
    }, 0);
    return values[place] as number;
  });
}
