import { addDays, daysBetween } from '../../../kernel/calendar/plain-date.ts';
import { between, mainCurrency, sumOf } from '../features/deals.ts';
import type { Deal, FirmRecords, Purchase } from '../firm-records.ts';
import { median, percentOf, toFour } from '../measures.ts';
import type { CheckDefinition } from './check.ts';

const circleDays = 90;
const recentDays = 30;

function soldLately(records: FirmRecords, days: number, before = 0): Deal[] {
  const currency = mainCurrency(records);
  const [from, until] = [addDays(records.asOf, -days - before), addDays(records.asOf, -before)];
  return records.deals.filter(
    (deal) => deal.outcome === 'KEPT' && deal.currency === currency && between(deal.confirmedOn, from, until),
  );
}

const boughtValue = (rows: readonly Purchase[]) => rows.reduce((sum, row) => sum + row.valueMinor, 0n);

const isAlike = (one: bigint, other: bigint) =>
  one < other ? 10n * one > 9n * other : 10n * other > 9n * one;

/** Sales that came back: a purchase from the same partner of a value alike, within a month. */
function cameBack(deals: readonly Deal[], back: readonly Purchase[]): Deal[] {
  return deals.filter(({ confirmedOn, valueMinor }) =>
    back.some(
      (row) =>
        isAlike(valueMinor, row.valueMinor) &&
        Math.abs(daysBetween(confirmedOn ?? row.confirmedOn, row.confirmedOn)) <= 30,
    ),
  );
}

/**
 * Partners with whom as much was sold as was bought, to a tenth, and whose single sales came back too: two of them, or one that is a fifth of all
 * that was sold. Totals alone are alike by chance in one firm of seven that buys from its own customers.
 */
function circular(records: FirmRecords) {
  const sold = soldLately(records, circleDays);
  if (sold.length < 3) return null;
  const currency = mainCurrency(records);
  const from = addDays(records.asOf, -circleDays);
  const bought = records.purchases.filter(
    (row) => row.currency === currency && between(row.confirmedOn, from, records.asOf),
  );
  const whole = sumOf(sold);
  const circles = [...Map.groupBy(sold, ({ buyerId }) => buyerId)].flatMap(([partner, deals]) => {
    const back = bought.filter(({ sellerId }) => sellerId === partner);
    const returned = cameBack(deals, back);
    const isCircle =
      isAlike(sumOf(deals), boughtValue(back)) && (returned.length > 1 || 5n * sumOf(returned) > whole);
    return isCircle ? [{ deals, back }] : [];
  });
  const share = percentOf(sumOf(circles.flatMap(({ deals }) => deals)), whole) ?? 0;
  return {
    isFound: circles.length > 0,
    facts: [['partners', circles.length] as const, ['sharePercent', toFour(share)] as const],
    sources: circles.flatMap(({ deals, back }) => [...deals, ...back].map(({ id }) => id)),
  };
}

/** Value of the last 30 days against the six times 30 days before, by median and median deviation. */
function spike(records: FirmRecords) {
  const latest = soldLately(records, recentDays);
  const before = [1, 2, 3, 4, 5, 6].map((n) => soldLately(records, recentDays, n * recentDays));
  if (before.filter((deals) => deals.length > 0).length < 4) return null;
  const values = before.map((deals) => Number(sumOf(deals)));
  const middle = median(values);
  // Of months that are nearly alike the deviation is next to nothing: a tenth of them at least is taken for it.
  const spread = 1.4826 * Math.max(median(values.map((value) => Math.abs(value - middle))), middle / 10);
  const z = toFour((Number(sumOf(latest)) - middle) / spread);
  return { isFound: z > 4, facts: [['deviations', z] as const], sources: latest.map(({ id }) => id) };
}

function newCustomers(records: FirmRecords) {
  const latest = soldLately(records, recentDays);
  const before = soldLately(records, 180, recentDays);
  if (latest.length < 5 || before.length < 5) return null;
  const known = new Set(before.map(({ buyerId }) => buyerId));
  const strange = latest.filter(({ buyerId }) => !known.has(buyerId));
  const share = percentOf(sumOf(strange), sumOf(latest)) ?? 0;
  return {
    isFound: share > 40,
    facts: [['sharePercent', toFour(share)] as const],
    sources: strange.map(({ id }) => id),
  };
}

/** Whether sales look like sales. Circles of three firms and more would need the rows of others, which nobody here may read. */
export const tradeChecks: readonly CheckDefinition[] = [
  { check: 'CIRCULAR', group: 'ORDERS', windowMonths: 3, factorBps: 6_000, judge: circular },
  { check: 'SPIKE', group: 'ORDERS', windowMonths: 7, factorBps: 8_000, judge: spike },
  { check: 'NEW_CUSTOMERS', group: 'ORDERS', windowMonths: 7, factorBps: 9_000, judge: newCustomers },
];
