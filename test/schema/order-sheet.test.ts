import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { itemRevisionRelease } from '#schema/catalog/index.ts';
import { commitNow, detectKind, getSheet, sheetImportUndo, sheetKinds } from '#schema/imports/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { orderPromiseRelease, orderPromiseReplan } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let firm: given.Firm;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  firm = await given.givenFirm(house);
  const shaft = await given.givenItem(house, firm, { number: 'SHAFT' });
  const draft = await given.givenRouting(house, firm, given.turnedAndMilled(), shaft);
  await given.act(house, firm.actor, itemRevisionRelease, { revisionId: draft.wire });
  await given.givenItem(house, firm, { number: 'DRAWN' });
});
afterAll(() => house.close());

const due = given.monday(8);
const header = '物料编号,件数,交期,送达,每迟一天的损失（元）,贵方单号';
const row = (
  more: Partial<Record<'item' | 'pieces' | 'day' | 'city' | 'late' | 'reference', string>> = {},
) => {
  const all = {
    item: 'SHAFT',
    pieces: '600',
    day: due,
    city: '上海',
    late: '500',
    reference: 'PO-1/10',
    ...more,
  };
  return Object.values(all).join(',');
};
const bring = (lines: readonly string[], title = header) =>
  given.givenCheckedFile(house, firm, new TextEncoder().encode([title, ...lines].join('\n')), {
    kind: 'orders',
    name: 'orders.csv',
  });
const problems = async ({ id }: given.Made) =>
  (
    await house.admin.query<{ row: number; code: string }>(
      'select row_number as row, code from app.sheet_problem where import_id = $1 order by 1, 2',
      [id],
    )
  ).rows.map((one) => `${one.row} ${one.code}`);
const asked = async () =>
  (
    await house.admin.query<{ line: string }>(
      `select concat_ws(' ', reference, quantity, due_on, deliver_to_city_code, late_minor_per_day, state) as line
       from app.order_promise where organisation_id = $1 order by number`,
      [firm.id],
    )
  ).rows.map(({ line }) => line);
/** As a worker does it, in its own role. */
const commit = async (made: given.Made, rows: 'ALL' | 'GOOD' = 'ALL') => {
  await commitNow(house.workerDatabase, firm.actor, made.id, { key: crypto.randomUUID(), rows });
  return made;
};
const undo = (done: given.Made) => given.act(house, firm.actor, sheetImportUndo, { importId: done.wire });

describe('a sheet of orders', { timeout: 60_000 }, () => {
  it('asks a promise of each row, to be planned, and holds nothing', async () => {
    const made = await bring([
      row(),
      row({ pieces: '20', city: 'Wuxi', late: '', reference: '' }),
      row({ city: '320583' }),
    ]);
    expect(await problems(made)).toEqual([]);
    await commit(made);

    expect(await asked()).toEqual([
      `PO-1/10 600 ${due} 310000 50000 ASKED`,
      `20 ${due} 320200 ASKED`,
      `PO-1/10 600 ${due} 320583 50000 ASKED`,
    ]);
    const { rows } = await house.admin.query(
      `select count(distinct j.id)::int as jobs, count(distinct o.id)::int as events from app.order_promise p
       join app.job j on j.id = p.job_id and j.state = 'QUEUED' join app.outbox o on o.event = 'promise.asked.v1' and o.payload ->> 'subjectId' = p.id::text
       where p.organisation_id = $1`,
      [firm.id],
    );
    expect(rows).toEqual([{ jobs: 3, events: 3 }]);
  });

  it('names each error by its row, all of a row at once, and asks the others', async () => {
    const far = addDays(plainDate(given.today()), 400);
    const made = await bring([
      row({
        item: 'NONE',
        pieces: '1.5',
        day: 'soon',
        city: 'Atlantis',
        late: '-1',
        reference: 'x'.repeat(61),
      }),
      row({ item: 'DRAWN', pieces: '0', day: given.today() }),
      row({ pieces: '1000001', day: far, late: '0.001' }),
      row({ item: '', pieces: '', day: '', city: '' }),
      row(),
    ]);
    expect(await problems(made)).toEqual([
      ...['BAD_PERIOD', 'NEGATIVE', 'NOT_WHOLE', 'TOO_LONG', 'UNKNOWN_CITY', 'UNKNOWN_ITEM'].map(
        (code) => `2 ${code}`,
      ),
      ...['DUE_PASSED', 'NOT_RELEASED', 'OUT_OF_RANGE'].map((code) => `3 ${code}`),
      ...['OUT_OF_RANGE', 'PERIOD_TOO_FAR', 'TOO_PRECISE'].map((code) => `4 ${code}`),
      ...['MISSING_VALUE', 'MISSING_VALUE', 'MISSING_VALUE', 'MISSING_VALUE'].map((code) => `5 ${code}`),
    ]);
    await commit(made, 'GOOD');
    expect(await asked()).toHaveLength(1);
  });

  it('of five thousand rows asks none, and says where there are too many', async () => {
    const made = await bring(Array.from({ length: 5_000 }, () => row()));
    expect(await problems(made)).toEqual(['52 TOO_MANY_ORDERS']);
    await expect(commit(made, 'GOOD')).rejects.toThrow();
    expect(await asked()).toEqual([]);
  });

  it('is taken back while nothing of it is held, and not after', async () => {
    const done = await commit(await bring([row(), row({ reference: 'PO-2' })]));
    const { rows } = await house.admin.query(
      `select id from app.order_promise where organisation_id = $1 and reference = 'PO-2'`,
      [firm.id],
    );
    const promise = { id: rows[0].id, wire: encodeId('prm', rows[0].id) };
    const shop = await given.givenShopFor(house, 'machining.turning.cnc', '60');
    const plan = await given.givenAnsweredTo(house, firm, shop, promise);
    await given.givenPromiseQuote(house, firm, promise, plan);
    expect(await given.refusalOf(undo(done))).toEqual(['IMPORT_IN_USE']);

    await given.act(house, firm.actor, orderPromiseRelease, { orderPromiseId: promise.wire });
    await given.act(house, firm.actor, orderPromiseReplan, { orderPromiseId: promise.wire });
    await undo(done);
    expect((await asked()).map((line) => line.split(' ').at(-1))).toEqual(['RELEASED', 'RELEASED']);
  });

  it('is known by its columns in either language, and its template names what can be ordered', async () => {
    const sheet = getSheet('orders');
    const context = await runQuery(house.database, firm.actor, (query) => sheet.load(query));
    const { rows } = sheet.reference(context, 'en');
    expect(rows[0]?.[2]).toMatch(/^SHAFT /);
    expect(rows.flat().some((cell) => String(cell).startsWith('DRAWN'))).toBe(false);
    for (const locale of ['zh-CN', 'en'] as const) {
      const cells = sheet.columns.map(({ titles }, at) => ({
        text: titles[locale],
        address: `${at + 1}`,
        kind: 'TEXT' as const,
      }));
      expect(detectKind(cells, sheetKinds())?.kind).toBe('orders');
    }
  });
});
