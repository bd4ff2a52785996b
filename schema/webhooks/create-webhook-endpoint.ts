import sql from 'sql-template-tag';
import { InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { newId } from '../kernel/id.ts';
import { refuse, refuseAny } from '../kernel/refusal.ts';
import { EndpointFacts, endpointProblems } from './endpoint-input.ts';
import { newWebhookSecret } from './webhook-secret.ts';

@InputType({ description: 'An address of the organisation’s own system that is to be told of events.' })
export class WebhookEndpointCreateInput extends EndpointFacts {}

/** The most endpoints that an organisation may have. */
const endpointsMax = 20;

/**
 * Makes an endpoint with a new secret. Refuses an address that is not https and public, unknown events, and the twenty-first endpoint.
 * Names are resolved, and judged once more, at each delivery.
 */
export const webhookEndpointCreate = command<WebhookEndpointCreateInput>({
  name: 'webhookEndpointCreate',
  can: 'webhook:manage',
  async run(tx, input) {
    refuseAny(endpointProblems(input));
    await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${tx.organisationId}, 31))`);
    const kept = await tx.row<{ count: number }>(sql`
      select count(*)::int as count from app.webhook_endpoint where organisation_id = app.organisation() and state <> 'REMOVED'`);
    if ((kept?.count ?? 0) >= endpointsMax)
      refuse({
        code: 'TOO_MANY_ENDPOINTS',
        message: `At most ${endpointsMax} endpoints.`,
        params: { limit: endpointsMax },
      });
    const id = newId<'whe'>();
    const secret = tx.secrets.seal('webhook', newWebhookSecret());
    const events = [...new Set(input.events)].sort();
    await tx.rows(sql`
      insert into app.webhook_endpoint (id, organisation_id, url, note, events, state, secret)
      values (${id}::uuid, app.organisation(), ${input.url}, ${input.note?.trim() || null}, ${events}::text[], 'ACTIVE', ${secret})`);
    tx.audit({ type: 'webhookEndpoint', id }, { url: [null, input.url], events: [null, events] });
    return { type: 'whe', id };
  },
});
