import type { PlainDate } from '../../../kernel/calendar/plain-date.ts';
import type { Observed } from '../feature.ts';
import type { Deal, FirmRecords } from '../firm-records.ts';

export const between = (day: PlainDate | null, from: PlainDate, until: PlainDate): boolean =>
  day !== null && day >= from && day < until;

/** The currency that most deals are in: values of others are not added to it. Ties by name. */
export function mainCurrency({ deals }: FirmRecords): string | undefined {
  const counts = [...Map.groupBy(deals, ({ currency }) => currency)].map(([name, all]) => ({
    name,
    count: all.length,
  }));
  return counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))[0]?.name;
}

/** Deals kept in a window, in the main currency, and how many of all that they are. */
export function keptIn(records: FirmRecords, from: PlainDate, until: PlainDate) {
  const all = records.deals.filter(
    ({ outcome, confirmedOn }) => outcome === 'KEPT' && between(confirmedOn, from, until),
  );
  const currency = mainCurrency(records);
  const deals = all.filter((deal) => deal.currency === currency);
  return { deals, coverageBps: shareBps(deals.length, all.length) };
}

export const sumOf = (deals: readonly Deal[]): bigint =>
  deals.reduce((sum, { valueMinor }) => sum + valueMinor, 0n);

export function shareBps(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((10_000 * part) / whole);
}

/** What a formula found among deals. */
export function ofDeals(value: number | null, deals: readonly Deal[], coverageBps: number): Observed | null {
  if (value === null) return null;
  const sources = deals.map(({ id }) => id);
  return { value, observations: deals.length, coverageBps, sources, source: 'MEASURED' };
}
