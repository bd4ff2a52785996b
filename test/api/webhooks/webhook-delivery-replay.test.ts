import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenDeadDelivery, givenEndpoint, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { deliveriesOf, faultsOfOthers, timesQueued } from './given-webhooks.ts';

let api: TestApi;
let member: Member;
let endpoint: Made;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  endpoint = await givenEndpoint(api, member.firm);
});
afterAll(() => api.close());

const fields = 'webhookDelivery { id messageId state tries body }';

describe('sending a message once more', () => {
  it('queues it under the same id and with the same words, once for one request', async () => {
    const dead = await givenDeadDelivery(api, member.firm, endpoint);
    await api.admin.query('update app.webhook_delivery set tries = 9 where id = $1', [dead.id]);
    const { webhookDeliveries } = await member.client.ask(
      'query ($endpointId: ID!) { webhookDeliveries(endpointId: $endpointId) { edges { node { id messageId body } } } }',
      { endpointId: endpoint.wire },
    );
    const queued = await timesQueued(api, dead.id);
    const input = { deliveryId: dead.wire, idempotencyKey: crypto.randomUUID() };

    const done = await member.client.act('webhookDeliveryReplay', input, fields);

    expect(done.webhookDelivery).toEqual({ ...webhookDeliveries.edges[0].node, state: 'PENDING', tries: 0 });
    expect(await member.client.act('webhookDeliveryReplay', input, fields)).toEqual(done);
    expect(await timesQueued(api, dead.id)).toBe(queued + 1);
  });

  it('refuses one that is still being tried', async () => {
    const dead = await givenDeadDelivery(api, member.firm, endpoint);
    await member.client.act('webhookDeliveryReplay', { deliveryId: dead.wire });

    const { data } = await member.client.send('webhookDeliveryReplay', { deliveryId: dead.wire });

    expect(data.userErrors).toMatchObject([
      { code: 'WRONG_STATE', params: expect.arrayContaining([{ name: 'state', value: 'PENDING' }]) },
    ]);
  });

  it.each(['PAUSED', 'GONE', 'REMOVED'])('refuses one whose endpoint is %s', async (state) => {
    const other = await givenEndpoint(api, member.firm);
    const dead = await givenDeadDelivery(api, member.firm, other);
    await api.admin.query('update app.webhook_endpoint set state = $2 where id = $1', [other.id, state]);

    const { data } = await member.client.send('webhookDeliveryReplay', { deliveryId: dead.wire });

    expect(data.userErrors).toMatchObject([
      { code: 'ENDPOINT_NOT_ACTIVE', params: [{ name: 'state', value: state }] },
    ]);
    expect(await deliveriesOf(api, other.id)).toMatchObject([{ state: 'DEAD' }]);
  });

  it('is for owners alone; another firm’s message is absent', async () => {
    const { wire: deliveryId } = await givenDeadDelivery(api, member.firm, endpoint);

    expect(await faultsOfOthers(api, 'webhookDeliveryReplay', { deliveryId })).toEqual([
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
  });
});
