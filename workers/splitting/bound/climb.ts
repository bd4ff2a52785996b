import { type FlowPrices, type Market, type Priced, priceAll } from './flow-prices.ts';

export interface Climbed {
  /** No plan of any candidates costs less, ticks. */
  readonly value: number;
  readonly prices: FlowPrices;
}

/** A first step, of what a known plan costs above the bound; how much each round's wants count beside those before; rounds without gain until steps halve. */
const [stride, memory, patience] = [0.004, 0.9, 10];
/** A unit of work counts for so much less than a piece: about six units make one. */
const hourWeight = 1 / 36;

/**
 * Lets prices climb by what is wanted of each hour and piece more than there is, the wants of the last rounds together (Barahona and Anbil's volume
 * algorithm without its volumes). Valid at each step of it; so many rounds are its only limit.
 */
export function climb(market: Market, start: FlowPrices, known: number, rounds: number): Climbed {
  const at = copyOf(start);
  let best: Climbed = { value: Number.NEGATIVE_INFINITY, prices: start };
  let way: FlowPrices | undefined;
  let [step, stale] = [stride, 0];
  for (let round = 0; round < rounds; round++) {
    const { value, slope }: Priced = priceAll(market, at);
    if (value > best.value + 1e-5 * Math.abs(best.value)) stale = 0;
    if (value > best.value) best = { value, prices: copyOf(at) };
    if (++stale > patience) {
      [step, stale, way] = [step / 2, 0, undefined];
      eachPair(at, best.prices, (one, other) => one.set(other));
    }
    if (way) eachPair(way, slope, mixIn);
    else way = slope;
    if (!follow(at, way, step * Math.max(0, known - value))) break;
  }
  return best;
}

function mixIn(way: Float64Array, slope: Float64Array): void {
  for (let n = 0; n < way.length; n++)
    way[n] = memory * (way[n] as number) + (1 - memory) * (slope[n] as number);
}

/** Goes so far along the way that the bound would rise by `gain`, were it straight. False when there is nowhere to go. */
function follow(at: FlowPrices, way: FlowPrices, gain: number): boolean {
  let square = 0;
  eachPair(at, way, (prices, wants, weight) => {
    for (let n = 0; n < prices.length; n++)
      if ((prices[n] as number) > 0 || (wants[n] as number) > 0) square += weight * (wants[n] as number) ** 2;
  });
  if (square === 0 || gain === 0) return false;
  eachPair(at, way, (prices, wants, weight) => {
    const factor = (gain * weight) / square;
    for (let n = 0; n < prices.length; n++)
      prices[n] = Math.max(0, (prices[n] as number) + factor * (wants[n] as number));
  });
  return true;
}

function eachPair(
  a: FlowPrices,
  b: FlowPrices,
  tell: (one: Float64Array, other: Float64Array, weight: number) => void,
): void {
  tell(a.hours, b.hours, hourWeight);
  a.pieces.forEach((steps, n) => {
    steps.forEach((one, step) => {
      tell(one, b.pieces[n]?.[step] as Float64Array, 1);
    });
  });
}

function copyOf({ hours, pieces }: FlowPrices): FlowPrices {
  return { hours: hours.slice(), pieces: pieces.map((steps) => steps.map((one) => one.slice())) };
}
