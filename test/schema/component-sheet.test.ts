import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogSheets } from '#schema/catalog/index.ts';
import { sheetImportUndo, writeCsv } from '#schema/imports/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let firm: given.Firm;
const drafts = new Map<string, given.Made>();
beforeAll(async () => {
  house = await openTestHouse();
});
// Three items with routings, each a draft A of steps 10 and 20.
beforeEach(async () => {
  firm = await given.givenFirm(house);
  for (const number of ['BOX', 'LID', 'PIN']) {
    const item = await given.givenItem(house, firm, { number, name: number });
    drafts.set(number, await given.givenRouting(house, firm, undefined, item));
  }
});
afterAll(() => house.close());

const header = '物料编号,版本,领用工序,组成物料,组成物料名称,组成版本,单件用量,单位,损耗 %,来源,到货工作日';
const lid = 'BOX,A,20,LID,,,2,件,,自制,';
const screw = 'BOX,A,20,SCREW,螺钉,,4,件,2.5,外购,10';
const steel = 'LID,A,10,STEEL,钢板,,0.25,kg,,客供,3';

const bring = (lines: string[], text = [header, ...lines].join('\n')) =>
  given.givenCheckedFile(house, firm, new TextEncoder().encode(text), {
    kind: 'components',
    name: 'components.csv',
  });
const counts = async ({ id }: given.Made) =>
  (
    await house.admin.query(
      'select state, create_count as create, change_count as change, same_count as same, reject_count as reject from app.sheet_import where id = $1',
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
const bills = async () =>
  (
    await house.admin.query<{ line: string }>(
      `select concat_ws(' ', i.number, c.step_code, k.number, trim_scale(c.quantity), c.unit, c.scrap_bps, c.source, c.lead_working_days) as line
       from app.item i join app.item_revision r on r.item_id = i.id
       join app.item_component c on c.revision_id = r.id and c.version = r.components_version join app.item k on k.id = c.component_id
       where i.organisation_id = $1 order by i.number, c.position`,
      [firm.id],
    )
  ).rows.map(({ line }) => line);
const undo = (done: given.Made) => given.act(house, firm.actor, sheetImportUndo, { importId: done.wire });

describe('a sheet of bills of material', { timeout: 60_000 }, () => {
  it('writes bills and the components that are not there yet, changes a bill whole, and is undone', async () => {
    const first = await given.givenCommitted(house, firm, await bring([lid, screw, steel]));
    expect(await counts(first)).toEqual({ state: 'COMMITTED', create: 3, change: 0, same: 0, reject: 0 });
    const before = await bills();
    expect(before).toEqual([
      'BOX 20 LID 2 H87 0 MAKE',
      'BOX 20 SCREW 4 H87 250 BUY 10',
      'LID 10 STEEL 0.25 KGM 0 SUPPLIED 3',
    ]);

    expect(await counts(await bring([lid, screw, steel]))).toMatchObject({ same: 3, create: 0, change: 0 });
    const changed = await given.givenCommitted(house, firm, await bring([lid]));
    expect(await bills()).toEqual(['BOX 20 LID 2 H87 0 MAKE', 'LID 10 STEEL 0.25 KGM 0 SUPPLIED 3']);

    await undo(changed);
    expect(await bills()).toEqual(before);
    expect(await given.refusalOf(undo(first))).toEqual(['IMPORT_OVERTAKEN']);
  });

  it('names each error by its row, and leaves the whole bill out', async () => {
    const made = await bring([
      lid,
      'BOX,A,99,SCREW,,,4,件,,外购,10',
      'LID,A,10,BOX,,,1,件,,自制,',
      'PIN,A,10,STEEL,,,0,kg,,外购,3',
      'PIN,A,20,STEEL,,,1,件,,外购,3',
      'PIN,A,20,STEEL,,,1,kg,,借用,3',
      'PIN,B,10,STEEL,,,1,kg,,外购,3',
      'NONE,A,10,STEEL,,,1,kg,,外购,3',
    ]);

    expect(await problems(made)).toEqual([
      '2 COMPONENT_CYCLE',
      '3 UNKNOWN_STEP',
      '4 COMPONENT_CYCLE',
      '5 NOT_POSITIVE',
      '6 UNIT_MISMATCH',
      '7 COMPONENT_TWICE',
      '7 UNKNOWN_SOURCE',
      '8 UNKNOWN_REVISION',
      '9 UNKNOWN_ITEM',
    ]);
    expect(await counts(made)).toMatchObject({ create: 0, reject: 8 });
    const good = await bring(['BOX,A,99,SCREW,,,4,件,,外购,10', lid, steel]);
    expect(await problems(good)).toEqual(['2 UNKNOWN_STEP', '3 BILL_INCOMPLETE']);
    await given.givenCommitted(house, firm, good, 'GOOD');
    expect(await bills()).toEqual(['LID 10 STEEL 0.25 KGM 0 SUPPLIED 3']);
  });

  it('leaves a released revision as it is, and comes back as it went out', async () => {
    await given.givenCommitted(house, firm, await bring([lid, screw, steel]));
    for (const number of ['LID', 'BOX'])
      await given.givenRelease(house, firm, drafts.get(number) ?? { id: '', wire: '' });

    expect(await problems(await bring([lid]))).toEqual(['2 REVISION_RELEASED']);

    const sheet = catalogSheets.find(({ kind }) => kind === 'components');
    if (!sheet) throw new Error('no sheet');
    const context = await runQuery(house.database, firm.actor, (query) => sheet.load(query));
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = new TextDecoder().decode(
        writeCsv({
          columns: sheet.columns.map(({ titles, width }) => ({ title: titles[locale], width })),
          rows: sheet.exportRows(context, locale, {}, false),
        }),
      );
      expect(await counts(await bring([], text))).toMatchObject({ same: 3, change: 0, create: 0, reject: 0 });
    }
  });
});
