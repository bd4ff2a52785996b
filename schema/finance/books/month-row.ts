import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { CurrencyCode } from '#schema/kernel/currencies.ts';

/** How many months back a sheet of books may reach: as far as a consent can look, and two years more. */
export const monthsBack = 60;

export const stockStages = ['MATERIAL', 'PROGRESS', 'FINISHED'] as const;
export type StockStage = (typeof stockStages)[number];

/** What one kind of stock was worth at the end of a month. `month`: its first day. `valueMinor`: whole minor units, as text. */
export interface StockRow {
  readonly month: string;
  readonly kind: StockStage;
  readonly valueMinor: string;
  readonly currency: CurrencyCode;
}

/** How many people were paid for a month. */
export interface PayrollRow {
  readonly month: string;
  readonly people: number;
}

/** Where a row comes from: a sheet, or the demonstration. */
export type Sourced<Row> = Row & { readonly source: 'IMPORTED' | 'SIMULATED' };

/** All that a sheet of books is checked against. */
export interface BooksContext<Row> {
  /** By the platform's day. */
  readonly today: PlainDate;
  /** In which the firm keeps its books or trades here; the yuan always. */
  readonly currencies: readonly string[];
  readonly rows: readonly Sourced<Row>[];
}

export const stockKey = ({ month, kind }: Pick<StockRow, 'month' | 'kind'>) => `${month} ${kind}`;
export const payrollKey = ({ month }: Pick<PayrollRow, 'month'>) => month;

export function isSameStock(one: StockRow, other: StockRow): boolean {
  return one.valueMinor === other.valueMinor && one.currency === other.currency;
}
export const isSamePayroll = (one: PayrollRow, other: PayrollRow) => one.people === other.people;
