import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { encodeId, newId } from '../kernel/id.ts';
import { refuse } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';
import { lockEndpoint } from './change-webhook-endpoint.ts';
import { bodyOf, queueDelivery } from './queue-deliveries.ts';
import type { DeliveryState } from './webhook-delivery.ts';
import type { EndpointState } from './webhook-endpoint.ts';
import { webhookQueued, webhookTest } from './webhooks.events.ts';

/** Deliveries of one replay; more are replayed by asking again. */
const replayMax = 500;

function refuseUnlessActive(state: EndpointState): void {
  if (state !== 'ACTIVE')
    refuse({
      code: 'ENDPOINT_NOT_ACTIVE',
      message: 'Make the endpoint active first.',
      params: { state },
    });
}

@InputType({ description: 'A delivery to send once more.' })
export class WebhookDeliveryReplayInput extends CommandInput {
  @Field(() => ID, { description: 'A delivery that has ended.' }) deliveryId!: string;
}

/**
 * Sends a message once more under the same id, so that a receiver which has it already can tell. Refuses WRONG_STATE while it is
 * still being tried, ENDPOINT_NOT_ACTIVE.
 */
export const webhookDeliveryReplay = command<WebhookDeliveryReplayInput>({
  name: 'webhookDeliveryReplay',
  can: 'webhook:manage',
  async run(tx, input) {
    const id = requireId('whd', input.deliveryId, 'deliveryId');
    const found = await tx.row<{ state: DeliveryState; endpoint: EndpointState }>(sql`
      select d.state, e.state as endpoint from app.webhook_delivery d join app.webhook_endpoint e on e.id = d.endpoint_id
      where d.id = ${id}::uuid for update of d`);
    if (!found) throw notFound(['deliveryId']);
    if (found.state === 'PENDING')
      refuse({
        code: 'WRONG_STATE',
        message: 'It is still being tried.',
        params: { state: found.state, action: 'REPLAY' },
      });
    refuseUnlessActive(found.endpoint);
    await tx.rows(sql`
      update app.webhook_delivery set state = 'PENDING', tries = 0, ended_at = null, next_try_at = app.clock() + interval '15 minutes'
      where id = ${id}::uuid`);
    tx.emit(webhookQueued, { subjectId: id });
    tx.audit({ type: 'webhookDelivery', id }, { state: [found.state, 'PENDING'] });
    return { type: 'whd', id };
  },
});

@InputType({ description: 'Which failed deliveries to send once more.' })
export class WebhookEndpointReplayInput extends CommandInput {
  @Field(() => ID, { description: 'The endpoint.' }) endpointId!: string;
  @Field(() => DateTimeScalar, { description: 'Those made at or after this time.' }) since!: Date;
}

/** Sends everything once more that an endpoint has missed since a time: dead and dropped ones, oldest first, at most 500. */
export const webhookEndpointReplay = command<WebhookEndpointReplayInput>({
  name: 'webhookEndpointReplay',
  can: 'webhook:manage',
  async run(tx, input) {
    const { id, state } = await lockEndpoint(tx, input.endpointId);
    refuseUnlessActive(state);
    const replayed = await tx.rows<{ id: string }>(sql`
      with missed as (
        select id from app.webhook_delivery where organisation_id = app.organisation() and endpoint_id = ${id}::uuid
          and state in ('DEAD', 'DROPPED') and created_at >= ${input.since.toISOString()}::timestamptz
        order by id limit ${replayMax} for update),
      again as (
        update app.webhook_delivery d set state = 'PENDING', tries = 0, ended_at = null, next_try_at = app.clock() + interval '15 minutes'
        from missed where d.id = missed.id returning d.id)
      insert into app.outbox (organisation_id, event, payload)
      select app.organisation(), ${webhookQueued}, jsonb_build_object('subjectId', id) from again`);
    tx.audit(
      { type: 'webhookEndpoint', id },
      { replayedSince: [null, input.since], deliveries: replayed.length },
    );
    return { type: 'whe', id };
  },
});

@InputType({ description: 'The endpoint to try out.' })
export class WebhookDeliveryTestInput extends CommandInput {
  @Field(() => ID, { description: 'The endpoint.' }) endpointId!: string;
}

/** Sends an endpoint a message of the event `webhook.test.v1`. Refuses ENDPOINT_NOT_ACTIVE. */
export const webhookDeliveryTest = command<WebhookDeliveryTestInput>({
  name: 'webhookDeliveryTest',
  can: 'webhook:manage',
  async run(tx, input) {
    const { id: endpointId, state } = await lockEndpoint(tx, input.endpointId);
    refuseUnlessActive(state);
    const cause = `test:${newId()}`;
    const body = bodyOf(webhookTest, tx.now.toISOString(), { endpointId: encodeId('whe', endpointId) });
    const id = await queueDelivery(tx, endpointId, { event: webhookTest, cause, body });
    return { type: 'whd', id: id ?? '' };
  },
});
