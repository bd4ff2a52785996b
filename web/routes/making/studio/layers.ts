import type { Plan, PromiseNode } from '../promise/promise.tsx';
import { endsAt, startsAt } from './schedule.ts';

type Line = Plan['lines'][number];
type Arc = PromiseNode['arcs'][number];

/** A column of a plan's network: steps that have as many before them, each with the offers that do it. */
export interface Layer {
  readonly codes: readonly string[];
  readonly lines: readonly Line[];
}

/** Between two offers, or from an offer to the buyer (`to` null). `pieces` 0: handed over where they are. */
export interface Edge {
  readonly from: Line;
  readonly to: Line | null;
  readonly pieces: number;
}

/** The lines of a plan from the steps with nothing before them to the last. */
export function layersOf(plan: Plan, arcs: readonly Arc[]): Layer[] {
  const depths = new Map<string, number>();
  const depthOf = (code: string): number => {
    const known = depths.get(code);
    if (known !== undefined) return known;
    const before = arcs.filter(({ toCode }) => toCode === code).map(({ fromCode }) => depthOf(fromCode));
    const depth = before.length === 0 ? 0 : Math.max(...before) + 1;
    depths.set(code, depth);
    return depth;
  };
  const layers = Map.groupBy(plan.lines, ({ stepCode }) => depthOf(stepCode));
  return [...layers]
    .sort(([a], [b]) => a - b)
    .map(([, lines]) => ({ codes: [...new Set(lines.map(({ stepCode }) => stepCode))], lines }));
}

/**
 * Who hands over to whom. What is known is which places pieces travel between: offers of one place stand for each other, and share the way's
 * pieces in the drawing as they share the place.
 */
export function edgesOf(plan: Plan, arcs: readonly Arc[]): Edge[] {
  return plan.lines.flatMap((from): Edge[] => {
    const next = arcs.filter(({ fromCode }) => fromCode === from.stepCode).map(({ toCode }) => toCode);
    const ways = plan.ways.filter((way) => way.stepCode === from.stepCode && startsAt(way, from));
    const sum = (all: readonly Plan['ways'][number][]) =>
      all.reduce((total, { pieces }) => total + pieces, 0);
    if (next.length === 0) return [{ from, to: null, pieces: sum(ways) }];
    return plan.lines
      .filter((to) => next.includes(to.stepCode))
      .flatMap((to) => {
        const driven = sum(ways.filter((way) => endsAt(way, to)));
        return driven > 0 || isTogether(from, to) ? [{ from, to, pieces: driven }] : [];
      });
  });
}

function isTogether(a: Line, b: Line): boolean {
  if (a.offer?.city && b.offer?.city) return a.offer.city.code === b.offer.city.code;
  return a.offer?.province !== null && a.offer?.province?.code === b.offer?.province?.code;
}
