import sql from 'sql-template-tag';
import { command } from '#schema/kernel/command.ts';
import { consume, endJob } from '#schema/kernel/job.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import { calendarRefreshKind } from './jobs.ts';
import { changedFigures, writeFigures } from './refresh-calendar.ts';

/** One step of a refresh: one work centre, in a transaction of its own. Doing it again changes nothing. */
export const calendarRefreshCenter = command<{ siteId: string; workCenterId: string }>({
  name: 'calendarRefreshCenter',
  can: 'member',
  async run(tx, { siteId, workCenterId }) {
    await writeFigures(tx, await changedFigures(tx, siteId, workCenterId));
    return { type: 'wkc', id: workCenterId };
  },
});

/** Ends a refresh. */
export const calendarRefreshEnd = command<{ eventId: string; jobId: string; siteId: string; count: number }>({
  name: 'calendarRefreshEnd',
  can: 'member',
  async run(tx, { eventId, jobId, siteId, count }) {
    if (await consume(tx, calendarRefreshKind, eventId)) {
      await endJob(tx, jobId, { result: { workCenters: count } });
      tx.emit('calendar.changed.v1', { subjectId: siteId });
    }
    return { type: 'sit', id: siteId };
  },
});

/** The work centres of a site, by code. */
export async function listCentersOfSite(query: Query, siteId: string): Promise<string[]> {
  const rows = await query.rows<{ id: string }>(sql`
    select id from app.work_center where organisation_id = app.organisation() and site_id = ${siteId}::uuid order by code`);
  return rows.map(({ id }) => id);
}
