import sql from 'sql-template-tag';
import type { CurrencyCode } from '#schema/kernel/currencies.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { money } from '#schema/kernel/money.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import { monthsBack, type PayrollRow, type Sourced, type StockRow } from './month-row.ts';
import type { MonthlyBooks } from './monthly-books.ts';

/** The books of the firm acted for, of its last `months` months that have ended: 1 to 60. */
export async function readMonthlyBooks(query: Query, months: number): Promise<MonthlyBooks> {
  if (months < 1 || months > monthsBack)
    throw new Fault('BAD_USER_INPUT', `From 1 to ${monthsBack} months.`, { argument: 'months' });
  const since = sql`(date_trunc('month', app.clock() at time zone 'Asia/Shanghai') - make_interval(months => ${months}::int))::date`;
  const stock = await query.rows<Sourced<StockRow>>(sql`
    select s.month::text as month, s.kind, s.value_minor::text as value_minor, s.currency, s.source
    from app.stock_month s where s.organisation_id = app.organisation() and s.month >= ${since}
    order by s.month desc, array_position(array['MATERIAL', 'PROGRESS', 'FINISHED'], s.kind)`);
  const payroll = await query.rows<Sourced<PayrollRow>>(sql`
    select p.month::text as month, p.people, p.source from app.payroll_month p
    where p.organisation_id = app.organisation() and p.month >= ${since} order by p.month desc`);
  return {
    stock: stock.map(({ valueMinor, currency, ...row }) => ({
      ...row,
      value: money(BigInt(valueMinor), currency as CurrencyCode),
    })),
    payroll,
  };
}
