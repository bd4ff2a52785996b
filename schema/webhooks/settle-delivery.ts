import { randomInt } from 'node:crypto';
import sql from 'sql-template-tag';
import { command } from '../kernel/command.ts';
import { consume } from '../kernel/job.ts';
import type { Tx } from '../kernel/tx.ts';
import { breakerSeconds, breakerThreshold, secondsToNextTry } from './delivery.rules.ts';
import type { EndpointState } from './webhook-endpoint.ts';
import { deliverConsumer } from './webhooks.events.ts';

interface Locked {
  readonly endpointId: string;
  readonly tries: number;
  readonly state: EndpointState;
  readonly failures: number;
  readonly isLeftAlone: boolean;
}

/** The endpoint first, then the delivery: so does whoever replays many. */
async function lock(tx: Tx, deliveryId: string): Promise<Locked | undefined> {
  const endpoint = await tx.row<Omit<Locked, 'tries'>>(sql`
    select e.id as endpoint_id, e.state, e.failures, coalesce(e.open_until > app.clock(), false) as is_left_alone
    from app.webhook_endpoint e where e.id = (select endpoint_id from app.webhook_delivery where id = ${deliveryId}::uuid) for update`);
  const delivery = await tx.row<{ tries: number }>(
    sql`select tries from app.webhook_delivery where id = ${deliveryId}::uuid and state = 'PENDING' for update`,
  );
  return endpoint && delivery && { ...endpoint, ...delivery };
}

/**
 * Asks whether a delivery may be tried now. The outcome's type answers: `go`, `wait` (its endpoint is left alone; it comes again by
 * itself and counts no try), `ended`. After a pause one delivery goes first and the others wait for what becomes of it.
 */
export const deliveryBegin = command<{ readonly deliveryId: string }>({
  name: 'deliveryBegin',
  can: 'member',
  async run(tx, { deliveryId }) {
    const found = await lock(tx, deliveryId);
    if (!found) return { type: 'ended', id: deliveryId };
    if (found.state !== 'ACTIVE') {
      await tx.rows(sql`
        update app.webhook_delivery set state = 'DROPPED', ended_at = app.clock(), next_try_at = null, last_reason = 'ENDPOINT_NOT_ACTIVE'
        where id = ${deliveryId}::uuid`);
      return { type: 'ended', id: deliveryId };
    }
    if (found.isLeftAlone) {
      await tx.rows(sql`
        update app.webhook_delivery d set next_try_at = e.open_until + make_interval(secs => ${randomInt(1, 30)}::float)
        from app.webhook_endpoint e where e.id = d.endpoint_id and d.id = ${deliveryId}::uuid`);
      return { type: 'wait', id: deliveryId };
    }
    if (found.failures >= breakerThreshold)
      await tx.rows(sql`
        update app.webhook_endpoint set open_until = app.clock() + interval '1 minute' where id = ${found.endpointId}::uuid`);
    return { type: 'go', id: deliveryId };
  },
});

/** How a try to deliver has ended. */
export interface DeliveryOutcome {
  readonly eventId: string;
  readonly deliveryId: string;
  readonly status: number | null;
  /** A stable code; null when it was delivered. */
  readonly reason: string | null;
  /** Whether trying again is of no use. */
  readonly isFinal: boolean;
}

/** Notes how a try has ended, for the delivery and for its endpoint. 410 leaves the endpoint alone until a member makes it active. */
export const deliverySettle = command<DeliveryOutcome>({
  name: 'deliverySettle',
  can: 'member',
  async run(tx, outcome) {
    await consume(tx, deliverConsumer, outcome.eventId);
    const found = await lock(tx, outcome.deliveryId);
    if (found) {
      await settleDelivery(tx, outcome, found);
      await settleEndpoint(tx, outcome, found);
    }
    return { type: 'whd', id: outcome.deliveryId };
  },
});

async function settleDelivery(
  tx: Tx,
  { deliveryId, status, reason, isFinal }: DeliveryOutcome,
  { tries }: Locked,
): Promise<void> {
  const seconds = reason && !isFinal ? secondsToNextTry(tries + 1, randomInt(1_000) / 1_000) : undefined;
  const state = reason === null ? 'DELIVERED' : seconds === undefined ? 'DEAD' : 'PENDING';
  await tx.rows(sql`
    update app.webhook_delivery set state = ${state}, tries = tries + 1, last_status = ${status}, last_reason = ${reason},
      last_tried_at = app.clock(), next_try_at = app.clock() + make_interval(secs => ${seconds ?? null}::float),
      ended_at = case when ${state} <> 'PENDING' then app.clock() end
    where id = ${deliveryId}::uuid`);
}

async function settleEndpoint(
  tx: Tx,
  { status, reason }: DeliveryOutcome,
  { endpointId, failures }: Locked,
): Promise<void> {
  if (reason === null) {
    if (failures > 0)
      await tx.rows(
        sql`update app.webhook_endpoint set failures = 0, open_until = null where id = ${endpointId}::uuid`,
      );
    return;
  }
  const pause = breakerSeconds(failures + 1);
  await tx.rows(sql`
    update app.webhook_endpoint set failures = failures + 1,
      open_until = case when ${pause} > 0 then app.clock() + make_interval(secs => ${pause}::float) end,
      state = case when ${status}::int = 410 then 'GONE' else state end
    where id = ${endpointId}::uuid`);
}
