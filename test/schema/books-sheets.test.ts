import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentRevoke, previewDossier, readDossier, readMonthlyBooks } from '#schema/finance/index.ts';
import {
  detectKind,
  getSheet,
  sheetCommitAsked,
  sheetImportCommit,
  sheetImportUndo,
  sheetKinds,
} from '#schema/imports/index.ts';
import { addMonths, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { formatAmount } from '#schema/kernel/money.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { givenRun } from '#test/workers/open-workers.ts';
import { handleSheetCommit } from '#workers/imports/sheet.job.ts';

let house: given.TestHouse;
let firm: given.Firm;
let bank: given.Firm;
/** The months before this one, `YYYY-MM-01`, newest first, by the platform's day. */
let months: string[];
beforeAll(async () => {
  house = await openTestHouse();
  firm = await given.givenFirm(house);
  bank = await given.givenInstitution(house);
  months = await given.lastMonths(house);
});
afterAll(() => house.close());

const heads = {
  'stock-value': 'Stock month,Kind of stock,Stock value,Currency',
  'payroll-count': 'Payroll month,People paid',
} as const;
type Kind = keyof typeof heads;
const month = (back: number) => addMonths(plainDate(months[0] ?? ''), -back).slice(0, 7);
const bring = (kind: Kind, rows: readonly string[], head: string = heads[kind]) =>
  given.givenCheckedFile(house, firm, new TextEncoder().encode([head, ...rows].join('\n')), {
    kind,
    name: `${kind}.csv`,
  });
const found = async ({ id }: given.Made) =>
  (
    await house.admin.query(
      'select state, create_count as create, change_count as change, same_count as same, reject_count as reject from app.sheet_import where id = $1',
      [id],
    )
  ).rows[0];
const problems = async ({ id }: given.Made) =>
  (
    await house.admin.query(
      `select p.row_number as row, p.code from app.sheet_problem p where p.import_id = $1 order by 1, 2`,
      [id],
    )
  ).rows.map(({ row, code }) => `${row} ${code}`);
const books = () => runQuery(house.database, firm.actor, (query) => readMonthlyBooks(query, 60));
const stock = async () =>
  (await books()).stock.map(
    (row) => `${row.month.slice(0, 7)} ${row.kind} ${formatAmount(row.value)} ${row.source}`,
  );

describe('a sheet of month-end stock', () => {
  it('brings months and kinds, changes them when it comes again, and goes out as it would come in', async () => {
    const first = await bring('stock-value', [
      `${month(1)},Raw material,125000.50,CNY`,
      `${month(1)},在制品,80000,`,
      `${month(2).replace('-', '年')}月,FINISHED,0,cny`,
      `${month(2)},Raw material,,`,
    ]);
    expect(await found(first)).toEqual({ state: 'CHECKED', create: 3, change: 0, same: 1, reject: 0 });
    await given.givenCommitted(house, firm, first);

    expect(await stock()).toEqual([
      `${month(1)} MATERIAL 125000.50 IMPORTED`,
      `${month(1)} PROGRESS 80000.00 IMPORTED`,
      `${month(2)} FINISHED 0.00 IMPORTED`,
    ]);
    const again = await bring('stock-value', [
      `${month(1)},Raw material,1,`,
      `${month(1)},Work in progress,80000,`,
    ]);
    expect(await found(again)).toEqual({ state: 'CHECKED', create: 0, change: 1, same: 1, reject: 0 });
    const sheet = getSheet('stock-value');
    const written = await runQuery(house.database, firm.actor, async (query) =>
      sheet.exportRows(await sheet.load(query), 'zh-CN', {}, false),
    );
    const back = await bring(
      'stock-value',
      written.map((row) => row.join(',')),
    );
    expect(await found(back)).toEqual({ state: 'CHECKED', create: 0, change: 0, same: 3, reject: 0 });
  });

  it('names each row that cannot be, and lets the others stand', async () => {
    const checked = await bring('stock-value', [
      `${month(0)},Raw material,1,`,
      `${month(-3)},Raw material,1,`,
      `${month(70)},Raw material,1,`,
      `${month(3)},Raw material,-1,`,
      `${month(4)},Raw material,1.005,`,
      `${month(5)},Spare parts,1,`,
      `${month(6)},Raw material,1,USD`,
      `${month(7)},Raw material,1,BTC`,
      `${month(8)},Raw material,1,`,
      `${month(8)},MATERIAL,2,`,
      `10/2026,Raw material,x,`,
      `${month(9)},Raw material,99999999999999,`,
      `${month(9)},Finished goods,5,`,
    ]);

    expect(await found(checked)).toMatchObject({ create: 1, reject: 12 });
    expect(await problems(checked)).toEqual([
      '2 MONTH_NOT_OVER',
      '3 MONTH_NOT_OVER',
      '4 MONTH_TOO_OLD',
      '5 NEGATIVE',
      '6 MONEY_TOO_FINE',
      '7 UNKNOWN_STOCK_KIND',
      '8 CURRENCY_NOT_USED',
      '9 UNKNOWN_CURRENCY',
      '10 DUPLICATE_ROW',
      '11 DUPLICATE_ROW',
      '12 BAD_MONTH',
      '12 NOT_A_NUMBER',
      '13 TOO_LARGE',
    ]);
  });

  it('is undone to what was there before, and not over what has been brought since', async () => {
    const before = await stock();
    const good = await bring('stock-value', [`${month(1)},Raw material,7,`, `${month(20)},Raw material,8,`]);
    await given.givenCommitted(house, firm, good);
    expect(await stock()).toContain(`${month(20)} MATERIAL 8.00 IMPORTED`);
    await given.act(house, firm.actor, sheetImportUndo, { importId: good.wire });
    expect(await stock()).toEqual(before);

    const first = await bring('stock-value', [`${month(30)},Raw material,7,`]);
    await given.givenCommitted(house, firm, first);
    await given.givenCommitted(house, firm, await bring('stock-value', [`${month(30)},Raw material,9,`]));
    await expect(
      given.act(house, firm.actor, sheetImportUndo, { importId: first.wire }),
    ).rejects.toMatchObject({ problems: [{ code: 'IMPORT_OVERTAKEN' }] });
  });
});

describe('a sheet of payroll counts', () => {
  it('is known by its columns, written by the workers once, and holds counts alone', async () => {
    const cells = heads['payroll-count']
      .split(',')
      .map((text, at) => ({ text, address: `${at + 1}`, kind: 'TEXT' as const }));
    expect(detectKind(cells, sheetKinds())?.kind).toBe('payroll-count');
    const checked = await bring('payroll-count', [`${month(1)},128`, `${month(2)},0`]);
    await given.act(house, firm.actor, sheetImportCommit, { importId: checked.wire, rows: 'ALL' });
    const { rows } = await house.admin.query(
      'select id, organisation_id, payload from app.outbox where event = $1 order by id desc limit 1',
      [sheetCommitAsked],
    );
    const { id, organisation_id: organisationId, payload } = rows[0];
    const event = { id, organisationId, requestId: null, event: sheetCommitAsked, payload };

    await handleSheetCommit(house.workerDatabase, event, givenRun());
    await handleSheetCommit(house.workerDatabase, event, givenRun());

    expect(await found(checked)).toMatchObject({ state: 'COMMITTED', create: 2 });
    expect((await books()).payroll).toMatchObject([{ people: 128, source: 'IMPORTED' }, { people: 0 }]);
  });

  it('names what is no count', async () => {
    const checked = await bring('payroll-count', [
      `${month(3)},12.5`,
      `${month(4)},-3`,
      `${month(5)},`,
      `${month(6)},99999999`,
      `${month(7)},9`,
    ]);

    expect(await found(checked)).toMatchObject({ create: 1, same: 1, reject: 3 });
    expect(await problems(checked)).toEqual(['2 NOT_WHOLE', '3 NEGATIVE', '5 TOO_LARGE']);
  });

  it('stops at a column that it does not know, names it, and reads nothing of it', async () => {
    const checked = await bring('payroll-count', [`${month(7)},9,5000`], `${heads['payroll-count']},Wage`);
    const { rows } = await house.admin.query('select columns from app.sheet_import where id = $1', [
      checked.id,
    ]);

    expect(await found(checked)).toMatchObject({ state: 'MATCHING', create: 0 });
    expect(JSON.stringify(rows[0].columns)).toContain('Wage');
    expect((await books()).payroll).toHaveLength(2);
  });
});

describe('books in a dossier', () => {
  const read = async (more: Parameters<typeof given.givenConsent>[3]) => {
    const made = await given.givenConsent(house, firm, bank, more);
    const dossier = await readDossier(house.database, bank.actor, {
      consentId: made.id,
      purpose: 'UNDERWRITE',
    });
    await given.act(house, firm.actor, consentRevoke, { consentId: made.wire });
    expect(dossier?.outcome).toBe('READ');
    return (dossier?.figures ?? []).filter(({ field }) => /^(stock|staff)\./.test(field));
  };
  const lines = (figures: Awaited<ReturnType<typeof read>>) =>
    figures.map(({ field, period, value, unit, source, coverageBps }) =>
      [field, period, value, unit, source, coverageBps].join(' '),
    );

  it('are given month by month, as whole as the kinds that were told', async () => {
    const figures = lines(await read({ dataGroups: ['STOCK', 'STAFF'] }));

    expect(figures).toEqual([
      `stock.value ${month(1)}-01 205000.50 CNY IMPORTED 6666`,
      `stock.value ${month(2)}-01 0.00 CNY IMPORTED 3333`,
      `staff.paid ${month(1)}-01 128 C62 IMPORTED 10000`,
      `staff.paid ${month(2)}-01 0 C62 IMPORTED 10000`,
    ]);
  });

  it('are given kind by kind only where RAW was agreed, by the last day of the month', async () => {
    const raw = await read({ dataGroups: ['STOCK'], granularity: 'RAW', windowMonths: 2 });

    const fields = new Set(raw.map(({ field }) => field));
    expect([...fields]).toEqual(expect.arrayContaining(['stock.value', 'stock.material', 'stock.progress']));
    expect(raw.find(({ field }) => field === 'stock.material')?.period).toBe(lastDay(month(1)));
  });

  it('are not given by a score alone, nor with another group: who agreed before has not agreed to these', async () => {
    expect(await read({ dataGroups: ['STOCK', 'STAFF'], granularity: 'SCORE_ONLY' })).toEqual([]);
    expect(await read({ dataGroups: ['PROFILE', 'CAPACITY', 'OPERATING'], granularity: 'RAW' })).toEqual([]);
  });

  it('are shown to the firm itself before it agrees, as the institution will see them', async () => {
    const terms = { dataGroups: ['STOCK', 'STAFF'] as const, granularity: 'RAW' as const, windowMonths: 12 };
    const preview = await runQuery(house.database, firm.actor, (query) => previewDossier(query, terms));

    expect(preview.figures).toEqual(await read({ ...terms, dataGroups: [...terms.dataGroups] }));
  });

  it('are nobody else’s', async () => {
    const other = await runQuery(house.database, bank.actor, (query) => readMonthlyBooks(query, 60));
    expect(other).toEqual({ stock: [], payroll: [] });
  });
});

function lastDay(text: string): string {
  const next = new Date(`${addMonths(plainDate(`${text}-01`), 1)}T00:00:00Z`);
  return new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
}
