import type { PlannedPromise } from '#schema/orders/index.ts';
import type { Instance } from '../../splitting/instance.ts';
import type { Plan } from '../../splitting/plan.ts';
import { placeLookup } from '../../splitting/plan-facts.ts';
import type { SplitLimits } from '../../splitting/split-limits.ts';
import { shareOf } from '../../splitting/together/hours.ts';
import { type Asked, piecesAtOnce } from '../asked.ts';
import { Carbon } from '../carbon.ts';
import { RunRoom } from '../hauls/run-room.ts';
import { linesOfPlans } from '../lines-of-plan.ts';
import { carriedPlan, inPieces, pricedPlan } from '../priced-plan.ts';

/**
 * A plan of all orders, taken apart: what each of them has of it, in pieces and priced as it will be held. An order of which nothing is made,
 * or whose least lots find no room beside the others, has none. What runs of carriers have is there once for all of them, for the first wanted first.
 */
export function plansByOrder(
  asked: readonly Asked[],
  instance: Instance,
  plan: Plan,
  within: SplitLimits,
): ReadonlyMap<string, PlannedPromise> {
  const { arrivalOf, factoryOf } = placeLookup(instance);
  const own = asked.map(({ input }) => shareOf(plan, new Set([input.promise.id])));
  const planned = asked.map(({ input, steps }, at) => ({
    input,
    steps,
    plan: inPieces(own[at] as Plan, piecesAtOnce(input)),
  }));
  const lines = linesOfPlans(planned);
  const room = new RunRoom();
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
      const written = { plan: made, lines: mine, facts, within };
      const driven = pricedPlan(one, new Carbon(one.input, one.freight), written);
      const carried = carriedPlan(one, written, driven, room) ?? driven;
      return [[one.input.promise.id, { ...carried, wishes: ['TOGETHER'] }]];
    }),
  );
}
