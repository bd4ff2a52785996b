import sql, { type Sql } from 'sql-template-tag';
import type { RevisionState } from '../item.ts';
import type { ItemComponent } from './component.ts';
import type { Bills } from './structure.rules.ts';

/** Whatever reads rows: a query, or a command’s transaction. */
export interface RowSource {
  rows<Row>(statement: Sql): Promise<Row[]>;
}

/** A line of a bill with what an order has to know of the revision by which it is made. */
export interface KnownComponent extends ItemComponent {
  readonly madeByCode: string | null;
  readonly madeByState: RevisionState | null;
}

/** By which revision an item is made where a line names none: the newest that is released, else the newest draft. */
export const currentRevisionOf = (itemId: Sql): Sql => sql`(
  select n.id from app.item_revision n where n.item_id = ${itemId}
  order by n.state = 'RELEASED' desc, n.released_at desc, n.id desc limit 1)`;

const madeBy = sql`case when c.source = 'MAKE' then coalesce(c.component_revision_id, ${currentRevisionOf(sql`c.component_id`)}) end`;

/** The bills of revisions and of all that is made for them, however deep. One statement. */
export async function readBills(
  source: RowSource,
  revisionIds: readonly string[],
): Promise<Bills<KnownComponent>> {
  const lines = await source.rows<KnownComponent>(sql`
    with recursive reach (id) as (
      select unnest(${[...revisionIds]}::uuid[])
      union
      select ${madeBy} from reach join app.item_revision r on r.id = reach.id
      join app.item_component c on c.revision_id = r.id and c.version = r.components_version and c.source = 'MAKE'
    )
    select l.*, m.code as made_by_code, m.state as made_by_state from (
      select c.revision_id, c.position, c.component_id, i.number, i.name, i.material_code, i.unit as item_unit, c.component_revision_id as pinned_id,
        ${madeBy} as made_by_id, trim_scale(c.quantity)::text as quantity_value, c.unit, c.scrap_bps, c.step_code, c.source, c.lead_working_days
      from reach join app.item_revision r on r.id = reach.id
      join app.item_component c on c.revision_id = r.id and c.version = r.components_version
      join app.item i on i.id = c.component_id
    ) l left join app.item_revision m on m.id = l.made_by_id
    order by l.revision_id, l.position`);
  return Map.groupBy(lines, ({ revisionId }) => revisionId);
}
