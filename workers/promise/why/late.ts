import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PromiseWhy } from '#schema/orders/index.ts';
import { alternativePlans } from '../../splitting/alternatives.ts';
import type { Instance } from '../../splitting/instance.ts';
import { mondayOf } from '../buckets.ts';
import { leadBuckets } from '../build-candidate.ts';
import { instanceOf } from '../build-instance.ts';
import { Freight } from '../freight.ts';
import { limits } from '../plan-promise.ts';
import type { Explained } from './left-out.ts';

/** More than any order takes of a week. */
const plenty = 1_000_000_000_000;

/**
 * What makes a late plan late: each step that would let it arrive earlier, had its offers all the hours of the week; what its steps wait for; the results of
 * inspection; or, where none does by itself, that the steps follow one another by the week.
 */
export async function lateWhys({ input, steps, shown }: Explained): Promise<PromiseWhy[]> {
  const { dueOn } = input.promise;
  if (shown.arrivesOn <= dueOn) return [];
  const instance = instanceOf(input, steps, new Freight(input));
  const now = await earliest(instance);
  const found: PromiseWhy[] = [];
  for (const { step, offers } of steps) {
    const relieved = await earliest(
      withPlenty(instance, new Set(offers.map(({ card }) => card.id as string))),
    );
    if (relieved < now)
      found.push(
        lateWhy('LATE_BY_HOURS', step.code, { weeks: now - relieved, arrives: mondayOf(input, relieved) }),
      );
  }
  const atOnce = await earliest(withoutNeeds(instance));
  if (atOnce < now)
    found.push(lateWhy('LATE_BY_NEEDS', null, { weeks: now - atOnce, arrives: mondayOf(input, atOnce) }));
  if (steps.some(({ step }) => (step.inspection?.days ?? 0) > 0)) {
    const uninspected = await earliest(withoutResults(instance));
    if (uninspected < now)
      found.push(
        lateWhy('LATE_BY_INSPECTION', null, {
          weeks: now - uninspected,
          arrives: mondayOf(input, uninspected),
        }),
      );
  }
  const days = daysBetween(plainDate(dueOn), plainDate(shown.arrivesOn));
  return found.length > 0 ? found : [lateWhy('LATE_BY_STEPS', null, { days, steps: steps.length })];
}

function lateWhy(
  code: 'LATE_BY_HOURS' | 'LATE_BY_NEEDS' | 'LATE_BY_INSPECTION' | 'LATE_BY_STEPS',
  stepCode: string | null,
  figures: Readonly<Record<string, string | number>>,
): PromiseWhy {
  const params = Object.entries(figures).map(([name, value]) => ({ name, value: String(value) }));
  return { kind: 'LATE', code, stepCode, offerId: null, weekStart: null, params };
}

/** The bucket in which the earliest greedy plan is there. */
async function earliest(instance: Instance): Promise<number> {
  const plans = await alternativePlans(instance, limits.quick, () => performance.now() / 1000);
  return Math.min(...plans.map(({ arrives, unserved }) => (unserved === 0 ? arrives : instance.buckets)));
}

/** As if all were there that its steps wait for. */
function withoutNeeds(instance: Instance): Instance {
  return {
    ...instance,
    orders: instance.orders.map((order) => ({
      ...order,
      steps: order.steps.map((step) => ({ ...step, earliest: 0 })),
    })),
  };
}

/** As if every result of an inspection were there in the week of the work. */
function withoutResults(instance: Instance): Instance {
  return {
    ...instance,
    orders: instance.orders.map((order) => ({
      ...order,
      steps: order.steps.map((step) => ({
        ...step,
        candidates: step.candidates.map((one) => ({ ...one, lead: Math.min(one.lead, leadBuckets) })),
      })),
    })),
  };
}

function withPlenty(instance: Instance, centers: ReadonlySet<string>): Instance {
  return {
    ...instance,
    centers: instance.centers.map((center) =>
      centers.has(center.id)
        ? { ...center, capacity: center.capacity?.map((free) => (free > 0 ? plenty : 0)) ?? null }
        : center,
    ),
  };
}
