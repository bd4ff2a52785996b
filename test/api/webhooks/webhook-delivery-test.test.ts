import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenEndpoint, type Made } from '#test/builders/index.ts';
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

const fields = 'webhookDelivery { id messageId event state tries body }';

describe('trying an endpoint out', () => {
  it('queues one message of ids alone, once for one request', async () => {
    const input = { endpointId: endpoint.wire, idempotencyKey: crypto.randomUUID() };

    const done = await member.client.act('webhookDeliveryTest', input, fields);

    const { body, ...delivery } = done.webhookDelivery;
    expect(delivery).toEqual({
      id: expect.stringMatching(/^whd_/),
      messageId: expect.stringMatching(/^msg_/),
      event: 'webhook.test.v1',
      state: 'PENDING',
      tries: 0,
    });
    expect(JSON.parse(body)).toEqual({
      type: 'webhook.test.v1',
      timestamp: expect.stringMatching(/Z$/),
      data: { endpointId: endpoint.wire },
    });
    expect(await member.client.act('webhookDeliveryTest', input, fields)).toEqual(done);
    const sent = await deliveriesOf(api, endpoint.id);
    expect(sent).toHaveLength(1);
    expect(await timesQueued(api, sent[0]?.id ?? '')).toBe(1);
  });

  it('refuses one that is not active', async () => {
    await member.client.act('webhookEndpointUpdate', {
      endpointId: endpoint.wire,
      url: 'https://erp.example.com/openfloor',
      events: ['offer.published.v1'],
      active: false,
    });
    const before = await deliveriesOf(api, endpoint.id);

    const { data } = await member.client.send('webhookDeliveryTest', { endpointId: endpoint.wire });

    expect(data.userErrors).toMatchObject([
      { code: 'ENDPOINT_NOT_ACTIVE', params: [{ name: 'state', value: 'PAUSED' }] },
    ]);
    expect(await deliveriesOf(api, endpoint.id)).toEqual(before);
  });

  it('is for owners alone; another firm’s endpoint is absent', async () => {
    expect(await faultsOfOthers(api, 'webhookDeliveryTest', { endpointId: endpoint.wire })).toEqual([
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
  });
});
