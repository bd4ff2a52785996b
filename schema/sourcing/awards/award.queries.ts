import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import { isLimit } from './approval-limit.ts';
import type { ApprovalLimit, Award, AwardLine, AwardState } from './award.ts';

const columns =
  raw(`a.id, a.number, a.rfq_id, a.buyer_id, a.state, a.closes, a.net_minor, r.currency, a.decided_by, a.decided_at, a.approved_by,
  a.settled_at, a.reason`);

/** Awards of the actor's, newest first. */
export async function listAwards(
  query: Query,
  state: AwardState | undefined,
  page: PageRequest,
): Promise<Page<Award>> {
  const from = sql`from app.award a join app.rfq r on r.id = a.rfq_id where a.buyer_id = app.organisation() ${state === undefined ? sql`` : sql`and a.state = ${state}`}`;
  return await readPage<Award>(query, { columns, from, ...newestFirst(sql`a.id`) }, page);
}

/** An award of the actor's. */
export function awardById(query: Query, id: string): Promise<Award | undefined> {
  const loader = query.loader<string, Award | undefined>('award', async (ids) => {
    const found = await query.rows<Award>(
      sql`select ${columns} from app.award a join app.rfq r on r.id = a.rfq_id where a.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((award) => award.id === wanted));
  });
  return loader.load(id);
}

/** What was awarded of a request, newest first: all of it for the buyer, nothing for a bidder. */
export function awardsOfRfq(query: Query, rfqId: string): Promise<Award[]> {
  const loader = query.loader<string, Award[]>('awards-of-rfq', async (ids) => {
    const found = await query.rows<Award>(sql`
      select ${columns} from app.award a join app.rfq r on r.id = a.rfq_id where a.rfq_id = any (${[...ids]}::uuid[]) order by a.id desc limit 500`);
    return ids.map((wanted) => found.filter((award) => award.rfqId === wanted));
  });
  return loader.load(rfqId);
}

const lineColumns =
  raw(`z.award_id, z.bidder_id, z.seller_id, z.quote_id, z.rfq_line_id, z.quantity::text as quantity_value, l.unit, z.net_minor, r.currency,
  z.is_final, z.reservation_id`);
const lineFrom = raw(
  'from app.award_line z join app.rfq_line l on l.id = z.rfq_line_id join app.rfq r on r.id = l.rfq_id',
);

/** The lines of an award, in the order of the request. */
export function linesOfAward(query: Query, awardId: string): Promise<AwardLine[]> {
  const loader = query.loader<string, AwardLine[]>('award-lines', async (ids) => {
    const found = await query.rows<AwardLine>(sql`
      select ${lineColumns} ${lineFrom} where z.award_id = any (${[...ids]}::uuid[]) order by l.position limit 5000`);
    return ids.map((wanted) => found.filter((line) => line.awardId === wanted));
  });
  return loader.load(awardId);
}

/** What a quote has won: for its maker and the buyer. */
export function awardedOfQuote(query: Query, quoteId: string): Promise<AwardLine[]> {
  const loader = query.loader<string, AwardLine[]>('awarded-of-quote', async (ids) => {
    const found = await query.rows<AwardLine>(sql`
      select ${lineColumns} ${lineFrom} where z.quote_id = any (${[...ids]}::uuid[]) and z.is_final order by l.position limit 5000`);
    return ids.map((wanted) => found.filter((line) => line.quoteId === wanted));
  });
  return loader.load(quoteId);
}

/** Up to what the roles of the actor's organisation award alone. */
export async function listApprovalLimits(query: Query): Promise<ApprovalLimit[]> {
  const found = await query.rows<ApprovalLimit>(
    sql`select role, limit_minor from app.approval_limit where organisation_id = app.organisation() order by role`,
  );
  return found.filter(({ limitMinor }) => isLimit(limitMinor));
}
