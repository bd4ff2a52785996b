import { seeded } from '../../seeded.ts';
import type { Dataset } from '../dataset.ts';
import { sigmoid } from '../logistic.ts';
import { type Coding, codesOf, codingOf, encode } from './codes.ts';
import { goesLeft, growTree, type Pull, type Split, type Tree } from './grow-tree.ts';

/** A sum of small trees on log-odds of a bad end. Plain data: a model is its JSON. */
export interface Boosted {
  readonly codings: readonly Coding[];
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** As the reference has them: not tuned on the sets that they are measured on. */
const rules = { trees: 400, rate: 0.1, leastCurve: 5, penalty: 1, rowShare: 0.8, featureShare: 0.6 };

/** Gradient boosting with trees of at most two questions, so that every term has at most two features and can be drawn. The same rows and seed give the same model. */
export function boost(data: Dataset, seed = 0): Boosted {
  const codings = data.features.map(codingOf);
  const columns = codings.map((coding, at) => encode(coding, data.features[at], data.rows));
  const counts = codings.map(codesOf);
  const bads = data.bad.reduce((sum, one) => sum + one, 0);
  if (bads === 0 || bads === data.rows)
    throw new RangeError('Every row is of the same class: there is nothing to tell apart.');
  const base = Math.log(bads / (data.rows - bads));
  const next = seeded(seed + 1);
  const logits = new Float64Array(data.rows).fill(base);
  const pull: Pull = { slope: new Float64Array(data.rows), curve: new Float64Array(data.rows) };
  const trees: Tree[] = [];
  for (let round = 0; round < rules.trees; round++) {
    feel(pull, logits, data.bad);
    const rows = Int32Array.from(data.bad.keys()).filter(() => next() < rules.rowShare);
    const tree = growTree({ columns, counts }, someOf(columns.length, next), rows, pull, rules);
    trees.push(tree);
    add(logits, tree, columns);
  }
  return { codings, base, trees };
}

function feel({ slope, curve }: Pull, logits: Float64Array, bad: Uint8Array): void {
  for (let row = 0; row < logits.length; row++) {
    const p = sigmoid(logits[row] as number);
    slope[row] = p - (bad[row] as number);
    curve[row] = Math.max(1e-16, p * (1 - p));
  }
}

/** A share of the features, at least one. */
function someOf(count: number, next: () => number): number[] {
  const left = Array.from({ length: count }, (_, at) => at);
  const wanted = Math.max(1, Math.round(rules.featureShare * count));
  return Array.from(
    { length: Math.min(wanted, count) },
    () => left.splice(Math.floor(next() * left.length), 1)[0] as number,
  );
}

function add(logits: Float64Array, { root, left, right }: Tree, columns: readonly Uint8Array[]): void {
  // Written out: this loop is run for every row and tree.
  const codesOf = (split: Split | null) => (split ? columns[split.feature] : undefined);
  const [atRoot, atLeft, atRight] = [codesOf(root), codesOf(left.split), codesOf(right.split)];
  for (let row = 0; row < logits.length; row++) {
    const isOnLeft = root === null || goesLeft(root, atRoot?.[row] ?? 0);
    const { split, values } = isOnLeft ? left : right;
    const codes = isOnLeft ? atLeft : atRight;
    logits[row] =
      (logits[row] as number) + values[split === null || goesLeft(split, codes?.[row] ?? 0) ? 0 : 1];
  }
}

export function valueOfTree({ root, left, right }: Tree, codeOf: (feature: number) => number): number {
  const asked = ({ split, values }: Tree['left']) => values[isLeft(split, codeOf) ? 0 : 1];
  return asked(isLeft(root, codeOf) ? left : right);
}

function isLeft(split: Split | null, codeOf: (feature: number) => number): boolean {
  return split === null || goesLeft(split, codeOf(split.feature));
}

/** Log-odds of a bad end of every row, as boosted: too sure of themselves until they are recalibrated. */
export function boostedLogits({ codings, base, trees }: Boosted, data: Dataset): Float64Array {
  const byName = new Map(data.features.map((feature) => [feature.name, feature]));
  const columns = codings.map((coding) => encode(coding, byName.get(coding.name), data.rows));
  const logits = new Float64Array(data.rows).fill(base);
  for (const tree of trees) add(logits, tree, columns);
  return logits;
}
