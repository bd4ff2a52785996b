import sql from 'sql-template-tag';
import type { DoneImport, SubjectChange } from '#schema/imports/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { isSameDay, type KnownDay, keyOf, type PlacedDay } from './operating-sheet.ts';
import { readDays } from './operating-sheet-context.ts';

const namedMax = 5;
type KeptDay = Omit<KnownDay, 'workCenterId'>;

/** Writes days as imported, in one statement. A day that was measured meanwhile stays as it is. Answers what it did to each work centre. */
export async function commitOperatingDays(
  tx: Tx,
  _importId: string,
  days: readonly PlacedDay[],
): Promise<SubjectChange[]> {
  if (days.length === 0) return [];
  const before = await lockDays(tx, days);
  const written = days.filter((day) => before.get(keyOf(day))?.source !== 'MEASURED');
  await write(
    tx,
    written.map((day) => ({ ...day, source: 'IMPORTED' as const })),
  );
  return [...Map.groupBy(written, ({ workCenterId }) => workCenterId)].map(([subjectId, own]) => ({
    subjectId,
    before: own.flatMap((day) => kept(before.get(keyOf(day)))),
    after: own.map(({ workCenterId: _, ...day }) => ({ ...day, source: 'IMPORTED' })),
  }));
}

/** Days become what they were, new ones go; refuses when one has been measured or imported anew since. */
export async function undoOperatingDays(
  tx: Tx,
  _done: DoneImport,
  changes: readonly SubjectChange[],
): Promise<void> {
  const placed = (subjectId: string, days: unknown) =>
    ((days ?? []) as KeptDay[]).map((day): KnownDay => ({ ...day, workCenterId: subjectId }));
  const after = changes.flatMap(({ subjectId, after: days }) => placed(subjectId, days));
  const before = changes.flatMap(({ subjectId, before: days }) => placed(subjectId, days));
  const now = await lockDays(tx, after);
  const overtaken = after.filter((day) => {
    const found = now.get(keyOf(day));
    return found?.source !== 'IMPORTED' || !isSameDay(found, day);
  });
  if (overtaken.length > 0)
    refuse({
      code: 'IMPORT_OVERTAKEN',
      message: 'Days have been measured or brought anew since.',
      path: ['importId'],
      params: { rows: overtaken.length, what: named(overtaken.map(({ day }) => day)) },
    });
  await write(tx, before);
  const known = new Set(before.map(keyOf));
  const brought = after.filter((day) => !known.has(keyOf(day)));
  await tx.rows(sql`
    select app.forget_imported_days(${brought.map(({ workCenterId }) => workCenterId)}::uuid[], ${brought.map(({ day }) => day)}::date[])`);
}

function kept(day: KnownDay | undefined): KeptDay[] {
  if (!day) return [];
  const { workCenterId: _, ...facts } = day;
  return [facts];
}

/** One import of days of a firm at a time, and none while readings are added up: the same lock as the roll-up's. */
async function lockDays(tx: Tx, days: readonly PlacedDay[]): Promise<Map<string, KnownDay>> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${tx.organisationId}, 60))`);
  const found = await readDays(
    tx,
    sql`(d.work_center_id, d.day) in (select * from unnest(${days.map(({ workCenterId }) => workCenterId)}::uuid[],
      ${days.map(({ day }) => day)}::date[]))`,
  );
  return new Map(found.map((day) => [keyOf(day), day]));
}

async function write(tx: Tx, days: readonly KnownDay[]): Promise<void> {
  if (days.length === 0) return;
  await tx.rows(sql`
    insert into app.operating_day as o (organisation_id, work_center_id, day, source, run_ms, idle_ms, down_ms, planned_stop_ms, stops,
      good, scrap, untimed, ideal_ms, energy_wh)
    select ${tx.organisationId}::uuid, x."workCenterId", x.day, x.source, x."runMs", x."idleMs", x."downMs", x."plannedStopMs",
      x.stops,
      x.good, x.scrap, x.untimed, x."idealMs", x."energyWh"
    from jsonb_to_recordset(${canonicalJson(days)}::jsonb) as x ("workCenterId" uuid, day date, source text, stops jsonb, "runMs" bigint, "idleMs" bigint,
      "downMs" bigint, "plannedStopMs" bigint, good bigint, scrap bigint, untimed bigint, "idealMs" bigint, "energyWh" bigint)
    on conflict (work_center_id, day) do update set source = excluded.source, run_ms = excluded.run_ms, idle_ms = excluded.idle_ms,
      down_ms = excluded.down_ms, planned_stop_ms = excluded.planned_stop_ms, stops = excluded.stops, good = excluded.good,
      scrap = excluded.scrap, untimed = excluded.untimed, ideal_ms = excluded.ideal_ms, energy_wh = excluded.energy_wh
    where o.source <> 'MEASURED'`);
}

function named(names: readonly string[]): string {
  return names.slice(0, namedMax).join(', ') + (names.length > namedMax ? ', …' : '');
}
