import sql from 'sql-template-tag';
import { fileStore } from '#schema/files/index.ts';
import { checkNow, commitNow } from '#schema/imports/index.ts';
import { type PlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { act, actorOf, type DemoRun } from './demo-run.ts';
import type { SheetRow } from './sheet-rows.ts';
import { writeCapacityCsv } from './write-capacity-csv.ts';

/** A sheet to bring in for a firm, known by its name. */
export interface DemoSheet {
  readonly firm: string;
  readonly name: string;
  /** Its rows, none of days that are over: those are refused. */
  readonly rows: (today: PlainDate) => Promise<readonly SheetRow[]> | readonly SheetRow[];
}

/** Stores, checks and commits a sheet, as a planner would; nothing where that is done or there is nothing left to say. */
export async function importSheet(run: DemoRun, sheet: DemoSheet): Promise<void> {
  const { today, isDone } = await findState(run, sheet);
  const rows = isDone ? [] : await sheet.rows(today);
  if (rows.length === 0) return;
  const bytes = writeCapacityCsv(rows);
  const sha256 = (await run.files.put(bytes)).toString('hex');
  const file = { name: sheet.name, mediaType: 'text/csv', sizeBytes: bytes.byteLength, sha256 };
  const actor = actorOf(run, sheet.firm);
  // A load that goes on tomorrow writes another sheet: today's rows are over by then.
  const key = `${sheet.firm}:${sheet.name}:${today}`;
  const fileId = await act(run, actor, fileStore, file, `file:${key}`);
  const importId = await checkNow(run.database, actor, { fileId, kind: 'capacity', key });
  await commitNow(run.database, actor, importId, { key });
}

interface State {
  readonly today: PlainDate;
  readonly isDone: boolean;
}

async function findState(run: DemoRun, { firm, name }: DemoSheet): Promise<State> {
  const state = await runQuery(run.database, actorOf(run, firm), (query) =>
    query.row<{ today: string; isDone: boolean }>(sql`
      select (app.clock() at time zone 'Asia/Shanghai')::date::text as today,
        exists (select from app.sheet_import where organisation_id = app.organisation() and state = 'COMMITTED'
          and file_name = ${name}) as is_done`),
  );
  return { today: plainDate(state?.today ?? ''), isDone: state?.isDone ?? false };
}
