import type { Database } from '#schema/kernel/database.ts';

/**
 * Partitions for the coming months of readings, and none for those that nobody can want any more: a reading may come 60 days late, and its
 * hour is then added up from all others of it, so that 90 days are kept at least. What came for a month without a partition is moved over.
 */
export async function keepReadingMonths({ pool }: Database): Promise<void> {
  await pool.query(`select app.make_reading_months((app.clock() - interval '2 months')::date, 5)`);
  await pool.query(`select app.drop_reading_months((app.clock() - interval '90 days')::date)`);
}
