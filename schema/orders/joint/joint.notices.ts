import sql from 'sql-template-tag';
import { encodeId } from '../../kernel/id.ts';
import type { NewsKind, NoticeKind } from '../../kernel/notice.ts';
import type { OutboxEvent } from '../../kernel/outbox.ts';
import type { Query } from '../../kernel/run-query.ts';
import { jointPlanAnswered } from './jobs.ts';

/** Who has waited no longer than this is looking on: the page has shown it. */
const lookedOn = '1 minute';

interface Ended {
  readonly number: string;
  readonly requestedBy: string;
  readonly whole: number;
  readonly orders: number;
}

/**
 * A joint plan whose latest search has ended like this, unless it was quick, or something has been made of it since. A first answer is not its end, also where
 * it is read late.
 */
async function endedLike(
  query: Query,
  { payload }: OutboxEvent,
  state: 'DONE' | 'FAILED',
): Promise<Ended | undefined> {
  if (payload.isLast === false) return undefined;
  const found = await query.row<Ended & { isTouched: boolean }>(sql`
    select j.number, b.requested_by, count(*) filter (where a.unserved = 0)::int as whole, count(*)::int as orders,
      bool_or(p.state not in ('ASKED', 'ANSWERED')) as is_touched
    from app.joint_plan j join app.job b on b.id = j.job_id
    join app.joint_plan_order o on o.joint_plan_id = j.id
    join app.order_promise p on p.id = o.promise_id and p.joint_plan_id = j.id
    left join app.promise_plan a on a.id = o.plan_id and a.round = p.round and p.state = 'ANSWERED'
    where j.id = ${payload.subjectId}::uuid and b.id = ${String(payload.jobId)}::uuid and b.state = ${state} and b.requested_by is not null
      and b.finished_at - b.created_at > ${lookedOn}::interval
    group by 1, 2`);
  return found?.isTouched ? undefined : found;
}

/** Told once, in the portal alone, to the one who has asked for the search. */
function searchEnded(kind: string, state: 'DONE' | 'FAILED'): NewsKind {
  return {
    kind,
    events: [jointPlanAnswered],
    nature: 'NEWS',
    defaultMail: 'OFF',
    subject: 'jpl',
    async read(query, event) {
      const found = await endedLike(query, event, state);
      return (
        found && {
          audience: { personIds: [found.requestedBy] },
          facts: { number: found.number, whole: String(found.whole), count: found.orders },
          path: `/promises/together/${encodeId('jpl', event.payload.subjectId)}`,
        }
      );
    },
  };
}

/**
 * What people are told of a joint plan: that its search has ended. Of a single promise they are told nothing: its search takes less than a minute, on the page
 * of who has asked, and fifty of a sheet would be fifty notices.
 */
export const jointNotices: readonly NoticeKind[] = [
  searchEnded('joint-plan-found', 'DONE'),
  searchEnded('joint-plan-ended-early', 'FAILED'),
];
