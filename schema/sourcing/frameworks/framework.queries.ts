import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { QuoteSide } from '../quotes/quote.ts';
import type { Framework, FrameworkLine, FrameworkState } from './framework.ts';

const state = `case when f.state = 'ACTIVE' and f.valid_until <= (app.clock() at time zone 'Asia/Shanghai')::date then 'OVER' else f.state end`;
const columns =
  raw(`f.id, f.number, f.buyer_id, f.seller_id, ${state} as state, f.proposed_by, f.title, f.terms, f.award_id, f.currency, f.vat_included, f.vat_bps,
  f.payment_days, f.valid_from::text, f.valid_until::text, f.least_minor, f.most_minor, f.called_minor, f.ladder, f.said_by, f.proposed_at, f.answered_by, f.answered_at,
  f.ended_by, f.ended_at, f.reason`);

/** Agreements of one side, newest first; with one partner only, where it is told. */
export async function listFrameworks(
  query: Query,
  filter: {
    readonly side: QuoteSide;
    readonly state?: FrameworkState | undefined;
    readonly partnerId?: string | undefined;
  },
  page: PageRequest,
): Promise<Page<Framework>> {
  const own = filter.side === 'BUYER' ? sql`f.buyer_id` : sql`f.seller_id`;
  const other = filter.side === 'BUYER' ? sql`f.seller_id` : sql`f.buyer_id`;
  const from = sql`from app.framework f where ${own} = app.organisation()
    ${filter.state === undefined ? sql`` : sql`and ${raw(state)} = ${filter.state}`}
    ${filter.partnerId === undefined ? sql`` : sql`and ${other} = ${filter.partnerId}::uuid`}`;
  return await readPage<Framework>(query, { columns, from, ...newestFirst(sql`f.id`) }, page);
}

/** An agreement that the actor is one of the two firms of. */
export function frameworkById(query: Query, id: string): Promise<Framework | undefined> {
  const loader = query.loader<string, Framework | undefined>('framework', async (ids) => {
    const found = await query.rows<Framework>(
      sql`select ${columns} from app.framework f where f.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((framework) => framework.id === wanted));
  });
  return loader.load(id);
}

const lineColumns =
  raw(`l.id, l.framework_id, l.position, l.item, l.part_number, l.process_code, l.unit, l.unit_price::text as unit_price_amount,
  l.tiers as stored_tiers, l.least::text as least_value, l.most::text as most_value, l.called::text as called_value, l.lead_days, f.currency`);

/** The lines of an agreement, in their order. */
export function linesOfFramework(query: Query, frameworkId: string): Promise<FrameworkLine[]> {
  const loader = query.loader<string, FrameworkLine[]>('framework-lines', async (ids) => {
    const found = await query.rows<FrameworkLine>(sql`
      select ${lineColumns} from app.framework_line l join app.framework f on f.id = l.framework_id
      where l.framework_id = any (${[...ids]}::uuid[]) order by l.framework_id, l.position`);
    return ids.map((wanted) => found.filter((line) => line.frameworkId === wanted));
  });
  return loader.load(frameworkId);
}

/** A line of an agreement that the actor may see. */
export function frameworkLineById(query: Query, id: string): Promise<FrameworkLine | undefined> {
  const loader = query.loader<string, FrameworkLine | undefined>('framework-line', async (ids) => {
    const found = await query.rows<FrameworkLine>(sql`
      select ${lineColumns} from app.framework_line l join app.framework f on f.id = l.framework_id where l.id = any (${[...ids]}::uuid[])`);
    return ids.map((wanted) => found.find((line) => line.id === wanted));
  });
  return loader.load(id);
}
