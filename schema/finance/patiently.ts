import type { Pool, PoolClient } from 'pg';

/** Once a month one statement parses a record of every firm: it may take longer than what somebody waits for. */
const patience = '10min';

/** Asks over a connection that waits so long, and gives it back as it was. */
export async function patiently<Answer>(
  pool: Pool,
  ask: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect();
  try {
    await client.query(`set statement_timeout = '${patience}'`);
    const answer = await ask(client);
    await client.query('reset statement_timeout');
    client.release();
    return answer;
  } catch (error) {
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}
