import { parsePlainDate } from '../../kernel/calendar/plain-date.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import { minorAmount } from '../exchange.terms.ts';
import type { CapacityRequest } from './capacity-request.ts';
import type { CapacityRequestPostInput } from './post-capacity-request.ts';

export type Wishes = Pick<
  CapacityRequest,
  'wishedBy' | 'lateMinorPerDay' | 'shipmentsMax' | 'nonDeductibleBps'
>;

/**
 * When it would better be done and what a day later costs, how many shipments are taken, how much of the VAT stays. Refuses a
 * wished day outside the window, a cost of lateness without one, and another currency than the cap's.
 */
export function readWishes(input: CapacityRequestPostInput, problems: UserError[]): Wishes {
  const wishedBy = input.wishedBy ?? null;
  if (wishedBy !== null && (!parsePlainDate(wishedBy) || wishedBy <= input.from || wishedBy > input.until))
    problems.push(
      problem({
        code: 'WISH_OUTSIDE_WINDOW',
        message: 'The wished day lies in the window.',
        path: ['wishedBy'],
      }),
    );
  if (input.latePerDay && wishedBy === null)
    problems.push(
      problem({ code: 'MISSING', message: 'Late is after a wished day: state it.', path: ['wishedBy'] }),
    );
  if (input.latePerDay && input.latePerDay.currency !== (input.priceCap?.currency ?? 'CNY'))
    problems.push(
      problem({
        code: 'CURRENCY_MIXED',
        message: 'All amounts of a need are of one currency.',
        path: ['latePerDay', 'currency'],
      }),
    );
  within(input.shipmentsMax, [1, 53], 'shipmentsMax', problems);
  within(input.nonDeductibleBps, [0, 10_000], 'nonDeductibleBps', problems);
  return {
    wishedBy,
    lateMinorPerDay: input.latePerDay
      ? minorAmount(input.latePerDay, 0n, ['latePerDay', 'amount'], problems)
      : 0n,
    shipmentsMax: input.shipmentsMax ?? null,
    nonDeductibleBps: input.nonDeductibleBps ?? 0,
  };
}

function within(
  value: number | null | undefined,
  [least, most]: readonly [number, number],
  name: string,
  problems: UserError[],
): void {
  if (value === null || value === undefined || (value >= least && value <= most)) return;
  problems.push(
    problem({
      code: 'OUT_OF_RANGE',
      message: `Between ${least} and ${most}.`,
      path: [name],
      params: { least, most },
    }),
  );
}
