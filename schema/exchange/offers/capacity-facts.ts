import { addDays, isoWeekday, plainDate } from '../../kernel/calendar/plain-date.ts';
import type { UserError } from '../../kernel/refusal.ts';
import type { WorkCenter } from '../../plants/index.ts';
import { baseAmount, minorAmount, weeksOfWindow } from '../exchange.terms.ts';
import type { CapacityOfferPublishInput } from './publish-capacity-offer.ts';
import type { OfferFacts, WeekCap } from './put-on-market.ts';
import { amountProblems } from './terms/amount-problems.ts';
import { fencesOf, readFences, type SaleWindow } from './terms/read-fences.ts';
import { readFollow } from './terms/read-follow.ts';
import { readRecurrence } from './terms/read-recurrence.ts';
import { readTerms } from './terms/read-terms.ts';

/** What an offer of a work centre keeps, and every problem of its amounts and terms: what screen and sheet publish by. */
export function capacityFacts(
  input: CapacityOfferPublishInput,
  center: Pick<WorkCenter, 'id' | 'measure' | 'parallelMachines'>,
  window: SaleWindow,
  problems: UserError[],
) {
  const perWeekAmount = baseAmount(input.perWeek, center.measure, ['perWeek'], problems);
  const minimumLotAmount = baseAmount(input.minimumLot, center.measure, ['minimumLot'], problems);
  const setupPriceMinor = minorAmount(input.setupPrice, 0n, ['setupPrice', 'amount'], problems);
  const fences = input.fences ?? [];
  const fencedDays = readFences(fences, window, problems);
  const shape = { window, fences, measure: center.measure, machines: center.parallelMachines };
  const recurrence = readRecurrence(input.recurrence, shape, problems);
  const facts = {
    resource: 'CAPACITY' as const,
    workCenterId: center.id,
    validFrom: input.from,
    validUntil: input.until,
    perWeekAmount,
    minimumLotAmount,
    setupPriceMinor,
    fencedDays,
    ...recurrence,
    ...readTerms(input, window, problems),
    ...readFollow(input.follow, window, problems),
  };
  problems.push(...amountProblems(facts, center.measure, problems.length === 0));
  return facts;
}

/** A cap for every week that the window touches; of a recurring offer no more than its shifts of that week. */
export function capsOf(facts: OfferFacts): WeekCap[] {
  const fences = fencesOf(facts.fencedDays ?? '{}');
  return weeksOfWindow(facts.validFrom, facts.validUntil).map(({ start }) => {
    const { weekdays, dayCap } = facts;
    if (!weekdays) return { weekStart: start, cap: facts.perWeekAmount };
    const days = [0, 1, 2, 3, 4, 5, 6]
      .map((n) => addDays(plainDate(start), n))
      .filter((day) => weekdays.includes(isoWeekday(day)) && day >= facts.validFrom && day < facts.validUntil)
      .filter((day) => !fences.some(({ from, until }) => from <= day && day < until));
    const most = dayCap ? dayCap * BigInt(days.length) : days.length > 0 ? facts.perWeekAmount : 0n;
    return { weekStart: start, cap: most < facts.perWeekAmount ? most : facts.perWeekAmount };
  });
}
