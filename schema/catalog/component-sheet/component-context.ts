import sql from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import { type KnownComponent, readBills } from '../components/read-bills.ts';
import type { Bills } from '../components/structure.rules.ts';
import type { RevisionState } from '../item.ts';

/** An item that a row may name, with its revisions. */
export interface ListedItem {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unit: UnitCode;
  readonly revisions: readonly ListedRevision[];
}

/** A revision whose bill a sheet may write or name. */
export interface ListedRevision {
  readonly id: string;
  readonly itemId: string;
  readonly code: string;
  readonly state: RevisionState;
  /** Whether its item is made by it where none is named. */
  readonly isCurrent: boolean;
  readonly steps: readonly string[];
}

export interface ComponentContext {
  /** By their numbers, in their order. */
  readonly items: ReadonlyMap<string, ListedItem>;
  readonly bills: Bills<KnownComponent>;
}

/** All that a sheet of components is checked against: the firm's items, and its revisions with their steps and bills. */
export async function componentContext(source: SheetSource): Promise<ComponentContext> {
  const items = await source.rows<Omit<ListedItem, 'revisions'>>(
    sql`select id, number, name, unit from app.item where organisation_id = app.organisation() order by number`,
  );
  const revisions = await source.rows<ListedRevision>(sql`
    select r.id, r.item_id, r.code, r.state,
      row_number() over (partition by r.item_id order by r.state = 'RELEASED' desc, r.released_at desc, r.id desc) = 1 as is_current,
      array(select s.code from app.routing_step s where s.revision_id = r.id and s.version = r.version order by s.position) as steps
    from app.item_revision r where r.organisation_id = app.organisation() order by r.code`);
  const byItem = Map.groupBy(revisions, ({ itemId }) => itemId);
  return {
    items: new Map(
      items.map((item) => [item.number, { ...item, revisions: byItem.get(item.id) ?? [] }] as const),
    ),
    bills: await readBills(
      source,
      revisions.map(({ id }) => id),
    ),
  };
}
