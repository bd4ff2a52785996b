import sql from 'sql-template-tag';
import { command } from '#schema/kernel/command.ts';

/**
 * Adds up hours that have ended and were touched by readings since, and the days that they lie in, for the organisation acted for; at most
 * `cells` of work centre and hour. Exact whatever comes late: an hour is added up anew, never changed by a difference.
 */
export const operatingRoll = command<{ cells: number }>({
  name: 'operatingRoll',
  can: 'member',
  async run(tx, { cells }) {
    await tx.rows(sql`select app.roll_readings(${cells}::int)`);
    return { type: 'org', id: tx.organisationId };
  },
});
