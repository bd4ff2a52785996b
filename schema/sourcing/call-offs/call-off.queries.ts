import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { QuoteSide } from '../quotes/quote.ts';
import type { CallOff, CallOffLine, CallOffState } from './call-off.ts';

const columns =
  raw(`c.id, c.number, c.framework_id, c.buyer_id, c.seller_id, c.state, c.wanted_on::text, c.promised_on::text, c.deliver_to_city_code, c.note, c.net_minor, c.vat_minor,
  c.fee_minor, f.currency, c.repeats_id, c.placed_by, c.placed_at, c.answered_by, c.answered_at, c.cancelled_by, c.cancelled_at, c.reason`);
const table = raw('from app.call_off c join app.framework f on f.id = c.framework_id');

/** Call-offs of one side over all agreements, newest first. */
export async function listCallOffs(
  query: Query,
  filter: { readonly side: QuoteSide; readonly state?: CallOffState | undefined },
  page: PageRequest,
): Promise<Page<CallOff>> {
  const own = filter.side === 'BUYER' ? sql`c.buyer_id` : sql`c.seller_id`;
  const from = sql`${table} where ${own} = app.organisation() ${filter.state === undefined ? sql`` : sql`and c.state = ${filter.state}`}`;
  return await readPage<CallOff>(query, { columns, from, ...newestFirst(sql`c.id`) }, page);
}

/** A call-off that the actor is one of the two firms of. */
export function callOffById(query: Query, id: string): Promise<CallOff | undefined> {
  const loader = query.loader<string, CallOff | undefined>('call-off', async (ids) => {
    const found = await query.rows<CallOff>(
      sql`select ${columns} ${table} where c.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((callOff) => callOff.id === wanted));
  });
  return loader.load(id);
}

/** The call-offs of an agreement, newest first: its history. At most 500. */
export function callOffsOfFramework(query: Query, frameworkId: string): Promise<CallOff[]> {
  const loader = query.loader<string, CallOff[]>('call-offs-of-framework', async (ids) => {
    const found = await query.rows<CallOff>(sql`
      select x.* from unnest(${[...ids]}::uuid[]) as w (id) cross join lateral (
        select ${columns} ${table} where c.framework_id = w.id order by c.id desc limit 500) x`);
    return ids.map((wanted) => found.filter((callOff) => callOff.frameworkId === wanted));
  });
  return loader.load(frameworkId);
}

/** The lines of a call-off, in the agreement's order. */
export function linesOfCallOff(query: Query, callOffId: string): Promise<CallOffLine[]> {
  const loader = query.loader<string, CallOffLine[]>('call-off-lines', async (ids) => {
    const found = await query.rows<CallOffLine>(sql`
      select z.call_off_id, z.framework_line_id, z.quantity::text as quantity_value, l.unit, z.unit_price::text as unit_price_amount, z.net_minor, f.currency
      from app.call_off_line z join app.framework_line l on l.id = z.framework_line_id join app.framework f on f.id = z.framework_id
      where z.call_off_id = any (${[...ids]}::uuid[]) order by l.position`);
    return ids.map((wanted) => found.filter((line) => line.callOffId === wanted));
  });
  return loader.load(callOffId);
}
