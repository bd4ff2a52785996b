import sql from 'sql-template-tag';
import { runQuery } from '#schema/kernel/run-query.ts';
import { type DemoRun, demoStranger } from './demo-run.ts';

/** By the clock of the database, which judges the command too. */
export async function isPast({ database }: DemoRun, moment: Date): Promise<boolean> {
  const row = await runQuery(database, demoStranger, (query) =>
    query.row<{ past: boolean }>(sql`select app.clock() >= ${moment}::timestamptz as past`),
  );
  return row?.past ?? false;
}
