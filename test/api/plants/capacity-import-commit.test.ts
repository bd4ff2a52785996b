import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Center, givenCheckedSheet, givenWorkCenter, monday } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let center: Center;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  center = await givenWorkCenter(api, member.firm);
});
afterAll(() => api.close());

const cell = (day: string) =>
  member.client.ask(
    `query ($id: ID!, $day: Date!) { capacityCell(workCenterId: $id, weekStart: $day) {
      cell { total { value unit } free { value } loadBps } days { date total { value } } lastImport { state } } }`,
    { id: center.wire, day },
  );

describe('committing a capacity sheet', () => {
  it('puts it on the board', async () => {
    const sheet = await givenCheckedSheet(api, member.firm, [
      { center: center.code, period: monday(1), total: 16, committed: 4 },
    ]);

    const { capacityImport } = await member.client.act(
      'capacityImportCommit',
      { importId: sheet.wire },
      'capacityImport { state committedAt availableActions differences { kind } uploadedBy { email } }',
    );

    expect(capacityImport).toMatchObject({
      state: 'COMMITTED',
      availableActions: [],
      differences: [],
      uploadedBy: { email: member.firm.email },
    });
    expect(capacityImport.committedAt).toMatch(/Z$/);
    expect((await cell(monday(1))).capacityCell).toEqual({
      cell: { total: { value: '16', unit: 'HUR' }, free: { value: '12' }, loadBps: 2_500 },
      days: [{ date: monday(1), total: { value: '16' } }],
      lastImport: { state: 'COMMITTED' },
    });
  });

  it('refuses a sheet that is rejected or committed already, and changes nothing', async () => {
    const rejected = await givenCheckedSheet(api, member.firm, [
      { center: 'NO-SUCH', period: monday(2), total: 1 },
    ]);
    const committed = await givenCheckedSheet(api, member.firm, [
      { center: center.code, period: monday(2), total: 8 },
    ]);
    await member.client.act('capacityImportCommit', { importId: committed.wire });
    const before = await checksums(api);

    for (const { wire } of [rejected, committed])
      expect(await member.client.refusals('capacityImportCommit', { importId: wire })).toEqual([
        'WRONG_STATE at ',
      ]);

    expect(await checksums(api)).toEqual(before);
  });

  it('refuses a sheet that no longer fits', async () => {
    const sheet = await givenCheckedSheet(api, member.firm, [
      { center: center.code, period: monday(3), total: 8 },
    ]);
    await api.admin.query(`update app.work_center set code = 'RENAMED' where id = $1`, [center.id]);
    const before = await checksums(api);

    const refusals = await member.client.refusals('capacityImportCommit', { importId: sheet.wire });

    expect(refusals).toEqual(['IMPORT_STALE at importId']);
    expect(await checksums(api)).toEqual(before);
    await api.admin.query('update app.work_center set code = $2 where id = $1', [center.id, center.code]);
  });
});
