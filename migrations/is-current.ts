import type pg from 'pg';
import { migrationsList } from './migrations-list.ts';

/** Whether the database has every migration that this version knows; one that a newer version has run as well does no harm. */
export async function isCurrent(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ name: string }>('select name from ref.migration');
  const done = new Set(rows.map(({ name }) => name));
  return migrationsList.every(({ name }) => done.has(name));
}
