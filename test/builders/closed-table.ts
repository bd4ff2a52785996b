import pg from 'pg';
import type { TestHouse } from './house.ts';

/**
 * Keeps everybody from a table until it is opened again: `share` from writing to it, `access exclusive` from reading it. By a connection of its
 * own, which may stand idle as long as a busy machine needs, and which keeps no house from closing where a test fails before it opens it.
 */
export async function closeTable(
  { adminUrl }: Pick<TestHouse, 'adminUrl'>,
  table: string,
  mode: 'share' | 'access exclusive',
): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  await client.query(`begin; lock table ${table} in ${mode} mode`);
  return () => client.end();
}
