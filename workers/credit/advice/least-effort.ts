import type { Bundle } from './bundles.ts';
import { bundle } from './bundles.ts';

/** What a plan may not do. */
export interface Bounds {
  readonly weeksMax: number;
  /** Figures that it leaves alone. */
  readonly without: ReadonlySet<string>;
}

/** Effort first, then the number of figures that have to move. */
export interface Found extends Bundle {
  readonly cost: number;
}

/** Ten thousand figures would have to move before they outweighed a day. */
const effortWeight = 10_000;

/**
 * The bundles, at most one of each choice, of least effort that bring `needed` points or more; none where all together do not. Exact: a
 * multiple-choice knapsack by dynamic programming over the points that are already won.
 */
export function leastEffort(
  choices: readonly (readonly Bundle[])[],
  needed: number,
  bounds: Bounds,
): Found | null {
  const allowed = choices
    .map((bundles) => bundles.filter((one) => isWithin(one, bounds)))
    .filter((bundles) => bundles.length > 0);
  if (mostPoints(allowed) < needed) return null;
  let costs = new Float64Array(needed + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const layers: Layer[] = [];
  for (const bundles of allowed) {
    const next = costs.slice();
    const pick = new Int16Array(needed + 1).fill(-1);
    const from = new Int32Array(needed + 1);
    bundles.forEach((one, at) => {
      const price = costOf(one);
      for (let won = 0; won <= needed; won++) {
        const cost = (costs[won] as number) + price;
        const to = Math.min(needed, won + one.gain);
        if (cost >= (next[to] as number)) continue;
        next[to] = cost;
        pick[to] = at;
        from[to] = won;
      }
    });
    costs = next;
    layers.push({ pick, from });
  }
  const chosen = walkBack(allowed, layers, needed);
  return { ...bundle(chosen.flatMap(({ moves }) => moves)), cost: costs[needed] as number };
}

/** For each number of points won: which bundle of this choice was the last to better it (none: −1), and from how many points. */
interface Layer {
  readonly pick: Int16Array;
  readonly from: Int32Array;
}

function walkBack(
  choices: readonly (readonly Bundle[])[],
  layers: readonly Layer[],
  needed: number,
): Bundle[] {
  const chosen: Bundle[] = [];
  let won = needed;
  for (let at = choices.length - 1; at >= 0; at--) {
    const { pick, from } = layers[at] as Layer;
    const one = choices[at]?.[pick[won] as number];
    if (!one) continue;
    chosen.unshift(one);
    won = from[won] as number;
  }
  return chosen;
}

export function costOf({ effort, moves }: Bundle): number {
  return effort * effortWeight + moves.length;
}

export function mostPoints(choices: readonly (readonly Bundle[])[]): number {
  return choices.reduce((sum, bundles) => sum + Math.max(0, ...bundles.map(({ gain }) => gain)), 0);
}

export function isWithin({ weeks, moves }: Bundle, { weeksMax, without }: Bounds): boolean {
  return weeks <= weeksMax && moves.every(({ feature }) => !without.has(feature));
}
