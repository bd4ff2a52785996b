import type { TestHouse } from './house.ts';

/**
 * Keeps everybody from a table until it is opened again: `share` from writing to it, `access exclusive` from reading it.
 * On a busy machine that is longer than a transaction may stand idle, so this one may.
 */
export async function closeTable(
  { admin }: TestHouse,
  table: string,
  mode: 'share' | 'access exclusive',
): Promise<() => Promise<void>> {
  const client = await admin.connect();
  await client.query(
    `begin; set local idle_in_transaction_session_timeout = 0; lock table ${table} in ${mode} mode`,
  );
  return async () => {
    await client.query('rollback');
    client.release();
  };
}
