import sql from 'sql-template-tag';
import type { DoneImport, SubjectChange } from '#schema/imports/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { newId } from '#schema/kernel/id.ts';
import { refuse, refuseAny } from '#schema/kernel/refusal.ts';
import type { Tx } from '#schema/kernel/tx.ts';
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
  const drafts = await lockDrafts(tx, changes);
  const items = await itemsOf(
    tx,
    changes.flatMap(({ lines }) => lines),
  );
  const done: SubjectChange[] = [];
  for (const { revisionId, lines } of changes) {
    const rows = lines.map((line) => {
      const item = items.get(line.itemId);
      return {
        componentId: item?.id ?? '',
        pinnedId: item?.revisions.find(({ code }) => code === line.revisionId)?.id ?? null,
        quantity: line.quantity.value,
        unit: line.quantity.unit,
        scrapBps: line.scrapBps ?? 0,
        stepCode: line.stepCode,
        source: line.source,
        leadWorkingDays: line.leadWorkingDays ?? null,
      };
    });
    const version = await writeComponents(tx, revisionId, rows);
    tx.audit(
      { type: 'itemRevision', id: revisionId },
      { components: [null, rows.length], imported: [false, true] },
    );
    done.push({ subjectId: revisionId, before: { version: version - 1 }, after: { version } });
  }
  for (const { id, itemId } of drafts) refuseAny(await releaseProblems(tx, id, itemId));
  return done;
}

interface Draft {
  readonly id: string;
  readonly itemId: string;
}

async function lockDrafts(tx: Tx, changes: readonly BillChange[]): Promise<Draft[]> {
  const rows = await tx.rows<Draft & { state: string; code: string }>(sql`
    select id, item_id, state, code from app.item_revision where id = any (${changes.map(({ revisionId }) => revisionId)}::uuid[]) order by id for update`);
  const released = rows.find(({ state }) => state !== 'DRAFT');
  if (released || rows.length < changes.length)
    refuse({
      code: 'REVISION_RELEASED',
      message: 'A released revision stays as it is; write the next one.',
      path: ['revision'],
      params: { revision: released?.code ?? '' },
    });
  return rows;
}

interface CatalogueItem {
  readonly id: string;
  readonly number: string;
  readonly revisions: readonly { readonly id: string; readonly code: string }[];
}

/** Items by their numbers, with their revisions; those that are not there yet are written down as the first line of each says. */
async function itemsOf(
  tx: Tx,
  lines: readonly BillChange['lines'][number][],
): Promise<ReadonlyMap<string, CatalogueItem>> {
  const known = await tx.rows<CatalogueItem>(sql`
    select i.id, i.number, coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'code', r.code)) from app.item_revision r where r.item_id = i.id), '[]') as revisions
    from app.item i where i.organisation_id = app.organisation() and i.number = any (${lines.map(({ itemId }) => itemId)}::text[])
    order by i.number for update of i`);
  const items = new Map(known.map((item) => [item.number, item]));
  const rows = [...Map.groupBy(lines, ({ itemId }) => itemId)].flatMap(([number, [first]]) =>
    first && !items.has(number)
      ? [{ id: newId<'itm'>(), number, name: first.name, unit: first.quantity.unit }]
      : [],
  );
  await tx.rows(sql`
    insert into app.item (id, organisation_id, number, name, unit, created_at)
    select x.id, ${tx.organisationId}::uuid, x.number, x.name, x.unit, ${tx.now}
    from jsonb_to_recordset(${canonicalJson(rows)}::jsonb) as x (id uuid, number text, name text, unit text)`);
  for (const { id, number } of rows) {
    tx.audit({ type: 'item', id }, { number: [null, number] });
    items.set(number, { id, number, revisions: [] });
  }
  return items;
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
