import { jobFail } from '#schema/jobs/index.ts';
import { encodeId, newId } from '#schema/kernel/id.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';

/** A failure that a worker has given up: of an invented consumer, unless told otherwise, and so a cause of its own. */
export async function givenFailure(
  house: TestHouse,
  firm: Pick<Firm, 'id'>,
  more: {
    consumer?: string;
    code?: string;
    reason?: string;
    told?: string;
    payload?: OutboxEvent['payload'];
  } = {},
): Promise<{ causeId: string; failureId: string; eventId: string; event: OutboxEvent; consumer: string }> {
  const eventId = newId();
  const {
    consumer = `consumer-${eventId.slice(-6)}`,
    code = 'JOB_FAILED',
    reason = 'The other side is away',
  } = more;
  const payload = more.payload ?? { subjectId: eventId };
  const requestId = `request-${eventId.slice(-6)}`;
  const event = { id: eventId, organisationId: firm.id, requestId, event: 'request.posted.v1', payload };
  const input = { consumer, event, code, reason, told: more.told };
  await runCommand(house.workerDatabase, systemActorOf(event), jobFail, input, crypto.randomUUID());
  const { rows } = await house.admin.query<{ id: string; cause_id: string }>(
    'select id, cause_id from app.job_failure where event_id = $1',
    [eventId],
  );
  const [row] = rows;
  if (!row) throw new Error('no failure');
  return {
    causeId: encodeId('cau', row.cause_id),
    failureId: encodeId('jfl', row.id),
    eventId,
    event,
    consumer,
  };
}
