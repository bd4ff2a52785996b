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

const fields = 'webhookEndpoint { id state }';
const input = (since = '2020-01-01T00:00:00Z') => ({ endpointId: endpoint.wire, since });
const states = async () => (await deliveriesOf(api, endpoint.id)).map(({ state }) => state);

describe('sending everything once more that an endpoint has missed', () => {
  it('queues what was given up or dropped since then, leaves what arrived, and does so once for one request', async () => {
    const [old, dead, dropped, arrived] = [
      await givenDeadDelivery(api, member.firm, endpoint),
      await givenDeadDelivery(api, member.firm, endpoint),
      await givenDeadDelivery(api, member.firm, endpoint),
      await givenDeadDelivery(api, member.firm, endpoint),
    ];
    const change = (what: string, { id }: Made) =>
      api.admin.query(`update app.webhook_delivery set ${what} where id = $1`, [id]);
    await change(`created_at = '2019-12-31T23:59:59Z'`, old);
    await change(`state = 'DROPPED'`, dropped);
    await change(`state = 'DELIVERED'`, arrived);
    const sent = { ...input(), idempotencyKey: crypto.randomUUID() };

    const done = await member.client.act('webhookEndpointReplay', sent, fields);

    expect(done.webhookEndpoint).toEqual({ id: endpoint.wire, state: 'ACTIVE' });
    expect(await states()).toEqual(['DEAD', 'PENDING', 'PENDING', 'DELIVERED']);
    expect(await member.client.act('webhookEndpointReplay', sent, fields)).toEqual(done);
    await member.client.act('webhookEndpointReplay', input());
    // Once when it was made, once now.
    for (const { id } of [dead, dropped]) expect(await timesQueued(api, id)).toBe(2);
    for (const { id } of [old, arrived]) expect(await timesQueued(api, id)).toBe(1);
  });

  it('refuses one that is not active', async () => {
    const other = await givenEndpoint(api, member.firm);
    await givenDeadDelivery(api, member.firm, other);
    await api.admin.query(`update app.webhook_endpoint set state = 'PAUSED' where id = $1`, [other.id]);

    const { data } = await member.client.send('webhookEndpointReplay', {
      ...input(),
      endpointId: other.wire,
    });

    expect(data.userErrors).toMatchObject([{ code: 'ENDPOINT_NOT_ACTIVE' }]);
    expect(await deliveriesOf(api, other.id)).toMatchObject([{ state: 'DEAD' }]);
  });

  it('is for owners alone; another firm’s, and a removed one, are absent', async () => {
    expect(await faultsOfOthers(api, 'webhookEndpointReplay', input())).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    await member.client.act('webhookEndpointRemove', { endpointId: endpoint.wire });
    expect(await member.client.faultOf('webhookEndpointReplay', input())).toBe('NOT_FOUND');
  });
});
