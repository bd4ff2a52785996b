import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { type PromiseInput, type PromiseNeed, type PromiseWhy, readyOn } from '#schema/orders/index.ts';
import { mondayOf } from '../buckets.ts';
import { earliestOf } from '../build-order.ts';

/** What each step waits for longest, where that keeps it from beginning this week: what it is, and the first week that it leaves. */
export function materialWhys(input: PromiseInput): PromiseWhy[] {
  return input.steps.flatMap(({ code }) => {
    const [last] = waitsOf(input, code);
    return last && earliestOf(input, code) > 0 ? [materialWhy(input, code, last)] : [];
  });
}

function waitsOf({ promise, today }: PromiseInput, stepCode: string): PromiseNeed[] {
  return promise.needs
    .filter((need) => need.stepCode === stepCode)
    .sort((a, b) => daysBetween(plainDate(readyOn(a, today)), plainDate(readyOn(b, today))));
}

function materialWhy(input: PromiseInput, stepCode: string, need: PromiseNeed): PromiseWhy {
  return {
    kind: 'MATERIAL',
    code: codeOf(need),
    stepCode,
    offerId: null,
    weekStart: mondayOf(input, earliestOf(input, stepCode)),
    params: [
      { name: 'what', value: need.name },
      { name: 'ready', value: readyOn(need, input.today) },
      ...(need.component ? [{ name: 'item', value: need.component }] : []),
      ...(need.workingDays ? [{ name: 'count', value: String(need.workingDays) }] : []),
    ],
  };
}

function codeOf({ source, component, arrivesOn }: PromiseNeed): PromiseWhy['code'] {
  if (component && arrivesOn) return 'WAITS_FOR_RECEIPT';
  if (component) return 'WAITS_FOR_COMPONENT';
  return source === 'PREPARED' ? 'WAITS_FOR_PREPARATION' : 'WAITS_FOR_MATERIAL';
}
