import sql from 'sql-template-tag';
import type { DoneImport, SubjectChange } from '#schema/imports/index.ts';
import { newId } from '#schema/kernel/id.ts';
import { refuse, refuseAny } from '#schema/kernel/refusal.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import { lockBills, releaseProblems } from '../components/check-components.ts';
import { writeComponents } from '../components/write-components.ts';
import type { BillChange } from './check-component-sheet.ts';

/** Which writing of a bill held before an import, and which since. */
interface Written {
  readonly version: number;
}

/** Writes the bills, each whole, and components that are not in the catalogue yet. Refuses what has changed since the sheet was checked. */
export async function commitBills(
  tx: Tx,
  _importId: string,
  changes: readonly BillChange[],
): Promise<SubjectChange[]> {
  await lockBills(tx);
  const done: SubjectChange[] = [];
  for (const { revisionId, lines } of changes) {
    await lockDraft(tx, revisionId);
    const rows = [];
    for (const line of lines) {
      const componentId = await itemOf(tx, line.itemId, line.name, line.quantity.unit);
      rows.push({
        componentId,
        pinnedId: line.revisionId ? await revisionOf(tx, componentId, line.revisionId) : null,
        quantity: line.quantity.value,
        unit: line.quantity.unit,
        scrapBps: line.scrapBps ?? 0,
        stepCode: line.stepCode,
        source: line.source,
        leadWorkingDays: line.leadWorkingDays ?? null,
      });
    }
    const version = await writeComponents(tx, revisionId, rows);
    tx.audit(
      { type: 'itemRevision', id: revisionId },
      { components: [null, rows.length], imported: [false, true] },
    );
    done.push({ subjectId: revisionId, before: { version: version - 1 }, after: { version } });
  }
  for (const { revisionId } of changes) {
    const row = await tx.row<{ itemId: string }>(
      sql`select item_id from app.item_revision where id = ${revisionId}::uuid`,
    );
    refuseAny(await releaseProblems(tx, revisionId, row?.itemId ?? ''));
  }
  return done;
}

async function lockDraft(tx: Tx, revisionId: string): Promise<void> {
  const row = await tx.row<{ state: string; code: string }>(
    sql`select state, code from app.item_revision where id = ${revisionId}::uuid for update`,
  );
  if (row?.state !== 'DRAFT')
    refuse({
      code: 'REVISION_RELEASED',
      message: 'A released revision stays as it is; write the next one.',
      path: ['revision'],
      params: { revision: row?.code ?? '' },
    });
}

async function itemOf(tx: Tx, number: string, name: string, unit: UnitCode): Promise<string> {
  const known = await tx.row<{ id: string }>(
    sql`select id from app.item where organisation_id = app.organisation() and number = ${number} for update`,
  );
  if (known) return known.id;
  const id = newId<'itm'>();
  await tx.rows(sql`
    insert into app.item (id, organisation_id, number, name, unit, created_at)
    values (${id}::uuid, ${tx.organisationId}::uuid, ${number}, ${name}, ${unit}, ${tx.now})`);
  tx.audit({ type: 'item', id }, { number: [null, number] });
  return id;
}

async function revisionOf(tx: Tx, itemId: string, code: string): Promise<string | null> {
  const row = await tx.row<{ id: string }>(
    sql`select id from app.item_revision where item_id = ${itemId}::uuid and code = ${code}`,
  );
  return row?.id ?? null;
}

/**
 * Bills say again what they said, in a writing of its own. Components that came with them stay in the catalogue. Refuses IMPORT_OVERTAKEN where
 * a revision has been released, or its bill or routing written anew since, so that a bill of before would not fit it.
 */
export async function undoBills(tx: Tx, _done: DoneImport, changes: readonly SubjectChange[]): Promise<void> {
  await lockBills(tx);
  const ids = changes.map(({ subjectId }) => subjectId);
  const now = await tx.rows<{ id: string; itemId: string; state: string; version: number }>(
    sql`select id, item_id, state, components_version as version from app.item_revision where id = any (${ids}::uuid[]) order by id for update`,
  );
  const overtaken = changes.filter(({ subjectId, after }) => {
    const row = now.find(({ id }) => id === subjectId);
    return row?.state !== 'DRAFT' || row.version !== (after as Written).version;
  });
  if (overtaken.length > 0)
    refuse({
      code: 'IMPORT_OVERTAKEN',
      message: 'Some have been released or written anew since.',
      path: ['importId'],
      params: { rows: overtaken.length, what: '' },
    });
  for (const { subjectId, before } of changes) {
    await writeAgain(tx, subjectId, (before as Written).version);
    tx.audit({ type: 'itemRevision', id: subjectId }, { undone: [false, true] });
  }
  for (const { id, itemId } of now) refuseAny(await releaseProblems(tx, id, itemId));
}

async function writeAgain(tx: Tx, id: string, from: number): Promise<void> {
  const version = await writeComponents(tx, id, []);
  await tx.rows(sql`
    insert into app.item_component (organisation_id, revision_id, version, position, component_id, component_revision_id, quantity, unit, scrap_bps,
      step_code, source, lead_working_days)
    select organisation_id, revision_id, ${version}, position, component_id, component_revision_id, quantity, unit, scrap_bps, step_code, source,
      lead_working_days from app.item_component where revision_id = ${id}::uuid and version = ${from}`);
}
