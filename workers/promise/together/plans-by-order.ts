import type { PlannedPromise } from '#schema/orders/index.ts';
import type { Instance } from '../../splitting/instance.ts';
import type { Plan } from '../../splitting/plan.ts';
import { placeLookup } from '../../splitting/plan-facts.ts';
import { type SplitLimits, thorough } from '../../splitting/split-limits.ts';
import { shareOf } from '../../splitting/together/hours.ts';
import { type Asked, piecesAtOnce } from '../asked.ts';
import { Carbon } from '../carbon.ts';
import { linesOfPlans } from '../lines-of-plan.ts';
import { inPieces, pricedPlan } from '../priced-plan.ts';

/**
 * A plan of all orders, taken apart: what each of them has of it, in pieces and priced as it will be held. An order of which nothing is made,
 * or whose least lots find no room beside the others, has none.
 */
export function plansByOrder(
  asked: readonly Asked[],
  instance: Instance,
  plan: Plan,
  within: SplitLimits = thorough,
): ReadonlyMap<string, PlannedPromise> {
  const { arrivalOf, factoryOf } = placeLookup(instance);
  const own = asked.map(({ input }) => shareOf(plan, new Set([input.promise.id])));
  const planned = asked.map(({ input, steps }, at) => ({
    input,
    steps,
    plan: inPieces(own[at] as Plan, piecesAtOnce(input)),
  }));
  const lines = linesOfPlans(planned);
  return new Map(
    asked.flatMap((one, at): [string, PlannedPromise][] => {
      const [mine, made, whole] = [lines[at], planned[at]?.plan, own[at]];
      if (!mine || !made || !whole || made.runs.length === 0) return [];
      const facts = {
        arrives: Math.max(-1, ...whole.shipments.map(arrivalOf)),
        factories: new Set(whole.runs.flatMap(({ center }) => factoryOf(center) ?? [])).size,
        unserved: made.unserved.reduce((sum, { quantity }) => sum + quantity, 0),
        proof: null,
      };
      const written = pricedPlan(one, new Carbon(one.input, one.freight), {
        plan: made,
        lines: mine,
        facts,
        within,
      });
      return [[one.input.promise.id, { ...written, wishes: ['TOGETHER'] }]];
    }),
  );
}
