import type { Measure } from '../../../kernel/measure.ts';
import { problem, type UserError } from '../../../kernel/refusal.ts';
import { shown } from '../../../kernel/values.ts';
import type { OfferFacts } from '../put-on-market.ts';

type Amounts = Pick<OfferFacts, 'perWeekAmount' | 'minimumLotAmount' | 'exposureBps'> &
  Partial<Pick<OfferFacts, 'weekdays' | 'dayCap'>>;

/** What is wrong between the amounts: a lot over a week, over what one buyer may take, a week over its shifts. Only of amounts that are right alone. */
export function amountProblems(facts: Amounts, measure: Measure, areRight: boolean): UserError[] {
  if (!areRight) return [];
  const { perWeekAmount, minimumLotAmount, exposureBps, weekdays, dayCap } = facts;
  const inUnit = (amount: bigint) => shown(amount, measure).value.toFixed();
  const found: UserError[] = [];
  if (minimumLotAmount > perWeekAmount)
    found.push(
      problem({
        code: 'LOT_OVER_WEEK',
        message: 'The minimum lot is more than a week offers.',
        path: ['minimumLot'],
      }),
    );
  else if (exposureBps && (perWeekAmount * BigInt(exposureBps)) / 10_000n < minimumLotAmount)
    found.push(
      problem({
        code: 'EXPOSURE_BELOW_LOT',
        message: 'One buyer could not take even the minimum lot.',
        path: ['exposureBps'],
        params: { minimumLot: inUnit(minimumLotAmount), unit: shown(0n, measure).unit },
      }),
    );
  const most = weekdays && dayCap ? dayCap * BigInt(weekdays.length) : undefined;
  if (most !== undefined && perWeekAmount > most)
    found.push(
      problem({
        code: 'WEEK_OVER_SHIFTS',
        message: 'More than the shifts of a week.',
        path: ['perWeek'],
        params: { most: inUnit(most), unit: shown(0n, measure).unit },
      }),
    );
  return found;
}
