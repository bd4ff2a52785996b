import { Fill } from './fill.ts';
import type { Maker, StepShops } from './makers.ts';

/** Costs of a step: by maker and bucket for each good piece, and for its set-up. */
export interface StepCosts {
  readonly pieces: Float64Array;
  readonly setups: Float64Array;
}

/** What the makers of a step take at given costs. */
export interface Choice {
  /** Ticks; no way to make at most what is needed costs less. */
  readonly value: number;
  /** Ticks by which each piece would have to be dearer for no more to be made than is needed. */
  readonly toll: number;
  /** Good pieces, by maker and bucket. */
  readonly made: Float64Array;
  /** How much of each maker's set-up is done in each bucket. */
  readonly setUp: Float64Array;
}

/** What is taken at a toll for each piece, in all. */
interface Sum {
  readonly toll: number;
  readonly value: number;
  readonly pieces: number;
}

const halvings = 12;

/**
 * Each maker is set up in one bucket and then makes what pays, or stays shut; together no more than is needed, at a toll for each piece that is found by
 * halving. What is made lies between what is taken at the two tolls next to it.
 */
export function chooseMakers(shops: StepShops, costs: StepCosts, T: number): Choice {
  let low = sumAt(shops, costs, T, 0);
  if (low.pieces <= shops.need) return { value: low.value, toll: 0, ...takeAt(shops, costs, T, 0) };
  let high = sumAt(shops, costs, T, -leastOf(costs.pieces));
  for (let n = 0; n < halvings; n++) {
    const middle = sumAt(shops, costs, T, (low.toll + high.toll) / 2);
    if (middle.pieces > shops.need) low = middle;
    else high = middle;
  }
  const value = Math.max(low.value - low.toll * shops.need, high.value - high.toll * shops.need);
  const share = low.pieces > high.pieces ? (shops.need - high.pieces) / (low.pieces - high.pieces) : 0;
  const [much, little] = [takeAt(shops, costs, T, low.toll), takeAt(shops, costs, T, high.toll)];
  mixInto(much.made, little.made, share);
  mixInto(much.setUp, little.setUp, share);
  return { value, toll: low.toll, ...much };
}

function leastOf(numbers: Float64Array): number {
  let least = 0;
  for (let at = 0; at < numbers.length; at++) least = Math.min(least, numbers[at] as number);
  return least;
}

function mixInto(a: Float64Array, b: Float64Array, share: number): void {
  for (let at = 0; at < a.length; at++) a[at] = share * (a[at] as number) + (1 - share) * (b[at] as number);
}

function sumAt({ makers }: StepShops, costs: StepCosts, T: number, toll: number): Sum {
  let [value, pieces] = [0, 0];
  for (let m = 0; m < makers.length; m++) {
    const { cost, filled } = startOf(makers[m] as Maker, costs, m * T, toll);
    if (cost >= 0) continue;
    value += cost;
    pieces += filled;
  }
  return { toll, value, pieces };
}

function takeAt({ makers }: StepShops, costs: StepCosts, T: number, toll: number) {
  const [made, setUp] = [new Float64Array(makers.length * T), new Float64Array(makers.length * T)];
  makers.forEach((maker, m) => {
    const { cost, first, due } = startOf(maker, costs, m * T, toll);
    if (cost >= 0) return;
    setUp[m * T + first] = 1;
    const fill = new Fill(maker.most);
    for (let t = T - 1; t >= first; t--)
      fill.add(
        t,
        (costs.pieces[m * T + t] as number) + toll - due,
        (t === first ? maker.firstTops : maker.tops)[t] as number,
      );
    fill.each((t, pieces) => {
      made[m * T + t] = pieces;
    });
  });
  return { made, setUp };
}

/** A least charge is a bound twice over: not asked for, or paid for all of it and taken off what is made. The better of the two. */
export function startOf(maker: Maker, costs: StepCosts, at: number, toll: number) {
  const plain = { ...bestStart(maker, costs, at, toll), due: 0 };
  if (maker.least === 0) return plain;
  const due = maker.leastCost;
  const charged = bestStart(maker, costs, at, toll - due);
  const cost = charged.cost + due * maker.least;
  return cost > plain.cost ? { ...charged, cost, due } : plain;
}

/** In which bucket a maker is set up best, and what it then costs with all that pays after it. */
function bestStart(
  { tops, firstTops, setupCost, most }: Maker,
  { pieces, setups }: StepCosts,
  at: number,
  toll: number,
) {
  const fill = new Fill(most);
  let [cost, first, filled] = [Number.POSITIVE_INFINITY, 0, 0];
  for (let t = tops.length - 1; t >= 0; t--) {
    const here = firstTops[t] as number;
    const gain = (pieces[at + t] as number) + toll;
    if (here > 0) {
      const after = fill.with(gain, here);
      const all = setupCost + (setups[at + t] as number) + after.cost;
      if (all < cost) [cost, first, filled] = [all, t, after.filled];
    }
    fill.add(t, gain, tops[t] as number);
  }
  return { cost, first, filled };
}
