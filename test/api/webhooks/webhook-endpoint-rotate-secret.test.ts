import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenEndpoint, type Made, moveClock } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, type Member } from '../harness/signed-in.ts';
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

const fields = 'webhookEndpoint { id state secret previousUntil }';

describe('giving an endpoint a new secret', () => {
  it('shows it once; the former one goes on signing for a day', async () => {
    const input = { endpointId: endpoint.wire, idempotencyKey: crypto.randomUUID() };

    const { webhookEndpoint } = await member.client.act('webhookEndpointRotateSecret', input, fields);
    const again = await member.client.act('webhookEndpointRotateSecret', input, fields);

    expect(webhookEndpoint).toEqual({
      id: endpoint.wire,
      state: 'ACTIVE',
      secret: expect.stringMatching(/^whsec_/),
      previousUntil: expect.stringMatching(/^\d{4}-/),
    });
    expect(again.webhookEndpoint).toEqual({ ...webhookEndpoint, secret: null });
    await moveClock(api, '24 hours 1 minute');
    const later = await as(api, member.firm);
    const { webhookEndpoints } = await later.ask('{ webhookEndpoints { edges { node { previousUntil } } } }');
    await moveClock(api, '0');
    expect(webhookEndpoints.edges).toEqual([{ node: { previousUntil: null } }]);
  });

  it('makes another each time, and keeps both sealed', async () => {
    const rotate = async () =>
      (await member.client.act('webhookEndpointRotateSecret', { endpointId: endpoint.wire }, fields))
        .webhookEndpoint.secret;
    const [first, second] = [await rotate(), await rotate()];

    expect(first).not.toBe(second);
    const { rows } = await api.admin.query<{ secret: Buffer; previous: Buffer }>(
      'select secret, previous_secret as previous from app.webhook_endpoint where id = $1',
      [endpoint.id],
    );
    const open = (sealed?: Buffer) => api.database.secrets.open('webhook', sealed ?? Buffer.alloc(0));
    expect([open(rows[0]?.previous), open(rows[0]?.secret)]).toEqual([first, second]);
  });

  it('is for owners alone; another firm’s, and a removed one, are absent', async () => {
    const input = { endpointId: endpoint.wire };
    expect(await faultsOfOthers(api, 'webhookEndpointRotateSecret', input)).toEqual([
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
    await member.client.act('webhookEndpointRemove', input);
    expect(await member.client.faultOf('webhookEndpointRotateSecret', input)).toBe('NOT_FOUND');
  });
});
