import type { Database } from '#schema/kernel/database.ts';

/** What the API cannot work without. */
export function databaseChecks({ pool }: Database) {
  return [{ name: 'database', isReady: async () => (await pool.query('select 1')).rowCount === 1 }] as const;
}
