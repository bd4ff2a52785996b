import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNow, commitNow } from '#schema/imports/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import * as given from '#test/builders/index.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, asProgram } from '../harness/signed-in.ts';

let api: TestApi;
let firm: given.Firm;
let finance: given.Colleague;
let planner: given.Colleague;
let financeClient: Client;
let plannerClient: Client;
let month: string;
beforeAll(async () => {
  api = await openTestApi();
  firm = await given.givenFirm(api);
  finance = await given.givenColleague(api, firm, ['FINANCE']);
  planner = await given.givenColleague(api, firm, ['PLANNER']);
  [financeClient, plannerClient] = [await as(api, finance), await as(api, planner)];
  month = ((await given.lastMonths(api))[1] ?? '').slice(0, 7);
});
afterAll(() => api.close());

const of = ({ actor }: given.Colleague): given.Firm => ({ ...firm, actor });
const file = async (text: string) =>
  (await given.givenFile(api, firm, new TextEncoder().encode(text), 'books.csv')).wire;
const stock = () =>
  file(`Stock month,Kind of stock,Stock value,Currency\n${month},Raw material,125000.50,CNY`);
const capacity = () => file('Work centre,Date or week,Total,Committed\nX,2027-W05,8,0');
const books = '{ monthlyBooks { stock { kind value { amount currency } source } } }';

describe('people of finance', () => {
  it('bring the books in and take them back, from the file to the last act', async () => {
    const { sheetImport } = await financeClient.act(
      'sheetImportStart',
      { fileId: await stock(), kind: 'stock-value' },
      'sheetImport { state uploadedBy { name } }',
    );
    expect(sheetImport.state).toBe('UPLOADED');

    const id = await checkNow(api.database, finance.actor, {
      fileId: await stock(),
      kind: 'stock-value',
      key: 'books',
    });
    await commitNow(api.database, finance.actor, id, { key: 'books' });
    expect((await financeClient.ask(books)).monthlyBooks.stock).toEqual([
      { kind: 'MATERIAL', value: { amount: '125000.50', currency: 'CNY' }, source: 'IMPORTED' },
    ]);
    await financeClient.act('sheetImportUndo', { importId: encodeId('imp', id) });
    expect((await financeClient.ask(books)).monthlyBooks.stock).toEqual([]);
  });

  it('are offered the books alone, and bring in no other sheet', async () => {
    const { sheetKinds } = await financeClient.ask('{ sheetKinds { kind isAllowed } }');
    const allowed = sheetKinds.filter((one: { isAllowed: boolean }) => one.isAllowed);
    expect(allowed.map(({ kind }: { kind: string }) => kind)).toEqual(['stock-value', 'payroll-count']);

    expect(
      await financeClient.faultOf('sheetImportStart', { fileId: await capacity(), kind: 'capacity' }),
    ).toBe('FORBIDDEN');
  });

  it('do nothing with a planner’s sheet, and give up their own whatever it turned out to be', async () => {
    const planned = await given.givenCheckedFile(
      api,
      of(planner),
      new TextEncoder().encode('Work centre,Date or week,Total,Committed\nX,2027-W05,8,0'),
    );
    for (const act of ['sheetImportCommit', 'sheetImportMatch', 'sheetImportCancel'])
      expect([
        act,
        await financeClient.faultOf(act, {
          importId: planned.wire,
          ...(act === 'sheetImportMatch' ? { columns: [] } : {}),
        }),
      ]).toEqual([act, 'FORBIDDEN']);

    const { sheetImport } = await financeClient.act(
      'sheetImportStart',
      {
        fileId: await given
          .givenFile(api, of(finance), new TextEncoder().encode('a,b\n1,2'))
          .then((one) => one.wire),
      },
      'sheetImport { id }',
    );
    // As a check that finds its columns would have it.
    await api.admin.query(
      `update app.sheet_import set kind = 'capacity' where file_name = 'capacity.csv' and uploaded_by = $1`,
      [finance.personId],
    );
    expect(await financeClient.refusals('sheetImportCancel', { importId: sheetImport.id })).toEqual([]);
  });
});

describe('the books of a firm', () => {
  it('are brought in by nobody else: no planner, and no key without the scope', async () => {
    const fileId = await stock();
    expect(await plannerClient.faultOf('sheetImportStart', { fileId, kind: 'stock-value' })).toBe(
      'FORBIDDEN',
    );
    const [narrow, whole] = [
      await asProgram(api, firm, 'member', 'sheet:import'),
      await asProgram(api, firm, 'member', 'sheet:import', 'books:write'),
    ];
    expect(await narrow.faultOf('sheetImportStart', { fileId, kind: 'stock-value' })).toBe('FORBIDDEN');
    expect(await whole.refusals('sheetImportStart', { fileId, kind: 'stock-value' })).toEqual([]);
  });
});
