import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenDevice, givenWorkCenter, moveClock, send } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

let sequence = 0;
const reading = () => {
  sequence += 1;
  return { sequence, at: new Date().toISOString(), good: 1 };
};
const shown = 'device { id secret previousKeyUntil }';

describe('a new key for a device', () => {
  it('counts at once and beside the one before, which says that it ends, until its hours are over', async () => {
    const { client, firm } = await givenMember(api);
    const old = await givenDevice(api, firm, await givenWorkCenter(api, firm));
    const { device } = await client.act('deviceRenewKey', { deviceId: old.wire, overlapHours: 2 }, shown);
    const renewed = { ...old, secret: device.secret };

    expect(device.secret).toMatch(/^of_dev_/);
    expect(device.secret).not.toBe(old.secret);
    expect(await send(api, renewed, [reading()])).toMatchObject({ accepted: 1, flags: [] });
    expect(await send(api, old, [reading()])).toMatchObject({ accepted: 1, flags: ['KEY_ENDING'] });
    await moveClock(api, '121 minutes');
    const after = [await send(api, old, [reading()]), await send(api, renewed, [reading()])];
    await moveClock(api, '0');
    expect(after).toMatchObject([{ outcome: 'UNAUTHENTICATED' }, { outcome: 'TAKEN' }]);
  });

  it('ends the key of before at once where no hours are wanted, and one that is older by any other', async () => {
    const { client, firm } = await givenMember(api);
    const first = await givenDevice(api, firm, await givenWorkCenter(api, firm));
    const renew = async (overlapHours?: number) =>
      (await client.act('deviceRenewKey', { deviceId: first.wire, overlapHours }, shown)).device;
    const second = await renew();
    await renew(1);
    expect(await send(api, first, [reading()])).toEqual({ outcome: 'UNAUTHENTICATED' });
    expect(await send(api, { ...first, secret: second.secret }, [reading()])).toMatchObject({
      flags: ['KEY_ENDING'],
    });
    const last = await renew(0);
    expect(last.previousKeyUntil).toBeNull();
    expect(await send(api, { ...first, secret: second.secret }, [reading()])).toEqual({
      outcome: 'UNAUTHENTICATED',
    });
    expect(await send(api, { ...first, secret: last.secret }, [reading()])).toMatchObject({
      accepted: 1,
      flags: [],
    });
  });

  it('is not for hours out of range, a revoked device, or a device of another firm', async () => {
    const { client, firm } = await givenMember(api);
    const device = await givenDevice(api, firm, await givenWorkCenter(api, firm));
    const { wire: deviceId } = device;
    expect(await client.refusals('deviceRenewKey', { deviceId, overlapHours: 169 })).toEqual([
      'OUT_OF_RANGE at overlapHours',
    ]);
    expect(await client.refusals('deviceRenewKey', { deviceId, overlapHours: -1 })).toEqual([
      'OUT_OF_RANGE at overlapHours',
    ]);
    const other = await givenMember(api);
    expect(await other.client.faultOf('deviceRenewKey', { deviceId })).toBe('NOT_FOUND');
    await client.act('deviceRevoke', { deviceId }, 'device { id }');
    expect(await client.refusals('deviceRenewKey', { deviceId })).toEqual(['DEVICE_REVOKED at deviceId']);
    expect(await send(api, device, [reading()])).toEqual({ outcome: 'UNAUTHENTICATED' });
  });
});
