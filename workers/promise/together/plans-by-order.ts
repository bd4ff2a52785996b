import type { PlannedPromise } from '#schema/orders/index.ts';
import type { Plan } from '../../splitting/plan.ts';
import { placeLookup } from '../../splitting/plan-facts.ts';
import { type Asked, piecesAtOnce } from '../asked.ts';
import { Carbon } from '../carbon.ts';
import { linesOfPlans } from '../lines-of-plan.ts';
import { inPieces, pricedPlan } from '../priced-plan.ts';
import type { Solved } from './plan-together.ts';

/**
 * A plan of all orders, taken apart: what each of them has of it, in pieces and priced as it will be held. An order of which nothing is made,
 * or whose least lots find no room beside the others, has none.
 */
export function plansByOrder(
  asked: readonly Asked[],
  { instance, result }: Solved,
): ReadonlyMap<string, PlannedPromise> {
  const { arrivalOf, factoryOf } = placeLookup(instance);
  const own = asked.map(({ input }) => planOf(result.plan, input.promise.id));
  const planned = asked.map(({ input, steps }, at) => ({
    input,
    steps,
    plan: inPieces(own[at] as Plan, piecesAtOnce(input)),
  }));
  const lines = linesOfPlans(planned);
  return new Map(
    asked.flatMap((one, at): [string, PlannedPromise][] => {
      const [mine, plan] = [lines[at], planned[at]?.plan];
      const whole = own[at];
      if (!mine || !plan || !whole || plan.runs.length === 0) return [];
      const facts = {
        arrives: Math.max(-1, ...whole.shipments.map(arrivalOf)),
        factories: new Set(whole.runs.flatMap(({ center }) => factoryOf(center) ?? [])).size,
        unserved: plan.unserved.reduce((sum, { quantity }) => sum + quantity, 0),
        proof: null,
      };
      const written = pricedPlan(one, new Carbon(one.input, one.freight), { plan, lines: mine, facts });
      return [[one.input.promise.id, { ...written, wishes: ['TOGETHER'] }]];
    }),
  );
}

/** What a plan has of one order. */
function planOf({ runs, shipments, unserved }: Plan, order: string): Plan {
  return {
    runs: runs.filter((one) => one.order === order),
    shipments: shipments.filter((one) => one.order === order),
    unserved: unserved.filter((one) => one.order === order),
  };
}
