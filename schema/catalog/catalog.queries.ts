import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Item, ItemRevision, RoutingArc, RoutingStep } from './item.ts';

const itemColumns = raw('i.id, i.number, i.name, i.material_code, i.unit, i.created_at');
const revisionColumns = raw('r.id, r.item_id, r.code, r.state, r.released_at');

/** Items of the actor's firm, newest first; `words` are the beginning of a number, or stand anywhere in a name. */
export async function listItems(
  query: Query,
  words: string | undefined,
  page: PageRequest,
): Promise<Page<Item>> {
  const asked = words?.trim();
  const matching = asked
    ? sql`and (starts_with(lower(i.number), lower(${asked})) or strpos(lower(i.name), lower(${asked})) > 0)`
    : sql``;
  const from = sql`from app.item i where i.organisation_id = app.organisation() ${matching}`;
  return await readPage<Item>(query, { columns: itemColumns, from, ...newestFirst(sql`i.id`) }, page);
}

/** An item of the actor's firm. */
export function itemById(query: Query, id: string): Promise<Item | undefined> {
  const loader = query.loader<string, Item | undefined>('item', async (ids) => {
    const found = await query.rows<Item>(
      sql`select ${itemColumns} from app.item i where i.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((item) => item.id === wanted));
  });
  return loader.load(id);
}

/** An item of the actor's firm by its number, where a revision of it is released: one that can be ordered. */
export function orderableItem(query: Query, number: string): Promise<Item | undefined> {
  const loader = query.loader<string, Item | undefined>('orderable-item', async (numbers) => {
    const found = await query.rows<Item>(sql`
      select ${itemColumns} from app.item i where i.organisation_id = app.organisation() and i.number = any (${[...numbers]}::text[])
        and exists (select from app.item_revision r where r.item_id = i.id and r.state = 'RELEASED')`);
    return numbers.map((wanted) => found.find((item) => item.number === wanted));
  });
  return loader.load(number);
}

/** A revision of the actor's firm. */
export function itemRevisionById(query: Query, id: string): Promise<ItemRevision | undefined> {
  const loader = query.loader<string, ItemRevision | undefined>('item-revision', async (ids) => {
    const found = await query.rows<ItemRevision>(
      sql`select ${revisionColumns} from app.item_revision r where r.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((revision) => revision.id === wanted));
  });
  return loader.load(id);
}

/** The revisions of an item, newest first. */
export function revisionsOfItem(query: Query, itemId: string): Promise<ItemRevision[]> {
  const loader = query.loader<string, ItemRevision[]>('revisions-of-item', async (ids) => {
    const found = await query.rows<ItemRevision>(
      sql`select ${revisionColumns} from app.item_revision r where r.item_id = any (${[...ids]}::uuid[]) order by r.id desc limit 5000`,
    );
    return ids.map((wanted) => found.filter((revision) => revision.itemId === wanted));
  });
  return loader.load(itemId);
}

/** The steps of a revision, in the order in which they were written. */
export function stepsOfRevision(query: Query, revisionId: string): Promise<RoutingStep[]> {
  const loader = query.loader<string, RoutingStep[]>('routing-steps', async (ids) => {
    const found = await query.rows<RoutingStep>(sql`
      select s.revision_id, s.position, s.code, s.name, s.process_code, s.material_code, s.standards, s.requirements, s.inspection, s.measure, s.load_per_piece::text as load_per_piece_value,
        s.load_unit, s.setup_amount, s.setup_family, s.yield_bps, s.lot_least, s.lot_most, s.transfer_batch
      from app.item_revision r join app.routing_step s on s.revision_id = r.id and s.version = r.version
      where r.id = any (${[...ids]}::uuid[]) order by s.revision_id, s.position`);
    return ids.map((wanted) => found.filter((step) => step.revisionId === wanted));
  });
  return loader.load(revisionId);
}

/** The ways between the steps of a revision. */
export function arcsOfRevision(query: Query, revisionId: string): Promise<RoutingArc[]> {
  const loader = query.loader<string, RoutingArc[]>('routing-arcs', async (ids) => {
    const found = await query.rows<RoutingArc>(sql`
      select a.revision_id, a.from_code, a.to_code, a.per from app.item_revision r join app.routing_arc a on a.revision_id = r.id and a.version = r.version
      where r.id = any (${[...ids]}::uuid[]) order by a.from_code, a.to_code`);
    return ids.map((wanted) => found.filter((arc) => arc.revisionId === wanted));
  });
  return loader.load(revisionId);
}
