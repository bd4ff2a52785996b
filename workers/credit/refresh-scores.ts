import type { Database } from '#schema/kernel/database.ts';

/** Firms of one event: some seconds of work, so that a killed worker does little again and both workers have their part. */
const lot = 200;

/** Once a day one statement looks at every consent: it may take longer than what somebody waits for. */
const patience = '60s';

/** Begins the night for every firm that shares data with somebody, once a day, however often it is called. Answers for how many. */
export async function refreshScores(database: Database): Promise<number> {
  const client = await database.pool.connect();
  try {
    await client.query(`set statement_timeout = '${patience}'`);
    const { rows } = await client.query<{ firms: number }>('select market.begin_score_night($1) as firms', [
      lot,
    ]);
    await client.query('reset statement_timeout');
    client.release();
    return rows[0]?.firms ?? 0;
  } catch (error) {
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}
