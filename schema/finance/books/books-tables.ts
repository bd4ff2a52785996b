import sql from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import type { BooksTable } from './commit-books.ts';
import {
  type BooksContext,
  isSamePayroll,
  isSameStock,
  type PayrollRow,
  payrollKey,
  type Sourced,
  type StockRow,
  stockKey,
} from './month-row.ts';

/** Stock at the ends of months. */
export const stockTable: BooksTable<StockRow> = {
  keyOf: stockKey,
  isSame: isSameStock,
  read: (source) =>
    source.rows<Sourced<StockRow>>(sql`
      select s.month::text as month, s.kind, s.value_minor::text as value_minor, s.currency, s.source
      from app.stock_month s where s.organisation_id = app.organisation() order by s.month, s.kind`),
  write: (rows) => sql`
    insert into app.stock_month (organisation_id, month, kind, value_minor, currency, source)
    select app.organisation(), x.month, x.kind, x."valueMinor", x.currency, x.source
    from jsonb_to_recordset(${canonicalJson(rows)}::jsonb) as x (month date, kind text, "valueMinor" bigint, currency text, source text)
    on conflict (organisation_id, month, kind) do update set value_minor = excluded.value_minor, currency = excluded.currency, source = excluded.source`,
  remove: (rows) => sql`
    select market.forget_stock(${rows.map(({ month }) => month)}::date[], ${rows.map(({ kind }) => kind)}::text[])`,
};

/** How many people were paid, by month. */
export const payrollTable: BooksTable<PayrollRow> = {
  keyOf: payrollKey,
  isSame: isSamePayroll,
  read: (source) =>
    source.rows<Sourced<PayrollRow>>(sql`
      select p.month::text as month, p.people, p.source from app.payroll_month p where p.organisation_id = app.organisation() order by p.month`),
  write: (rows) => sql`
    insert into app.payroll_month (organisation_id, month, people, source)
    select app.organisation(), x.month, x.people, x.source
    from jsonb_to_recordset(${canonicalJson(rows)}::jsonb) as x (month date, people int, source text)
    on conflict (organisation_id, month) do update set people = excluded.people, source = excluded.source`,
  remove: (rows) => sql`select market.forget_payroll(${rows.map(({ month }) => month)}::date[])`,
};

/** All that a sheet of books is checked against. A firm uses the yuan, and whatever it has offered, sold or bought in here. */
export async function booksContext<Row>(
  source: SheetSource,
  table: BooksTable<Row>,
): Promise<BooksContext<Row>> {
  const [found] = await source.rows<{ today: string; currencies: string[] }>(sql`
    select (app.clock() at time zone 'Asia/Shanghai')::date::text as today, array(
      select x.currency from (
        select 'CNY' as currency union select o.currency::text from app.capacity_offer o where o.organisation_id = app.organisation()
        union select r.currency::text from app.reservation r where app.organisation() in (r.seller_id, r.buyer_id)) x
      order by x.currency <> 'CNY', x.currency) as currencies`);
  return {
    today: plainDate(found?.today ?? ''),
    currencies: found?.currencies ?? [],
    rows: await table.read(source),
  };
}
