import sql from 'sql-template-tag';
import { type PlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { actorOf, type DemoRun } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';
import { importSheet } from './import-sheet.ts';
import { rowsOf } from './sheet-rows.ts';
import { workCenters } from './work-centers.ts';
import { writeCapacityCsv } from './write-capacity-csv.ts';

/** The firm's half year on its board, through a capacity sheet; nothing if one is there. */
export async function loadCapacity(run: DemoRun, firm: DemoFirm): Promise<void> {
  const { today, hasSheet } = await findState(run, firm);
  if (hasSheet) return;
  const rows = workCenters
    .filter((center) => center.firm === firm.key)
    .flatMap((center) => rowsOf(center, run.plan, today));
  const [first] = run.plan.weeks;
  await importSheet(run, {
    firm: firm.key,
    name: `产能表-${firm.site}-${first?.label ?? ''}.csv`,
    bytes: writeCapacityCsv(rows),
    // A sheet says nothing of days that are over: a load that goes on tomorrow writes another one.
    key: `sheet:${firm.key}:${today}`,
  });
}

interface State {
  readonly today: PlainDate;
  readonly hasSheet: boolean;
}

async function findState(run: DemoRun, firm: DemoFirm): Promise<State> {
  const state = await runQuery(run.database, actorOf(run, firm.key), (query) =>
    query.row<{ today: string; hasSheet: boolean }>(sql`
      select (app.clock() at time zone 'Asia/Shanghai')::date::text as today,
        exists (select from app.capacity_import where organisation_id = app.organisation() and state = 'COMMITTED') as has_sheet`),
  );
  return { today: plainDate(state?.today ?? ''), hasSheet: state?.hasSheet ?? false };
}
