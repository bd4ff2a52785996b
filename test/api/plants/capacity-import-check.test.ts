import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Center, csvOf, givenFile, givenWorkCenter, monday } from '#test/builders/index.ts';
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

const counts = `capacityImport { id state fileName rowCount createCount changeCount sameCount rejectCount availableActions
  causes { code count exampleRow severity } problems { row cell code severity found } }`;

const check = async (bytes: Uint8Array, name?: string) => {
  const file = await givenFile(api, member.firm, bytes, name);
  return member.client.act('capacityImportCheck', { fileId: file.wire }, counts);
};

describe('checking a capacity sheet', () => {
  it('says what it would bring, and offers to commit it', async () => {
    const rows = [{ center: center.code, period: monday(1), total: 16 }];

    const { capacityImport } = await check(csvOf(rows), 'week.csv');

    expect(capacityImport).toMatchObject({
      state: 'CHECKED',
      fileName: 'week.csv',
      rowCount: 1,
      createCount: 1,
      rejectCount: 0,
      availableActions: ['COMMIT'],
      problems: [],
    });
  });

  it('rejects a sheet with an error, names the cell, and offers nothing', async () => {
    const rows = [
      { center: center.code, period: monday(1), total: 'many' },
      { center: 'NO-SUCH', period: monday(1), total: 8 },
    ];

    const { capacityImport } = await check(csvOf(rows));

    expect(capacityImport).toMatchObject({ state: 'REJECTED', rejectCount: 2, availableActions: [] });
    expect(capacityImport.problems).toMatchObject([
      { row: 2, cell: 'C2', severity: 'ERROR', found: 'many' },
      { row: 3, cell: 'A3', severity: 'ERROR', found: 'NO-SUCH' },
    ]);
  });

  it('shows at most 200 problems and counts them all', async () => {
    const rows = Array.from({ length: 250 }, () => ({ center: 'NO-SUCH', period: monday(1), total: 8 }));

    const { capacityImport } = await check(csvOf(rows));

    expect(capacityImport.problems).toHaveLength(200);
    expect(capacityImport.causes).toMatchObject([{ count: 250, severity: 'ERROR' }]);
  });

  const disguised: readonly [string, Uint8Array, string][] = [
    ['a program called a workbook', Buffer.from('MZ\u0090\u0000 not a sheet'), 'sheet.xlsx'],
    ['a page called a table', Buffer.from('<html><script>alert(1)</script></html>'), 'sheet.csv'],
    ['an empty file', Buffer.alloc(0), 'sheet.csv'],
    ['a table without the columns', Buffer.from('a,b\n1,2\n'), 'sheet.csv'],
    ['half a workbook', Buffer.from('PK\u0003\u0004 and no more'), 'sheet.xlsx'],
  ];
  it.each(disguised)('refuses %s and changes nothing', async (_what, bytes, name) => {
    const file = await givenFile(api, member.firm, bytes, name);
    const before = await checksums(api);

    const refusals = await member.client.refusals('capacityImportCheck', { fileId: file.wire });

    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatch(/^SHEET_[A-Z_]+ at fileId$/);
    expect(await checksums(api)).toEqual(before);
  });
});
