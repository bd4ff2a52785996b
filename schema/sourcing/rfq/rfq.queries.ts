import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { RfqBidder, RfqNote } from '../bidders/bidder.ts';
import type { RfqReorder } from './reorder-rfq.ts';
import type { OpenRfq, Rfq, RfqLine, RfqState } from './rfq.ts';

const state = `case when r.state = 'OPEN' and r.due_at <= app.clock() then 'DUE' else r.state end`;
const columns =
  raw(`r.id, r.organisation_id, r.number, r.title, r.note, ${state} as state, r.audience, r.is_sealed, r.currency, r.due_at,
  r.deliver_to_city_code, r.incoterm, r.incoterm_place, r.request_id, r.nda_text, r.opened_at, r.ended_at, r.end_reason`);

/** Requests of one side, newest first: the actor's own, or those that it may quote for. */
export async function listRfqs(
  query: Query,
  filter: { readonly side: 'BUYER' | 'SELLER'; readonly state?: RfqState | undefined },
  page: PageRequest,
): Promise<Page<Rfq>> {
  const mine =
    filter.side === 'BUYER'
      ? sql`from app.rfq r where r.organisation_id = app.organisation()`
      : sql`from app.rfq_bidder b join app.rfq r on r.id = b.rfq_id where b.seller_id = app.organisation()`;
  const inState = filter.state === undefined ? sql`` : sql`and ${raw(state)} = ${filter.state}`;
  const key = filter.side === 'BUYER' ? sql`r.id` : sql`b.rfq_id`;
  return await readPage<Rfq>(query, { columns, from: sql`${mine} ${inState}`, ...newestFirst(key) }, page);
}

/** A request that the actor is its buyer or a bidder of. */
export function rfqById(query: Query, id: string): Promise<Rfq | undefined> {
  const loader = query.loader<string, Rfq | undefined>('rfq', async (ids) => {
    const found = await query.rows<Rfq>(
      sql`select ${columns} from app.rfq r where r.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((rfq) => rfq.id === wanted));
  });
  return loader.load(id);
}

/** Requests that are open to every member, newest first; the actor's own are not among them. */
export async function listOpenRfqs(query: Query, page: PageRequest): Promise<Page<OpenRfq>> {
  return await readPage<OpenRfq>(
    query,
    {
      columns: sql`o.rfq_id as id, o.buyer_id, o.number, o.title, o.process_codes, o.city_code, o.is_sealed, o.has_nda, o.line_count, o.due_at`,
      from: sql`from market.open_rfq o where o.due_at > app.clock() and o.buyer_id is distinct from app.organisation()`,
      ...newestFirst<OpenRfq>(sql`o.rfq_id`),
    },
    page,
  );
}

/** The lines of a request. */
export function linesOfRfq(query: Query, rfqId: string): Promise<RfqLine[]> {
  const loader = query.loader<string, RfqLine[]>('rfq-lines', async (ids) => {
    const found = await query.rows<RfqLine>(sql`
      select id, rfq_id, position, item, part_number, process_code, quantity::text as quantity_value, unit, wanted_from::text, wanted_until::text
      from app.rfq_line where rfq_id = any (${[...ids]}::uuid[]) order by rfq_id, position`);
    return ids.map((wanted) => found.filter((line) => line.rfqId === wanted));
  });
  return loader.load(rfqId);
}

/** A line of a request that the actor may see. */
export function rfqLineById(query: Query, id: string): Promise<RfqLine | undefined> {
  const loader = query.loader<string, RfqLine | undefined>('rfq-line', async (ids) => {
    const found = await query.rows<RfqLine>(sql`
      select id, rfq_id, position, item, part_number, process_code, quantity::text as quantity_value, unit, wanted_from::text, wanted_until::text
      from app.rfq_line where id = any (${[...ids]}::uuid[])`);
    return ids.map((wanted) => found.find((line) => line.id === wanted));
  });
  return loader.load(id);
}

/** Where a request of the actor's was made from; nothing for one that is new, and for a bidder. */
export function reorderOfRfq(query: Query, rfqId: string): Promise<RfqReorder | undefined> {
  const loader = query.loader<string, RfqReorder | undefined>('rfq-reorder', async (ids) => {
    const found = await query.rows<RfqReorder>(
      sql`select rfq_id, award_id, call_off_id, changed from app.rfq_reorder where rfq_id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((reorder) => reorder.rfqId === wanted));
  });
  return loader.load(rfqId);
}

/** What the buyer keeps to itself. */
export interface RfqPrivate {
  readonly rfqId: string;
  readonly capitalBps: number;
  readonly targets: Readonly<Record<string, string>>;
}

/** The buyer's own figures of a request; nothing for a bidder. */
export function privateOfRfq(query: Query, rfqId: string): Promise<RfqPrivate | undefined> {
  const loader = query.loader<string, RfqPrivate | undefined>('rfq-private', async (ids) => {
    const found = await query.rows<RfqPrivate>(
      sql`select rfq_id, capital_bps, targets from app.rfq_private where rfq_id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((row) => row.rfqId === wanted));
  });
  return loader.load(rfqId);
}

const bidderColumns =
  raw(`id, rfq_id, buyer_id, seller_id, origin, state, asked_at, nda_accepted_at, nda_accepted_by, decline_reason, decline_note,
  guest_name, guest_email, link_expires_at`);

/** Who may quote, oldest first: all of them for the buyer, itself for a bidder. */
export function biddersOfRfq(query: Query, rfqId: string): Promise<RfqBidder[]> {
  const loader = query.loader<string, RfqBidder[]>('rfq-bidders', async (ids) => {
    const found = await query.rows<RfqBidder>(sql`
      select ${bidderColumns} from app.rfq_bidder where rfq_id = any (${[...ids]}::uuid[]) order by rfq_id, id limit 5000`);
    return ids.map((wanted) => found.filter((bidder) => bidder.rfqId === wanted));
  });
  return loader.load(rfqId);
}

/** A bidder that the actor may see. */
export function bidderById(query: Query, id: string): Promise<RfqBidder | undefined> {
  const loader = query.loader<string, RfqBidder | undefined>('rfq-bidder', async (ids) => {
    const found = await query.rows<RfqBidder>(
      sql`select ${bidderColumns} from app.rfq_bidder where id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((bidder) => bidder.id === wanted));
  });
  return loader.load(id);
}

/** Addenda and questions that the actor may read, oldest first; at most 500. */
export function notesOfRfq(query: Query, rfqId: string): Promise<RfqNote[]> {
  const loader = query.loader<string, RfqNote[]>('rfq-notes', async (ids) => {
    const found = await query.rows<RfqNote>(sql`
      select id, rfq_id, kind, bidder_id, text, answer, posted_at, answered_at from app.rfq_note
      where rfq_id = any (${[...ids]}::uuid[]) order by rfq_id, id limit 500`);
    return ids.map((wanted) => found.filter((note) => note.rfqId === wanted));
  });
  return loader.load(rfqId);
}
