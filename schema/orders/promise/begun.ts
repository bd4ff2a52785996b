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
