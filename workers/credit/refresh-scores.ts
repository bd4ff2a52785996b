import type { Database } from '#schema/kernel/database.ts';

/** Firms of one event: some seconds of work, so that a killed worker does little again and both workers have their part. */
const lot = 200;

/** Begins the night for every firm that shares data with somebody, once a day, however often it is called. Answers for how many. */
export async function refreshScores(database: Database): Promise<number> {
  const { rows } = await database.pool.query<{ firms: number }>(
    'select market.begin_score_night($1) as firms',
    [lot],
  );
  return rows[0]?.firms ?? 0;
}
