import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { refuseAny } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import type { Tx } from '../kernel/tx.ts';
import { EndpointFacts, endpointProblems } from './endpoint-input.ts';
import type { EndpointState } from './webhook-endpoint.ts';
import { newWebhookSecret } from './webhook-secret.ts';

/** An endpoint of the organisation, locked. */
export async function lockEndpoint(tx: Tx, wire: string) {
  const id = requireId('whe', wire, 'endpointId');
  const found = await tx.row<{ id: string; url: string; events: string[]; state: EndpointState }>(sql`
    select id, url, events, state from app.webhook_endpoint where id = ${id}::uuid and state <> 'REMOVED' for update`);
  if (!found) throw notFound(['endpointId']);
  return found;
}

@InputType({ description: 'An endpoint as it is to be from now on.' })
export class WebhookEndpointUpdateInput extends EndpointFacts {
  @Field(() => ID, { description: 'The endpoint.' }) endpointId!: string;
  @Field(() => Boolean, { description: 'Whether it is delivered to; false pauses it.' }) active!: boolean;
}

/** Changes an endpoint; made active, it begins anew without its failures. Refuses what its making refuses. */
export const webhookEndpointUpdate = command<WebhookEndpointUpdateInput>({
  name: 'webhookEndpointUpdate',
  can: 'webhook:manage',
  async run(tx, input) {
    const { id, ...before } = await lockEndpoint(tx, input.endpointId);
    refuseAny(endpointProblems(input));
    const events = [...new Set(input.events)].sort();
    const state = input.active ? 'ACTIVE' : 'PAUSED';
    await tx.rows(sql`
      update app.webhook_endpoint set url = ${input.url}, note = ${input.note?.trim() || null}, events = ${events}::text[],
        state = ${state}, failures = 0, open_until = null where id = ${id}::uuid`);
    tx.audit(
      { type: 'webhookEndpoint', id },
      { url: [before.url, input.url], events: [before.events, events], state: [before.state, state] },
    );
    return { type: 'whe', id };
  },
});

@InputType({ description: 'The endpoint whose secret is to be another.' })
export class WebhookEndpointRotateSecretInput extends CommandInput {
  @Field(() => ID, { description: 'The endpoint.' }) endpointId!: string;
}

/** Gives an endpoint a new secret; for a day deliveries are signed with the former one as well. */
export const webhookEndpointRotateSecret = command<WebhookEndpointRotateSecretInput>({
  name: 'webhookEndpointRotateSecret',
  can: 'webhook:manage',
  async run(tx, input) {
    const { id } = await lockEndpoint(tx, input.endpointId);
    const secret = tx.secrets.seal('webhook', newWebhookSecret());
    await tx.rows(sql`
      update app.webhook_endpoint set previous_secret = secret, previous_until = app.clock() + interval '24 hours', secret = ${secret}
      where id = ${id}::uuid`);
    tx.audit({ type: 'webhookEndpoint', id }, { secret: ['former', 'new'] });
    return { type: 'whe', id };
  },
});

@InputType({ description: 'The endpoint that is to be told nothing more.' })
export class WebhookEndpointRemoveInput extends CommandInput {
  @Field(() => ID, { description: 'The endpoint.' }) endpointId!: string;
}

/** Removes an endpoint and drops what waits for it. Its deliveries stay readable until they are purged. */
export const webhookEndpointRemove = command<WebhookEndpointRemoveInput>({
  name: 'webhookEndpointRemove',
  can: 'webhook:manage',
  async run(tx, input) {
    const { id, url, state } = await lockEndpoint(tx, input.endpointId);
    await tx.rows(sql`update app.webhook_endpoint set state = 'REMOVED' where id = ${id}::uuid`);
    await tx.rows(sql`
      update app.webhook_delivery set state = 'DROPPED', ended_at = app.clock(), next_try_at = null
      where endpoint_id = ${id}::uuid and state = 'PENDING'`);
    tx.audit({ type: 'webhookEndpoint', id }, { url: [url, null], state: [state, 'REMOVED'] });
    return { type: 'whe', id };
  },
});
