import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogSheets } from '#schema/catalog/index.ts';
import { detectKind, sheetImportUndo, sheetKinds, writeCsv } from '#schema/imports/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let firm: given.Firm;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  firm = await given.givenFirm(house);
  await given.givenItem(house, firm, { number: 'BRG', name: '轴承' });
  await given.givenItem(house, firm, { number: 'BAR', name: '圆钢', unit: 'KGM' });
});
afterAll(() => house.close());

const [day, next, later] = [given.monday(0), given.monday(1), given.monday(2)];
const header = '物料编号,在库或预计,数量,单位,日期,存放地点,备注';
const there = `BRG,在库,480,件,${day},一号库,盘点`;
const expected = `BRG,预计,200,件,${next},,`;
const bar = `BAR,on hand,2500,g,${day},,`;

const bring = (lines: string[], text = [header, ...lines].join('\n')) =>
  given.givenCheckedFile(house, firm, new TextEncoder().encode(text), { kind: 'on-hand', name: 'stock.csv' });
const counts = async ({ id }: given.Made) =>
  (
    await house.admin.query(
      'select create_count as create, change_count as change, same_count as same, reject_count as reject from app.sheet_import where id = $1',
      [id],
    )
  ).rows[0];
const problems = async ({ id }: given.Made) =>
  (
    await house.admin.query<{ row: number; code: string }>(
      'select row_number as row, code from app.sheet_problem where import_id = $1 order by 1, 2',
      [id],
    )
  ).rows.map(({ row, code }) => `${row} ${code}`);
const stocks = async () =>
  (
    await house.admin.query<{ line: string }>(
      `select concat_ws(' ', i.number, s.version, trim_scale(s.quantity), s.place, s.cause, (select string_agg(e.arrives_on || ' ' || trim_scale(e.quantity), ' ' order by position)
         from app.item_receipt e where e.item_id = s.item_id and e.version = s.version)) as line
       from app.item i join app.item_stock s on s.item_id = i.id and s.version = (select max(n.version) from app.item_stock n where n.item_id = i.id)
       where i.organisation_id = $1 order by i.number`,
      [firm.id],
    )
  ).rows.map(({ line }) => line);
const undo = (done: given.Made) => given.act(house, firm.actor, sheetImportUndo, { importId: done.wire });

describe('a sheet of stock', { timeout: 60_000 }, () => {
  it('adds a writing to each item, in the unit of the item, changes nothing twice, and is undone', async () => {
    const first = await given.givenCommitted(house, firm, await bring([there, expected, bar]));
    expect(await counts(first)).toEqual({ create: 3, change: 0, same: 0, reject: 0 });
    expect(await stocks()).toEqual(['BAR 1 2.5 SHEET', `BRG 1 480 一号库 SHEET ${next} 200`]);

    expect(await counts(await bring([there, expected, bar]))).toMatchObject({
      same: 3,
      create: 0,
      change: 0,
    });
    const changed = await given.givenCommitted(
      house,
      firm,
      await bring([`BRG,在库,500,件,${day},,`, `BRG,预计,80,件,${later},,`]),
    );
    expect(await counts(changed)).toMatchObject({ change: 2, create: 0 });
    await undo(changed);
    expect((await stocks())[1]).toBe(`BRG 3 480 一号库 UNDONE ${next} 200`);

    expect(await given.refusalOf(undo(first))).toEqual(['IMPORT_OVERTAKEN']);
  });

  it('names each error by its row, and leaves the whole item out', async () => {
    const made = await bring([
      'BRG,在库,1.5,件,2026-13-40,,',
      `BRG,预计,20,kg,${next},,`,
      `NONE,在库,5,件,${day},,`,
      `BAR,剩余,5,kg,${day},,`,
      `BAR,预计,-3,kg,${next},,`,
    ]);
    expect(await problems(made)).toEqual([
      '2 BAD_PERIOD',
      '3 STOCK_INCOMPLETE',
      '4 UNKNOWN_ITEM',
      '5 UNKNOWN_STOCK_ROW',
      '6 STOCK_INCOMPLETE',
    ]);
    const judged = await bring([
      `BRG,在库,1.5,件,${given.monday(3)},,`,
      `BRG,预计,20,kg,${next},,`,
      `BAR,预计,3,kg,${next},,`,
    ]);
    expect(await problems(judged)).toEqual([
      '2 COUNTED_LATER',
      '2 NOT_WHOLE',
      '3 EXPECTED_BEFORE_COUNT',
      '3 UNIT_MISMATCH',
      '4 ON_HAND_MISSING',
    ]);
    const good = await bring([there, there, bar]);
    expect(await problems(good)).toEqual(['2 STOCK_INCOMPLETE', '3 ON_HAND_TWICE']);
    await given.givenCommitted(house, firm, good, 'GOOD');
    expect(await stocks()).toEqual(['BAR 1 2.5 SHEET']);
  });

  it('is told from other sheets, and comes back as it went out', async () => {
    await given.givenCommitted(house, firm, await bring([there, expected, bar]));
    const sheet = catalogSheets.find(({ kind }) => kind === 'on-hand');
    if (!sheet) throw new Error('no sheet');
    const context = await runQuery(house.database, firm.actor, (query) => sheet.load(query));
    for (const locale of ['zh-CN', 'en'] as const) {
      const columns = sheet.columns.map(({ titles, width }) => ({ title: titles[locale], width }));
      const cells = columns.map(({ title: text }, at) => ({
        text,
        address: `${at + 1}`,
        kind: 'TEXT' as const,
      }));
      expect(detectKind(cells, sheetKinds())?.kind).toBe('on-hand');
      const rows = sheet.exportRows(context, locale, {}, false);
      const text = new TextDecoder().decode(writeCsv({ columns, rows }));
      expect(await counts(await bring([], text))).toMatchObject({ same: 3, change: 0, create: 0, reject: 0 });
    }
  });
});
