import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { OrderLeaving, PlannedPromise } from '#schema/orders/index.ts';
import type { Instance } from '../../splitting/instance.ts';
import type { Plan } from '../../splitting/plan.ts';
import { type SplitLimits, thorough } from '../../splitting/split-limits.ts';
import { shareOf } from '../../splitting/together/hours.ts';
import { improveFew } from '../../splitting/together/improve-part.ts';
import { onlyWhole, overWhole } from '../../splitting/together/only-whole.ts';
import type { Asked } from '../asked.ts';
import { plansByOrder } from './plans-by-order.ts';

/** Orders of which each is left out once; more are planned in parts, and one leaving would be lost among them. */
export const leftOutMost = 10;

/** Seconds that all of them together add to a search that may take thirty, and that one takes, at the most. */
const [secondsOfAll, secondsOfOne] = [10, 3];
const limitsOf = (orders: number): SplitLimits => ({
  ...thorough,
  secondsMax: Math.min(secondsOfOne, secondsOfAll / orders),
  nodesMax: 2_000,
  roundsMax: 100,
  boundRounds: 60,
});

/** A plan of all orders, taken apart: the question with what each is planned to do. */
interface Together {
  readonly asked: readonly Asked[];
  readonly instance: Instance;
  readonly plan: Plan;
}

/**
 * For each order that is made whole, what its leaving would give the others: its hours are theirs, those that are not made get their turn, and what they have is
 * improved from where it stands. So the others never do worse, by the cost that is searched by; lateness is a part of that, and not of the price.
 */
export async function leaveOutEach(together: Together): Promise<ReadonlyMap<string, OrderLeaving>> {
  const { asked, instance, plan } = together;
  const found = new Map<string, OrderLeaving>();
  if (asked.length < 2 || asked.length > leftOutMost) return found;
  const now = plansByOrder(asked, instance, plan, limitsOf(asked.length));
  for (const [id, mine] of now)
    if (mine.unserved === 0) found.set(id, leavingOf(asked, now, await withoutOne(together, id)));
  return found;
}

/** What the others would do without this one. */
async function withoutOne(
  { asked, instance, plan }: Together,
  left: string,
): Promise<ReadonlyMap<string, PlannedPromise>> {
  const others = asked.filter(({ input }) => input.promise.id !== left);
  const rest = {
    ...instance,
    orders: instance.orders.filter(({ id }) => id !== left),
    lanes: instance.lanes.filter(({ order }) => order !== left),
  };
  const begun = onlyWhole(rest, shareOf(plan, idsOf(rest)));
  const whole = overWhole(rest, begun);
  const share = shareOf(begun, idsOf(whole));
  const limits = limitsOf(asked.length);
  const better = whole.orders.length > 0 ? await improveFew({ instance: whole, share, limits }) : undefined;
  return plansByOrder(others, rest, better?.plan ?? begun, limits);
}

const idsOf = ({ orders }: Instance): Set<string> => new Set(orders.map(({ id }) => id));

/** The others, before and after: only those that are made whole in both are compared in money and in days. */
function leavingOf(
  asked: readonly Asked[],
  now: ReadonlyMap<string, PlannedPromise>,
  then: ReadonlyMap<string, PlannedPromise>,
): OrderLeaving {
  let [sparedMinor, lateDays, whole] = [0n, 0, 0];
  for (const { input } of asked) {
    const [before, after] = [now.get(input.promise.id), then.get(input.promise.id)];
    if (after?.unserved !== 0) continue;
    if (before?.unserved !== 0) whole += 1;
    else {
      sparedMinor += before.totalMinor - after.totalMinor;
      lateDays += lateBy(before, input.promise.dueOn) - lateBy(after, input.promise.dueOn);
    }
  }
  return { sparedMinor: String(sparedMinor), lateDays, whole };
}

const lateBy = ({ arrivesOn }: PlannedPromise, dueOn: string): number =>
  arrivesOn === null ? 0 : Math.max(0, daysBetween(plainDate(dueOn), plainDate(arrivesOn)));
