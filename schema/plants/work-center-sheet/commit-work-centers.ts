import sql from 'sql-template-tag';
import type { DoneImport, SubjectChange } from '#schema/imports/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { newId } from '#schema/kernel/id.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { readCenters } from './work-center-context.ts';
import type { CenterChange, CenterFacts, KnownCenter } from './work-center-sheet.ts';

const namedMax = 5;

/** Brings new work centres in and changes known ones, all in two statements. */
export async function commitWorkCenters(
  tx: Tx,
  _importId: string,
  changes: readonly CenterChange[],
): Promise<SubjectChange[]> {
  if (changes.length === 0) return [];
  await lockCenters(tx);
  const before = new Map((await readCenters(tx)).map((center) => [center.id, factsOf(center)]));
  const placed = changes.map(({ id, facts }) => ({ id: id ?? newId<'wkc'>(), isNew: id === null, ...facts }));
  await create(
    tx,
    placed.filter(({ isNew }) => isNew),
  );
  await change(
    tx,
    placed.filter(({ isNew }) => !isNew),
  );
  for (const { id, code, isNew } of placed)
    tx.audit({ type: 'workCenter', id }, isNew ? { code: [null, code] } : { imported: [false, true] });
  return placed.map(({ id, isNew: _, ...facts }) => ({
    subjectId: id,
    before: before.get(id) ?? null,
    after: facts,
  }));
}

/** Changed centres become what they were, new ones go; refuses when one was changed since or anything stands on a new one. */
export async function undoWorkCenters(
  tx: Tx,
  _done: DoneImport,
  changes: readonly SubjectChange[],
): Promise<void> {
  await lockCenters(tx);
  const now = new Map((await readCenters(tx)).map((center) => [center.id, center]));
  const overtaken = changes.filter(({ subjectId, after }) => {
    const center = now.get(subjectId);
    return !center || canonicalJson(factsOf(center)) !== canonicalJson(after);
  });
  if (overtaken.length > 0)
    refuse({
      code: 'IMPORT_OVERTAKEN',
      message: 'Some have been changed since.',
      path: ['importId'],
      params: {
        rows: overtaken.length,
        what: named(overtaken.map(({ after }) => (after as CenterFacts).code)),
      },
    });
  const created = changes.filter(({ before }) => before === null);
  await refuseUsed(
    tx,
    created.map(({ subjectId }) => subjectId),
    now,
  );
  await change(
    tx,
    changes.flatMap(({ subjectId, before }) =>
      before === null ? [] : [{ id: subjectId, ...(before as CenterFacts) }],
    ),
  );
  await tx.rows(sql`select market.forget_centers(${created.map(({ subjectId }) => subjectId)}::uuid[])`);
  for (const { subjectId, before } of changes)
    tx.audit({ type: 'workCenter', id: subjectId }, { undone: [before, null] });
}

/** One import of work centres of a firm at a time. */
async function lockCenters(tx: Tx): Promise<void> {
  await tx.rows(
    sql`select 1 from app.work_center where organisation_id = app.organisation() order by id for update`,
  );
}

interface PlacedCenter extends CenterFacts {
  readonly id: string;
}

function recordset(centers: readonly PlacedCenter[]) {
  return sql`jsonb_to_recordset(${canonicalJson(centers)}::jsonb) as x (id uuid, code text, name text, "siteId" uuid, "processCode" text,
    "materialCodes" text[], measure text, "parallelMachines" int, rate numeric, currency text, "setupAmount" bigint, "minimumBlock" bigint)`;
}

async function create(tx: Tx, centers: readonly PlacedCenter[]): Promise<void> {
  if (centers.length === 0) return;
  await tx.rows(sql`
    insert into app.work_center (id, organisation_id, site_id, code, name, process_code, material_codes, measure, parallel_machines, rate,
      currency, setup_amount, minimum_block, created_at)
    select x.id, ${tx.organisationId}::uuid, x."siteId", x.code, x.name, x."processCode", x."materialCodes", x.measure, x."parallelMachines",
      x.rate, x.currency, x."setupAmount", x."minimumBlock", app.clock() from ${recordset(centers)}`);
}

async function change(tx: Tx, centers: readonly PlacedCenter[]): Promise<void> {
  if (centers.length === 0) return;
  await tx.rows(sql`
    update app.work_center w set name = x.name, site_id = x."siteId", process_code = x."processCode", material_codes = x."materialCodes",
      measure = x.measure, parallel_machines = x."parallelMachines", rate = x.rate, currency = x.currency, setup_amount = x."setupAmount",
      minimum_block = x."minimumBlock"
    from ${recordset(centers)} where w.id = x.id`);
}

/** A centre that has figures, or anything else that names it, does not go. */
async function refuseUsed(
  tx: Tx,
  ids: readonly string[],
  now: ReadonlyMap<string, KnownCenter>,
): Promise<void> {
  const used = await tx.rows<{ id: string }>(sql`
    select distinct work_center_id as id from app.work_center_day where work_center_id = any (${[...ids]}::uuid[])
    union select work_center_id from app.capacity_offer where work_center_id = any (${[...ids]}::uuid[])
    union select work_center_id from app.device where work_center_id = any (${[...ids]}::uuid[])
    union select work_center_id from app.operating_day where work_center_id = any (${[...ids]}::uuid[])`);
  if (used.length === 0) return;
  refuse({
    code: 'IMPORT_IN_USE',
    message: 'Something depends on it.',
    path: ['importId'],
    params: { rows: used.length, what: named(used.map(({ id }) => now.get(id)?.code ?? '')) },
  });
}

function factsOf({ id: _id, isOffered: _isOffered, ...facts }: KnownCenter): CenterFacts {
  return facts;
}

function named(names: readonly string[]): string {
  return names.slice(0, namedMax).join(', ') + (names.length > namedMax ? ', …' : '');
}
