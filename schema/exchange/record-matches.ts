import sql from 'sql-template-tag';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { command } from '../kernel/command.ts';
import { consume, endJob, markJobRunning, queueJob } from '../kernel/job.ts';
import { requestMatched } from './exchange.events.ts';
import { matchRequestKind } from './jobs.ts';
import type { Match } from './match.ts';

/** One judged offer, ready to be kept. */
export type JudgedOffer = Pick<
  Match,
  'offerId' | 'position' | 'feasible' | 'landedMinor' | 'parts' | 'plan' | 'finishBy' | 'reasons'
>;

export interface RecordMatchesInput {
  readonly eventId: string;
  readonly jobId: string;
  readonly requestId: string;
  readonly consideredCount: number;
  readonly matches: readonly JudgedOffer[];
}

/** Replaces what the last matching said of a need, ends the job and tells open screens: all once, however often delivered. */
export const recordMatches = command<RecordMatchesInput>({
  name: 'recordMatches',
  can: 'member',
  async run(tx, input) {
    const outcome = { type: 'req', id: input.requestId };
    if (!(await consume(tx, matchRequestKind, input.eventId))) return outcome;
    // One matching of a need writes at a time, and an older one never overwrites a newer.
    await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${input.requestId}, 7))`);
    const newer = await tx.row(sql`
      select id from app.job where subject_id = ${input.requestId}::uuid and kind = ${matchRequestKind} and state = 'DONE' and id > ${input.jobId}::uuid limit 1`);
    if (!newer) {
      await tx.rows(sql`delete from app.match where request_id = ${input.requestId}::uuid`);
      await tx.rows(sql`
        insert into app.match (organisation_id, request_id, offer_id, position, feasible, landed_minor, parts, plan, finish_by, reasons)
        select ${tx.organisationId}::uuid, ${input.requestId}::uuid, x."offerId", x.position, x.feasible, x."landedMinor", x.parts, x.plan, x."finishBy", x.reasons
        from jsonb_to_recordset(${canonicalJson(input.matches)}::jsonb)
          as x ("offerId" uuid, position int, feasible boolean, "landedMinor" bigint, parts jsonb, plan jsonb, "finishBy" date, reasons jsonb)`);
    }
    await endJob(tx, input.jobId, { result: { consideredCount: input.consideredCount } });
    tx.emit(requestMatched, { subjectId: input.requestId, jobId: input.jobId });
    return outcome;
  },
});

/** Notes that a worker has begun to match. */
export const matchingStart = command<{ jobId: string; requestId: string }>({
  name: 'matchingStart',
  can: 'member',
  async run(tx, { jobId, requestId }) {
    await markJobRunning(tx, jobId);
    return { type: 'req', id: requestId };
  },
});

/** Has a need matched again, because the market has changed. Nothing happens to one that is closed. */
export const requestRematch = command<{ requestId: string }>({
  name: 'requestRematch',
  can: 'member',
  async run(tx, { requestId }) {
    const open = await tx.row(
      sql`select id from app.capacity_request where id = ${requestId}::uuid and state = 'OPEN'`,
    );
    if (open)
      tx.emit('request.rematch.v1', {
        subjectId: requestId,
        jobId: await queueJob(tx, matchRequestKind, requestId),
      });
    return { type: 'req', id: requestId };
  },
});

/** Ends a matching that cannot be done, with its reason, so that a screen does not wait for ever. */
export const matchingFail = command<{ eventId: string; jobId: string; requestId: string; reason: string }>({
  name: 'matchingFail',
  can: 'member',
  async run(tx, { eventId, jobId, requestId, reason }) {
    if (await consume(tx, matchRequestKind, eventId)) {
      await endJob(tx, jobId, { error: { reason } });
      tx.emit(requestMatched, { subjectId: requestId, jobId });
    }
    return { type: 'req', id: requestId };
  },
});
