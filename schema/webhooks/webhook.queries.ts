import sql from 'sql-template-tag';
import { may } from '../kernel/actor.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { WebhookDelivery } from './webhook-delivery.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

const endpointColumns = sql`id, url, note, events, state, created_at,
  case when previous_until > app.clock() then previous_until end as previous_until,
  case when open_until > app.clock() then open_until end as open_until`;
const deliveryColumns = sql`id, endpoint_id, event, body, state, tries, next_try_at, last_status, last_reason, last_tried_at, created_at`;

/** The organisation's endpoints, newest first; removed ones are left out. */
export async function listWebhookEndpoints(query: Query, page: PageRequest): Promise<Page<WebhookEndpoint>> {
  const from = sql`from app.webhook_endpoint where organisation_id = app.organisation() and state <> 'REMOVED'`;
  return await readPage<WebhookEndpoint>(
    query,
    { columns: endpointColumns, from, ...newestFirst<WebhookEndpoint>() },
    page,
  );
}

/** An endpoint, for those who may manage them; others see none. */
export async function webhookEndpointById(query: Query, id: string): Promise<WebhookEndpoint | undefined> {
  if (!may(query.actor, 'webhook:manage')) return undefined;
  return await query.row<WebhookEndpoint>(
    sql`select ${endpointColumns} from app.webhook_endpoint where id = ${id}::uuid`,
  );
}

/** What was sent to an endpoint, newest first. */
export async function listWebhookDeliveries(
  query: Query,
  endpointId: string | undefined,
  page: PageRequest,
): Promise<Page<WebhookDelivery>> {
  const from = sql`from app.webhook_delivery where organisation_id = app.organisation() and endpoint_id = ${endpointId ?? null}::uuid`;
  return await readPage<WebhookDelivery>(
    query,
    { columns: deliveryColumns, from, ...newestFirst<WebhookDelivery>() },
    page,
  );
}

/** One delivery, for those who may manage endpoints. */
export async function webhookDeliveryById(query: Query, id: string): Promise<WebhookDelivery | undefined> {
  if (!may(query.actor, 'webhook:manage')) return undefined;
  return await query.row<WebhookDelivery>(
    sql`select ${deliveryColumns} from app.webhook_delivery where id = ${id}::uuid`,
  );
}

/** The sealed secret of an endpoint, for the answer that shows it once. */
export async function sealedSecretOf(query: Query, endpointId: string): Promise<Buffer | undefined> {
  const kept = await query.row<{ secret: Buffer }>(
    sql`select secret from app.webhook_endpoint where id = ${endpointId}::uuid`,
  );
  return kept?.secret;
}

/** What is needed to send: the message, where to, and the secrets that sign it now. */
export interface DeliveryToSend {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly secret: Buffer;
  readonly previousSecret: Buffer | null;
  readonly now: Date;
}

/** A delivery on its way, for the worker that sends it. */
export async function deliveryToSend(query: Query, id: string): Promise<DeliveryToSend | undefined> {
  return await query.row<DeliveryToSend>(sql`
    select d.id, e.url, d.body, e.secret, case when e.previous_until > app.clock() then e.previous_secret end as previous_secret,
      app.clock() as now
    from app.webhook_delivery d join app.webhook_endpoint e on e.id = d.endpoint_id where d.id = ${id}::uuid`);
}
