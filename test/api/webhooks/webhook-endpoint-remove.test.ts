import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webhookDeliveryTest } from '#schema/webhooks/index.ts';
import { act, givenDeadDelivery, givenEndpoint, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { deliveriesOf, faultsOfOthers } from './given-webhooks.ts';

let api: TestApi;
let member: Member;
let endpoint: Made;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  endpoint = await givenEndpoint(api, member.firm);
});
afterAll(() => api.close());

const fields = 'webhookEndpoint { id state }';
const input = () => ({ endpointId: endpoint.wire });

describe('removing an endpoint', () => {
  it('is for owners alone; another firm’s is absent', async () => {
    expect(await faultsOfOthers(api, 'webhookEndpointRemove', input())).toEqual(['NOT_FOUND', 'FORBIDDEN']);
  });

  it('drops what waits for it, leaves the list without it, and answers a replay alike', async () => {
    await givenDeadDelivery(api, member.firm, endpoint);
    await act(api, member.firm.actor, webhookDeliveryTest, input());
    const kept = await givenEndpoint(api, member.firm);
    const sent = { ...input(), idempotencyKey: crypto.randomUUID() };

    const done = await member.client.act('webhookEndpointRemove', sent, fields);

    expect(done.webhookEndpoint).toEqual({ id: endpoint.wire, state: 'REMOVED' });
    expect(await deliveriesOf(api, endpoint.id)).toMatchObject([{ state: 'DEAD' }, { state: 'DROPPED' }]);
    const { webhookEndpoints } = await member.client.ask('{ webhookEndpoints { edges { node { id } } } }');
    expect(webhookEndpoints.edges).toEqual([{ node: { id: kept.wire } }]);
    expect(await member.client.act('webhookEndpointRemove', sent, fields)).toEqual(done);
    expect(await member.client.faultOf('webhookEndpointRemove', input())).toBe('NOT_FOUND');
  });
});
