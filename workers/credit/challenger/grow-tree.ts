/** Codes up to `upTo` go left, higher ones right; a missing one where it lost less. */
export interface Split {
  readonly feature: number;
  readonly upTo: number;
  readonly isMissingLeft: boolean;
}

/** One half of a tree: at most one more question. */
export interface Branch {
  readonly split: Split | null;
  /** Log-odds of a bad end: left and right of the split, or twice the same. */
  readonly values: readonly [number, number];
}

/** Two questions at most: so a tree is a sum of terms of one or two features. */
export interface Tree {
  readonly root: Split | null;
  readonly left: Branch;
  readonly right: Branch;
}

/** Slopes and curvatures of the loss, by row. */
export interface Pull {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

export interface TreeRules {
  readonly rate: number;
  /** Least sum of curvatures on a side. */
  readonly leastCurve: number;
  readonly penalty: number;
}

interface Sums {
  readonly slope: number;
  readonly curve: number;
}

/** Codes of each row by feature, and how many codes each feature has. */
export interface Codes {
  readonly columns: readonly Uint8Array[];
  readonly counts: readonly number[];
}

/** Grows one tree on these rows, with these features. */
export function growTree(
  { columns, counts }: Codes,
  features: readonly number[],
  rows: Int32Array,
  pull: Pull,
  rules: TreeRules,
): Tree {
  const all = sumOf(rows, pull);
  const begins = features.reduce<number[]>(
    (list, feature) => {
      list.push((list.at(-1) ?? 0) + 2 * (counts[feature] ?? 0));
      return list;
    },
    [0],
  );
  const sums = addUp(columns, features, begins, rows, pull);
  const root = bestSplit(sums, features, begins, all, rules);
  if (!root) {
    const branch = { split: null, values: twice(leaf(all, rules)) };
    return { root: null, left: branch, right: branch };
  }
  const [left, right] = divide(columns, rows, root.split);
  // One side is counted, the other is what is left.
  const isLeftSmaller = left.length <= right.length;
  const smaller = addUp(columns, features, begins, isLeftSmaller ? left : right, pull);
  const larger = sums.map((sum, at) => sum - (smaller[at] as number));
  const grow = (side: Sums, mine: Float64Array): Branch => {
    const found = bestSplit(mine, features, begins, side, rules);
    if (!found) return { split: null, values: twice(leaf(side, rules)) };
    return { split: found.split, values: [leaf(found.left, rules), leaf(found.right, rules)] };
  };
  return {
    root: root.split,
    left: grow(root.left, isLeftSmaller ? smaller : larger),
    right: grow(root.right, isLeftSmaller ? larger : smaller),
  };
}

export function goesLeft({ upTo, isMissingLeft }: Split, code: number): boolean {
  return code === 0 ? isMissingLeft : code <= upTo;
}

function leaf({ slope, curve }: Sums, { rate, penalty }: TreeRules): number {
  return (-rate * slope) / (curve + penalty);
}

const twice = (value: number): [number, number] => [value, value];

interface Found {
  readonly split: Split;
  readonly left: Sums;
  readonly right: Sums;
  readonly gain: number;
}

function bestSplit(
  sums: Float64Array,
  features: readonly number[],
  begins: readonly number[],
  all: Sums,
  rules: TreeRules,
): Found | undefined {
  let best: Found | undefined;
  features.forEach((feature, at) => {
    const mine = sums.subarray(begins[at], begins[at + 1]);
    best = bestCut(mine, feature, all, rules, best?.gain ?? 1e-9) ?? best;
  });
  return best;
}

/** Sums of slopes and curvatures by feature and code. */
function addUp(
  columns: readonly Uint8Array[],
  features: readonly number[],
  begins: readonly number[],
  rows: Int32Array,
  { slope, curve }: Pull,
): Float64Array {
  const sums = new Float64Array(begins.at(-1) ?? 0);
  for (let n = 0; n < features.length; n++) {
    const codes = columns[features[n] as number] as Uint8Array;
    const begin = begins[n] as number;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const place = begin + 2 * (codes[row] as number);
      sums[place] = (sums[place] as number) + (slope[row] as number);
      sums[place + 1] = (sums[place + 1] as number) + (curve[row] as number);
    }
  }
  return sums;
}

/** A sum that is left after taking away may be a hair off nothing. */
const nobody = 1e-12;

/** The cut of one feature that gains most and more than `least`, missing values tried on both sides. */
function bestCut(
  sums: Float64Array,
  feature: number,
  all: Sums,
  rules: TreeRules,
  least: number,
): Found | undefined {
  const { leastCurve, penalty } = rules;
  const [missingSlope, missingCurve] = [sums[0] as number, sums[1] as number];
  const before = (all.slope * all.slope) / (all.curve + penalty);
  let [slope, curve, gainMost] = [0, 0, least];
  let best: Found | undefined;
  for (let upTo = 1; upTo < sums.length / 2 - 1; upTo++) {
    const here = sums[2 * upTo + 1] as number;
    slope += sums[2 * upTo] as number;
    curve += here;
    // Where nobody is, a cut is the same as the one before.
    if (here <= nobody) continue;
    for (const isMissingLeft of missingCurve <= nobody ? [curve * 2 >= all.curve] : [true, false]) {
      const leftSlope = isMissingLeft ? slope + missingSlope : slope;
      const leftCurve = isMissingLeft ? curve + missingCurve : curve;
      const [rightSlope, rightCurve] = [all.slope - leftSlope, all.curve - leftCurve];
      if (leftCurve < leastCurve || rightCurve < leastCurve) continue;
      const gain =
        (leftSlope * leftSlope) / (leftCurve + penalty) +
        (rightSlope * rightSlope) / (rightCurve + penalty) -
        before;
      if (gain <= gainMost) continue;
      gainMost = gain;
      best = {
        split: { feature, upTo, isMissingLeft },
        left: { slope: leftSlope, curve: leftCurve },
        right: { slope: rightSlope, curve: rightCurve },
        gain,
      };
    }
  }
  return best;
}

function sumOf(rows: Int32Array, { slope, curve }: Pull): Sums {
  let [slopes, curves] = [0, 0];
  for (const row of rows) {
    slopes += slope[row] as number;
    curves += curve[row] as number;
  }
  return { slope: slopes, curve: curves };
}

function divide(columns: readonly Uint8Array[], rows: Int32Array, split: Split): [Int32Array, Int32Array] {
  const codes = columns[split.feature] as Uint8Array;
  const isLeft = (row: number) => goesLeft(split, codes[row] as number);
  return [rows.filter(isLeft), rows.filter((row) => !isLeft(row))];
}
