import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import {
  calendarRefreshCenter,
  calendarRefreshEnd,
  calendarRefreshKind,
  listCentersOfSite,
} from '#schema/plants/index.ts';
import { runJob } from '../jobs/run-job.ts';
import type { Run } from '../run.ts';

/**
 * Brings the totals of a large site in line with its calendar, one work centre in each transaction, so that holds need not wait for
 * all of it. Stopped in between, the rest follows with the next refresh or the roll: each step is right by itself, done once or twice.
 */
export async function handleCalendarRefresh(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  const actor = systemActorOf(event);
  await runJob(database, event, { kind: calendarRefreshKind, run }, async (job) => {
    const siteId = job.subjectId;
    const centers = await job.read((query) => listCentersOfSite(query, siteId));
    for (const [done, workCenterId] of centers.entries()) {
      job.progress('work-centers', done, centers.length);
      await runCommand(database, actor, calendarRefreshCenter, { siteId, workCenterId }, crypto.randomUUID());
    }
    const end = { eventId: event.id, jobId: job.jobId, siteId, count: centers.length };
    return job.effect(calendarRefreshEnd, end);
  });
}
