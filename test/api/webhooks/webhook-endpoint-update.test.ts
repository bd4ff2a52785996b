import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenEndpoint, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';
import { faultsOfOthers } from './given-webhooks.ts';

let api: TestApi;
let member: Member;
let endpoint: Made;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  endpoint = await givenEndpoint(api, member.firm);
});
afterAll(() => api.close());

const input = (more: object = {}) => ({
  endpointId: endpoint.wire,
  url: 'https://mes.example.com/hooks',
  events: ['offer.published.v1'],
  note: 'MES',
  active: true,
  ...more,
});
const fields = 'webhookEndpoint { id url note events state secret openUntil }';

describe('changing an endpoint', () => {
  it('sets all that is said of it, pauses it, makes it active again, and answers a replay alike', async () => {
    const sent = { ...input({ active: false }), idempotencyKey: crypto.randomUUID() };

    const paused = await member.client.act('webhookEndpointUpdate', sent, fields);

    expect(paused.webhookEndpoint).toEqual({
      id: endpoint.wire,
      url: 'https://mes.example.com/hooks',
      note: 'MES',
      events: ['offer.published.v1'],
      state: 'PAUSED',
      secret: null,
      openUntil: null,
    });
    expect(await member.client.act('webhookEndpointUpdate', sent, fields)).toEqual(paused);
    const { webhookEndpoint } = await member.client.act('webhookEndpointUpdate', input(), fields);
    expect(webhookEndpoint.state).toBe('ACTIVE');
  });

  it('forgets the failures of one that is gone or left alone', async () => {
    await api.admin.query(
      `update app.webhook_endpoint set state = 'GONE', failures = 7, open_until = now() + interval '1 hour' where id = $1`,
      [endpoint.id],
    );

    const { webhookEndpoint } = await member.client.act('webhookEndpointUpdate', input(), fields);

    expect(webhookEndpoint).toMatchObject({ state: 'ACTIVE', openUntil: null });
  });

  it.each([
    [{ url: 'http://mes.example.com/' }, 'URL_NOT_HTTPS at url'],
    [{ url: 'https://169.254.169.254/latest/meta-data/' }, 'TARGET_NOT_PUBLIC at url'],
    [{ events: [] }, 'MISSING at events'],
    [{ events: ['it.rains.v1'] }, 'UNKNOWN_EVENT at events.0'],
    [{ note: 'a'.repeat(201) }, 'TOO_LONG at note'],
  ])('refuses what its making refuses: %o', async (more, refusal) => {
    const before = await checksums(api);

    expect(await member.client.refusals('webhookEndpointUpdate', input(more))).toEqual([refusal]);

    expect(await checksums(api)).toEqual(before);
  });

  it('is for owners alone; another firm’s, and a removed one, are absent', async () => {
    expect(await faultsOfOthers(api, 'webhookEndpointUpdate', input())).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    await member.client.act('webhookEndpointRemove', { endpointId: endpoint.wire });
    expect(await member.client.faultOf('webhookEndpointUpdate', input())).toBe('NOT_FOUND');
  });
});
