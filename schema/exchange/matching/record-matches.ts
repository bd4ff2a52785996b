import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { consume, endJob, queueJob } from '../../kernel/job.ts';
import type { Tx } from '../../kernel/tx.ts';
import { requestMatched } from '../exchange.events.ts';
import { matchRequestKind } from './jobs.ts';
import type { Match } from './match.ts';

/** One judged offer, ready to be kept. */
export type JudgedOffer = Pick<
  Match,
  | 'offerId'
  | 'position'
  | 'feasible'
  | 'landedMinor'
  | 'weightedMinor'
  | 'parts'
  | 'plan'
  | 'finishBy'
  | 'reasons'
  | 'changes'
>;

export interface RecordMatchesInput {
  readonly eventId: string;
  readonly jobId: string;
  readonly requestId: string;
  readonly consideredCount: number;
  /** Whether no offer that was not looked at can be among the best 50. */
  readonly isComplete: boolean;
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
    const known = await fitsSoFar(tx, input.requestId);
    const fresh = newer
      ? []
      : input.matches.filter(({ feasible, offerId }) => feasible && !known.has(offerId));
    if (!newer) {
      await tx.rows(sql`delete from app.match where request_id = ${input.requestId}::uuid`);
      await tx.rows(sql`
        insert into app.match (organisation_id, request_id, offer_id, position, feasible, landed_minor, weighted_minor, parts, plan, finish_by, reasons, changes)
        select ${tx.organisationId}::uuid, ${input.requestId}::uuid, x."offerId", x.position, x.feasible, x."landedMinor", x."weightedMinor", x.parts, x.plan, x."finishBy", x.reasons, x.changes
        from jsonb_to_recordset(${canonicalJson(input.matches)}::jsonb)
          as x ("offerId" uuid, position int, feasible boolean, "landedMinor" bigint, "weightedMinor" bigint, parts jsonb, plan jsonb, "finishBy" date, reasons jsonb, changes jsonb)`);
    }
    await endJob(tx, input.jobId, {
      result: { consideredCount: input.consideredCount, isComplete: input.isComplete },
    });
    tx.emit(requestMatched, { subjectId: input.requestId, jobId: input.jobId, freshCount: fresh.length });
    return outcome;
  },
});

/** The offers that fitted at the last matching. */
async function fitsSoFar(tx: Tx, requestId: string): Promise<Set<string>> {
  const rows = await tx.rows<{ offerId: string }>(
    sql`select offer_id from app.match where request_id = ${requestId}::uuid and feasible`,
  );
  return new Set(rows.map(({ offerId }) => offerId));
}

/** Has a need matched again, because the market has changed. Nothing happens to one that is closed. */
export const requestRematch = command<{ requestId: string }>({
  name: 'requestRematch',
  can: 'member',
  async run(tx, { requestId }) {
    const open = await tx.row(
      sql`select id from app.capacity_request where id = ${requestId}::uuid and state = 'OPEN'`,
    );
    // One that waits will see the market as it is when it begins: no need for another behind it.
    const waiting = await tx.row(sql`
      select id from app.job where subject_id = ${requestId}::uuid and kind = ${matchRequestKind} and state = 'QUEUED' limit 1`);
    if (open && !waiting)
      tx.emit('request.rematch.v1', {
        subjectId: requestId,
        jobId: await queueJob(tx, matchRequestKind, requestId),
      });
    return { type: 'req', id: requestId };
  },
});
