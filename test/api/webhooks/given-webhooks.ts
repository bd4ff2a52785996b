import type { TestApi } from '../harness/open-test-api.ts';
import { givenMember, givenRoles } from '../harness/signed-in.ts';

/** What every mutation of endpoints keeps to: owners alone, and to another firm there is no such thing. */
export async function faultsOfOthers(api: TestApi, mutation: string, input: object): Promise<string[]> {
  const other = await givenMember(api);
  const absent = await other.client.faultOf(mutation, input);
  await givenRoles(api, other.firm, 'PLANNER', 'SALES', 'BUYER', 'QUALITY', 'FINANCE', 'AUDITOR');
  return [absent, await other.client.faultOf(mutation, input)];
}

/** Messages to an endpoint, oldest first, as the database keeps them. */
export async function deliveriesOf({ admin }: TestApi, endpointId: string) {
  const { rows } = await admin.query<{ id: string; state: string; event: string; tries: number }>(
    'select id, state, event, tries from app.webhook_delivery where endpoint_id = $1 order by id',
    [endpointId],
  );
  return rows;
}

/** How often a message was handed to those who send. */
export async function timesQueued({ admin }: TestApi, deliveryId: string): Promise<number> {
  const { rows } = await admin.query<{ count: number }>(
    `select count(*)::int as count from app.outbox where event = 'webhook.queued.v1' and payload ->> 'subjectId' = $1`,
    [deliveryId],
  );
  return rows[0]?.count ?? 0;
}
