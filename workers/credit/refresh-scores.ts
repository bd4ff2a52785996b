import { creditScoreRefresh } from '#schema/finance/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { runCommand } from '#schema/kernel/run-command.ts';

/** Asks for the scores of every firm that shares data with somebody, once a day each, however often it is called. */
export async function refreshScores(database: Database): Promise<number> {
  const { rows } = await database.pool.query<{ organisation: string; today: string }>(
    `select f as organisation, (app.clock() at time zone 'Asia/Shanghai')::date::text as today from market.firms_to_score() f`,
  );
  for (const { organisation, today } of rows) {
    const origin = { requestId: `score-firms:${today}`, source: 'SCHEDULE' } as const;
    const actor = { kind: 'system', organisationId: organisation, origin } as const;
    await runCommand(database, actor, creditScoreRefresh, { date: today }, `score:${organisation}:${today}`);
  }
  return rows.length;
}
