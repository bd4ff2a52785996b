import sql from 'sql-template-tag';
import type { DoneImport, SubjectChange } from '#schema/imports/index.ts';
import { newId } from '#schema/kernel/id.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import type { Process } from '../../plants/index.ts';
import { draftOf, writeArcs, writeSteps } from '../write-routing.ts';
import type { RoutingChange } from './check-routing-sheet.ts';

/** What an import did to a revision: which writing of its routing held before, null where there was none, and which since. */
interface Written {
  readonly version: number;
  /** Whether the item came with it. */
  readonly isNewItem: boolean;
}

/** Writes the routings, each whole, and items that are not there yet. */
export async function commitRoutings(
  tx: Tx,
  _importId: string,
  changes: readonly RoutingChange[],
): Promise<SubjectChange[]> {
  const rows = await tx.rows<Process>(sql`select * from ref.process where resource = 'CAPACITY'`);
  const processes = new Map(rows.map((row) => [row.code, row]));
  const done: SubjectChange[] = [];
  for (const { itemNumber, itemName, revision, steps } of changes) {
    const item = await itemOf(tx, itemNumber, itemName);
    const draft = await draftOf(tx, item.id, revision);
    await writeSteps(tx, draft, steps, processes);
    await writeArcs(tx, draft, steps);
    tx.audit(
      { type: 'itemRevision', id: draft.id },
      { steps: [null, steps.length], imported: [false, true] },
    );
    const after: Written = { version: draft.version, isNewItem: item.isNew };
    const before = draft.version === 1 ? null : { version: draft.version - 1, isNewItem: false };
    done.push({ subjectId: draft.id, before, after });
  }
  return done;
}

async function itemOf(tx: Tx, number: string, name: string): Promise<{ id: string; isNew: boolean }> {
  const known = await tx.row<{ id: string }>(
    sql`select id from app.item where organisation_id = app.organisation() and number = ${number} for update`,
  );
  if (known) return { id: known.id, isNew: false };
  const id = newId<'itm'>();
  await tx.rows(sql`
    insert into app.item (id, organisation_id, number, name, created_at)
    values (${id}::uuid, ${tx.organisationId}::uuid, ${number}, ${name}, ${tx.now})`);
  tx.audit({ type: 'item', id }, { number: [null, number] });
  return { id, isNew: true };
}

/**
 * Drafts say again what they said, in a writing of its own; new ones go, and with them items that came with them. Refuses IMPORT_OVERTAKEN
 * where one has been released or written anew since, and where a new one has a bill of material or is a part of one.
 */
export async function undoRoutings(
  tx: Tx,
  _done: DoneImport,
  changes: readonly SubjectChange[],
): Promise<void> {
  const ids = changes.map(({ subjectId }) => subjectId);
  const now = await tx.rows<{
    id: string;
    state: string;
    version: number;
    itemId: string;
    hasBill: boolean;
    isTaken: boolean;
  }>(sql`
    select r.id, r.state, r.version, r.item_id, r.components_version > 0 as has_bill,
      exists (select from app.item_component c where c.component_id = r.item_id) as is_taken
    from app.item_revision r where r.id = any (${ids}::uuid[]) order by r.id for update`);
  const byId = new Map(now.map((row) => [row.id, row]));
  const overtaken = changes.filter(({ subjectId, before, after }) => {
    const row = byId.get(subjectId);
    const isInUse = before === null && (row?.hasBill || row?.isTaken);
    return row?.state !== 'DRAFT' || row.version !== (after as Written).version || isInUse;
  });
  if (overtaken.length > 0)
    refuse({
      code: 'IMPORT_OVERTAKEN',
      message: 'Some have been released, written anew or taken into a bill of material since.',
      path: ['importId'],
      params: { rows: overtaken.length, what: '' },
    });
  const created = changes.filter(({ before }) => before === null);
  const newItems = created.filter(({ after }) => (after as Written).isNewItem);
  const idsOf = (some: readonly SubjectChange[]) => some.map(({ subjectId }) => subjectId);
  const itemIds = idsOf(newItems).map((id) => byId.get(id)?.itemId ?? '');
  await tx.rows(sql`select market.forget_drafts(${idsOf(created)}::uuid[], ${itemIds}::uuid[])`);
  for (const { subjectId, before, after } of changes) {
    if (before !== null)
      await writeAgain(tx, subjectId, (before as Written).version, (after as Written).version + 1);
    tx.audit({ type: 'itemRevision', id: subjectId }, { undone: [false, true] });
  }
}

async function writeAgain(tx: Tx, id: string, from: number, to: number): Promise<void> {
  await tx.rows(sql`update app.item_revision set version = ${to} where id = ${id}::uuid`);
  await tx.rows(sql`
    insert into app.routing_step (organisation_id, revision_id, version, position, code, name, process_code, material_code, standards, requirements, inspection, measure,
      load_per_piece, load_unit, setup_amount, setup_family, yield_bps, lot_least, lot_most, transfer_batch)
    select organisation_id, revision_id, ${to}, position, code, name, process_code, material_code, standards, requirements, inspection, measure, load_per_piece, load_unit,
      setup_amount, setup_family, yield_bps, lot_least, lot_most, transfer_batch from app.routing_step where revision_id = ${id}::uuid and version = ${from}`);
  await tx.rows(sql`
    insert into app.routing_arc (organisation_id, revision_id, version, from_code, to_code, per)
    select organisation_id, revision_id, ${to}, from_code, to_code, per from app.routing_arc where revision_id = ${id}::uuid and version = ${from}`);
}
