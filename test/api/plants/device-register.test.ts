import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Center, givenMachines, givenSite, givenWorkCenter } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, givenRoles, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let member: Member;
let center: Center;
let machineId: string;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  const site = await givenSite(api, member.firm);
  center = await givenWorkCenter(api, member.firm, { siteId: site.wire });
  machineId = (await givenMachines(api, member.firm, site, center)).equipmentIds[0];
});
afterAll(() => api.close());

const input = (more: object = {}) => ({
  workCenterId: center.wire,
  name: ` PLC ${crypto.randomUUID()} `,
  ...more,
});
const fields = 'device { id name secret cycleMs revokedAt lastSeenAt workCenter { code } equipment { id } }';

describe('registering a device', () => {
  it('shows its key in the first answer alone, and keeps it sealed', async () => {
    const sent = {
      ...input({ name: ' PLC 501 ', equipmentId: machineId, cycleMs: 42_000 }),
      idempotencyKey: crypto.randomUUID(),
    };

    const { device: made } = await member.client.act('deviceRegister', sent, fields);
    const again = await member.client.act('deviceRegister', sent, fields);

    expect(made).toEqual({
      id: expect.stringMatching(/^dev_/),
      name: 'PLC 501',
      secret: expect.stringMatching(/^of_dev_[\w-]{43}$/),
      cycleMs: 42_000,
      revokedAt: null,
      lastSeenAt: null,
      workCenter: { code: center.code },
      equipment: { id: machineId },
    });
    expect(again.device).toEqual({ ...made, secret: null });
    const { devices } = await member.client.ask('{ devices { edges { node { id secret } } } }');
    expect(devices.edges).toEqual([{ node: { id: made.id, secret: null } }]);
    const { rows } = await api.admin.query('select d.*, d.secret::text from app.device d');
    const { rows: book } = await api.admin.query('select changes from app.audit_entry');
    expect(JSON.stringify([rows, book])).not.toContain(made.secret.slice(7));
    expect(JSON.stringify(book)).toContain('PLC 501');
  });

  it.each([
    ['no name', { name: ' ' }, 'MISSING at name'],
    ['a long name', { name: 'x'.repeat(101) }, 'TOO_LONG at name'],
    ['no run time', { cycleMs: 0 }, 'OUT_OF_RANGE at cycleMs'],
    ['more than a day for a piece', { cycleMs: 86_400_001 }, 'OUT_OF_RANGE at cycleMs'],
  ])('refuses %s', async (_what, more, refusal) => {
    expect(await member.client.refusals('deviceRegister', input(more))).toEqual([refusal]);
  });

  it('refuses a name that may send already, also when both come at once', async () => {
    const sent = input({ name: 'PLC twin' });

    const answers = await Promise.all([1, 2].map(() => member.client.send('deviceRegister', sent)));

    const refused = answers.flatMap(({ data }) => data.userErrors.map(({ code }: { code: string }) => code));
    expect(refused).toEqual(['DEVICE_NAME_TAKEN']);
  });

  it('finds no work centre of another firm, and no machine of another centre', async () => {
    const other = await givenMember(api);
    const elsewhere = await givenWorkCenter(api, member.firm);

    expect(await other.client.faultOf('deviceRegister', input())).toBe('NOT_FOUND');
    expect(
      await member.client.faultOf(
        'deviceRegister',
        input({ workCenterId: elsewhere.wire, equipmentId: machineId }),
      ),
    ).toBe('NOT_FOUND');
  });

  it('is for owners and planners', async () => {
    const { client, firm } = await givenMember(api);
    await givenRoles(api, firm, 'SALES', 'QUALITY', 'FINANCE', 'VIEWER');

    expect(await client.faultOf('deviceRegister', input())).toBe('FORBIDDEN');
  });
});
