import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenDevice, givenWorkCenter, send } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('revoking a device', () => {
  it('ends what it may send, keeps what it has sent, and frees its name', async () => {
    const { client, firm } = await givenMember(api);
    const center = await givenWorkCenter(api, firm);
    const device = await givenDevice(api, firm, center, { name: 'PLC 7' });
    const reading = { sequence: 1, at: new Date().toISOString(), good: 1 };
    expect(await send(api, device, [reading])).toMatchObject({ accepted: 1 });

    const { device: ended } = await client.act(
      'deviceRevoke',
      { deviceId: device.wire },
      'device { revokedAt lastSeenAt }',
    );
    const again = await client.act('deviceRevoke', { deviceId: device.wire }, 'device { revokedAt }');

    expect(ended).toEqual({ revokedAt: expect.any(String), lastSeenAt: expect.any(String) });
    expect(again.device.revokedAt).toBe(ended.revokedAt);
    expect(await send(api, device, [{ ...reading, sequence: 2 }])).toEqual({ outcome: 'UNAUTHENTICATED' });
    const { rows } = await api.admin.query('select sequence from app.reading where device_id = $1', [
      device.id,
    ]);
    expect(rows).toEqual([{ sequence: 1n }]);
    const renewed = { workCenterId: center.wire, name: 'PLC 7' };
    expect(await client.refusals('deviceRegister', renewed)).toEqual([]);
  });

  it('finds no device of another firm', async () => {
    const { firm } = await givenMember(api);
    const device = await givenDevice(api, firm, await givenWorkCenter(api, firm));
    const other = await givenMember(api);

    expect(await other.client.faultOf('deviceRevoke', { deviceId: device.wire })).toBe('NOT_FOUND');
  });
});
