/** Rows of one prebin: how many are good, how many bad. */
export interface Counts {
  readonly good: number;
  readonly bad: number;
}

export const binsMax = 6;

/**
 * The contiguous merge of prebins with the most information (Σ (b/B − g/G) ln((b/B)/(g/G))) among those of at most six bins, each with at least
 * `least` rows, a good and a bad one, whose event rate rises, or falls, strictly. Exact, by dynamic programming over the last bin. Gives the
 * end of each bin (exclusive); one bin where no merge of more can be had.
 */
export function bestBins(prebins: readonly Counts[], least: number): number[] {
  const up = monotoneBins(prebins, least, 1);
  const down = monotoneBins(prebins, least, -1);
  const best = up.value >= down.value ? up : down;
  return best.ends.length > 0 ? best.ends : [prebins.length];
}

interface Found {
  readonly value: number;
  readonly ends: number[];
}

/** Best value of a merge of prebins 0..to with `count` bins whose last is from..to, and where the bin before it begins. */
interface Cell {
  value: number;
  before: number;
}

function monotoneBins(prebins: readonly Counts[], least: number, way: 1 | -1): Found {
  const sums = runningSums(prebins);
  const n = prebins.length;
  const [goods, bads] = [sums.good[n] ?? 0, sums.bad[n] ?? 0];
  const group = (from: number, to: number) => {
    const [good, bad] = [
      (sums.good[to] ?? 0) - (sums.good[from] ?? 0),
      (sums.bad[to] ?? 0) - (sums.bad[from] ?? 0),
    ];
    if (good + bad < least || good < 1 || bad < 1) return undefined;
    const [b, g] = [bad / bads, good / goods];
    return { rate: bad / (good + bad), information: (b - g) * Math.log(b / g) };
  };
  const groups = Array.from({ length: n }, (_, from) =>
    Array.from({ length: n + 1 }, (__, to) => (to > from ? group(from, to) : undefined)),
  );
  const layers: (Cell | undefined)[][][] = [];
  let best: Found & { count: number; from: number } = {
    value: Number.NEGATIVE_INFINITY,
    ends: [],
    count: 0,
    from: 0,
  };
  for (let count = 1; count <= binsMax; count++) {
    const layer: (Cell | undefined)[][] = groups.map((row) => row.map(() => undefined));
    for (let from = 0; from < n; from++)
      for (let to = from + 1; to <= n; to++) {
        const mine = groups[from]?.[to];
        if (!mine || (count === 1) !== (from === 0)) continue;
        const cell =
          count === 1
            ? { value: mine.information, before: -1 }
            : extended(layers[count - 2], groups, from, mine, way);
        if (!cell) continue;
        (layer[from] as (Cell | undefined)[])[to] = cell;
        if (to === n && cell.value > best.value) best = { value: cell.value, ends: [], count, from };
      }
    layers.push(layer);
  }
  return { value: best.value, ends: best.count === 0 ? [] : endsOf(layers, best.count, best.from, n) };
}

function extended(
  layer: readonly (readonly (Cell | undefined)[])[] | undefined,
  groups: readonly (readonly ({ rate: number } | undefined)[])[],
  at: number,
  mine: { readonly rate: number; readonly information: number },
  way: 1 | -1,
): Cell | undefined {
  let best: Cell | undefined;
  for (let before = 0; before < at; before++) {
    const cell = layer?.[before]?.[at];
    const rate = groups[before]?.[at]?.rate;
    if (!cell || rate === undefined || (mine.rate - rate) * way <= 0) continue;
    if (!best || cell.value + mine.information > best.value)
      best = { value: cell.value + mine.information, before };
  }
  return best;
}

function endsOf(
  layers: readonly (readonly (readonly (Cell | undefined)[])[])[],
  count: number,
  from: number,
  to: number,
): number[] {
  const ends: number[] = [];
  for (let [layer, start, end] = [count - 1, from, to]; layer >= 0; layer--) {
    ends.unshift(end);
    const before = layers[layer]?.[start]?.[end]?.before ?? -1;
    [start, end] = [before, start];
  }
  return ends;
}

function runningSums(prebins: readonly Counts[]): { good: number[]; bad: number[] } {
  const sums = { good: [0], bad: [0] };
  for (const { good, bad } of prebins) {
    sums.good.push((sums.good.at(-1) ?? 0) + good);
    sums.bad.push((sums.bad.at(-1) ?? 0) + bad);
  }
  return sums;
}
