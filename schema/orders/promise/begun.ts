import type { RoutingArc, RoutingStep } from '../../catalog/index.ts';

/** As much of a routing as says how many pieces are begun. */
export interface BegunRouting {
  readonly steps: readonly Pick<RoutingStep, 'code' | 'yieldBps'>[];
  readonly arcs: readonly Pick<RoutingArc, 'fromCode' | 'toCode' | 'per'>[];
}

/** Pieces that every step begins at the least, by its code, so that so many good ones come out in the end. */
export function begunBy(quantity: number, { steps, arcs }: BegunRouting): ReadonlyMap<string, number> {
  const begun = new Map<string, number>();
  const startsOf = (code: string): number => {
    const known = begun.get(code);
    if (known !== undefined) return known;
    const next = arcs.filter(({ fromCode }) => fromCode === code);
    const good =
      next.length === 0 ? quantity : next.reduce((sum, { toCode, per }) => sum + startsOf(toCode) * per, 0);
    const yieldBps = steps.find((step) => step.code === code)?.yieldBps ?? 10_000;
    const starts = Math.ceil((good * 10_000) / yieldBps);
    begun.set(code, starts);
    return starts;
  };
  for (const { code } of steps) startsOf(code);
  return begun;
}

/** Pieces of what is asked for which a step is worked at all: not for those that the shelves of its part, and of whatever that goes into, cover. */
export function uncovered(
  quantity: number,
  shelves: readonly { readonly prefix: string; readonly covers: number }[],
  stepCode: string,
): number {
  return shelves
    .filter(({ prefix }) => stepCode.startsWith(prefix))
    .reduce((left, { covers }) => left - covers, quantity);
}

/** Pieces that every step begins at the least where a part of some lies there already. */
export function begunBeside(
  quantity: number,
  shelves: Parameters<typeof uncovered>[1],
  routing: BegunRouting,
): ReadonlyMap<string, number> {
  return new Map(
    routing.steps.map(({ code }) => {
      const begun = begunBy(uncovered(quantity, shelves, code), routing);
      return [code, begun.get(code) ?? 0] as const;
    }),
  );
}
