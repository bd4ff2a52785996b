import sql, { raw } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { Quote, QuoteLine, QuoteVersion } from './quote.ts';

const columns = raw(`q.id, q.number, q.rfq_id, q.buyer_id, q.seller_id, q.bidder_id,
  case when q.state in ('SUBMITTED', 'COUNTERED') and q.valid_until <= app.clock() then 'EXPIRED' else q.state end as state,
  q.firmness, q.live_version, q.valid_until, q.submitted_at, q.ended_at, r.currency`);

/** A quote that the actor made, or may see by now. */
export function quoteById(query: Query, id: string): Promise<Quote | undefined> {
  const loader = query.loader<string, Quote | undefined>('quote', async (ids) => {
    const found = await query.rows<Quote>(sql`
      select ${columns} from app.quote q join app.rfq r on r.id = q.rfq_id where q.id = any (${[...ids]}::uuid[])`);
    return ids.map((wanted) => found.find((quote) => quote.id === wanted));
  });
  return loader.load(id);
}

/** The quotes of a request that the actor may see: its own, or all of them once they may be seen. */
export function quotesOfRfq(query: Query, rfqId: string): Promise<Quote[]> {
  const loader = query.loader<string, Quote[]>('quotes-of-rfq', async (ids) => {
    const found = await query.rows<Quote>(sql`
      select ${columns} from app.quote q join app.rfq r on r.id = q.rfq_id where q.rfq_id = any (${[...ids]}::uuid[]) order by q.rfq_id, q.id limit 5000`);
    return ids.map((wanted) => found.filter((quote) => quote.rfqId === wanted));
  });
  return loader.load(rfqId);
}

/** All versions of a quote, the first one first. */
export function versionsOfQuote(query: Query, quoteId: string): Promise<QuoteVersion[]> {
  const loader = query.loader<string, QuoteVersion[]>('quote-versions', async (ids) => {
    const found = await query.rows<QuoteVersion>(sql`
      select v.*, r.currency from app.quote_version v join app.quote q on q.id = v.quote_id join app.rfq r on r.id = q.rfq_id
      where v.quote_id = any (${[...ids]}::uuid[]) order by v.quote_id, v.version limit 5000`);
    return ids.map((wanted) => found.filter((version) => version.quoteId === wanted));
  });
  return loader.load(quoteId);
}

/** The lines of one version, in the order of the request. */
export function linesOfVersion(query: Query, quoteId: string, version: number): Promise<QuoteLine[]> {
  const loader = query.loader<string, QuoteLine[]>('quote-lines', async (ids) => {
    const found = await query.rows<QuoteLine>(sql`
      select l.quote_id, l.version, l.rfq_line_id, l.quantity::text as quantity_value, a.unit, l.unit_price::text as unit_price_amount, l.setup_minor, l.tooling_minor,
        l.sample_minor, l.load_per_piece::text as load_per_piece_value, l.load_unit, l.lead_days, l.deliver_on::text, l.breakdown as stored_parts,
        l.tiers as stored_tiers, l.net_minor, r.currency
      from app.quote_line l join app.rfq_line a on a.id = l.rfq_line_id join app.rfq r on r.id = a.rfq_id
      where l.quote_id = any (${[...ids]}::uuid[]) order by l.quote_id, l.version, a.position limit 20000`);
    return ids.map((wanted) => found.filter((line) => line.quoteId === wanted));
  });
  return loader.load(quoteId).then((lines) => lines.filter((line) => line.version === version));
}

/** What one of the actor's own quotes keeps free, and where. */
export interface QuotePlan {
  readonly quoteId: string;
  readonly rfqLineId: string;
  readonly workCenterId: string;
  readonly amount: bigint;
  readonly held: bigint;
}

/** Where the actor would make its own quote; nothing for the buyer. */
export function plansOfQuote(query: Query, quoteId: string): Promise<QuotePlan[]> {
  const loader = query.loader<string, QuotePlan[]>('quote-plans', async (ids) => {
    const found = await query.rows<QuotePlan>(sql`
      select p.quote_id, p.rfq_line_id, p.work_center_id, p.amount, coalesce(h.amount, 0) as held
      from app.quote_plan p left join app.quote_hold h on h.quote_id = p.quote_id and h.rfq_line_id = p.rfq_line_id and h.state = 'HELD'
      where p.quote_id = any (${[...ids]}::uuid[])`);
    return ids.map((wanted) => found.filter((plan) => plan.quoteId === wanted));
  });
  return loader.load(quoteId);
}

/** What is open on one of the actor's own work centres before a day, in base units; nothing for a centre that is not theirs. */
export async function freeBefore(
  query: Query,
  workCenterId: string,
  until: string,
): Promise<{ readonly free: bigint; readonly measure: string } | undefined> {
  return await query.row<{ free: bigint; measure: string }>(sql`
    select w.measure, coalesce(sum(greatest(0, d.sellable - d.held - d.reserved)) filter (where d.sellable - d.held - d.reserved >= w.minimum_block), 0)::bigint as free
    from app.work_center w join app.site s on s.id = w.site_id
    left join app.work_center_day d on d.work_center_id = w.id and d.work_date >= (app.clock() at time zone s.time_zone)::date and d.work_date < ${until}::date
    where w.id = ${workCenterId}::uuid group by w.id`);
}

/** Rates of VAT that a kind of taxpayer may charge now, basis points. */
export async function vatRates(
  query: Query,
): Promise<readonly { readonly taxpayerType: string; readonly bps: number }[]> {
  return await query.rows<{ taxpayerType: string; bps: number }>(sql`
    select taxpayer_type, bps from ref.vat_rate where valid_from <= app.clock()::date and (valid_until is null or valid_until > app.clock()::date) order by position`);
}

/** What the actor's own live quotes hold of one of its work centres in one week. */
export async function listQuoteShares(
  query: Query,
  workCenterId: string,
  weekStart: string,
): Promise<readonly { readonly quoteId: string; readonly amount: bigint }[]> {
  return await query.rows<{ quoteId: string; amount: bigint }>(sql`
    select h.quote_id, sum(d.amount)::bigint as amount from app.quote_hold h join app.quote_hold_day d on d.hold_id = h.id
    where h.work_center_id = ${workCenterId}::uuid and h.state = 'HELD' and d.work_date >= ${weekStart}::date and d.work_date < ${weekStart}::date + 7
    group by 1 order by 1 limit 200`);
}
