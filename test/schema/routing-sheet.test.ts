import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogSheets, itemRevisionRelease } from '#schema/catalog/index.ts';
import { sheetImportUndo, writeCsv } from '#schema/imports/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
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
});
afterAll(() => house.close());

const header =
  '物料编号,物料名称,版本,工序号,工序内容,工艺,单件用量,单位,下道工序,准备,合格率 %,准备族,能力要求,检验,检验单件用量,检验天数';
const turning =
  '10,精车,machining.turning.cnc,4.5,min,20,30,98.5,SHAFT-40,公差 IT7; 尺寸 300×20×10 mm,抽样,20 s,3';
const hobbing = '20,滚齿,machining.gear-cutting.hobbing,0.1,h,,,,,,,';
const rows = (item: string, ...steps: string[]) => steps.map((step) => `${item},输出轴,A,${step}`);

const bring = (lines: string[], text = [header, ...lines].join('\n')) =>
  given.givenCheckedFile(house, firm, new TextEncoder().encode(text), {
    kind: 'routings',
    name: 'routings.csv',
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
const steps = async () =>
  (
    await house.admin.query(
      `select i.number, r.code as revision, s.code, s.load_per_piece::float as load, s.load_unit as unit, s.setup_amount::int as setup, s.yield_bps as yield,
         jsonb_array_length(s.requirements) as needs, s.inspection ->> 'kind' as inspection,
         (select string_agg(a.to_code || '*' || a.per, ' ') from app.routing_arc a where a.revision_id = r.id and a.version = r.version and a.from_code = s.code) as next
       from app.item i join app.item_revision r on r.item_id = i.id join app.routing_step s on s.revision_id = r.id and s.version = r.version
       where i.organisation_id = $1 order by i.number, s.position`,
      [firm.id],
    )
  ).rows;
const revisionOf = async (number: string) =>
  (
    await house.admin.query<{ id: string }>(
      'select r.id from app.item_revision r join app.item i on i.id = r.item_id where i.number = $1 and i.organisation_id = $2',
      [number, firm.id],
    )
  ).rows[0]?.id ?? '';
const undo = (done: given.Made) => given.act(house, firm.actor, sheetImportUndo, { importId: done.wire });

describe('a sheet of routings', { timeout: 60_000 }, () => {
  it('writes items and drafts, changes a draft whole, and is undone', async () => {
    const first = await given.givenCommitted(house, firm, await bring(rows('SH-1', turning, hobbing)));
    expect(await counts(first)).toEqual({ state: 'COMMITTED', create: 2, change: 0, same: 0, reject: 0 });
    const before = await steps();
    const { rows: kept } = await house.admin.query(
      'select requirements, inspection from app.routing_step where organisation_id = $1 order by position',
      [firm.id],
    );
    const side = (value: string) => ({ value, unit: 'MMT' });
    expect(kept).toEqual([
      {
        requirements: [
          { kind: 'TOLERANCE', must: true, bounds: [], choices: ['IT7'] },
          { kind: 'SIZE', must: true, bounds: ['300', '20', '10'].map(side), choices: [] },
        ],
        inspection: { kind: 'SAMPLE', perPiece: { value: '20', unit: 'SEC' }, days: 3 },
      },
      { requirements: [], inspection: null },
    ]);
    const { rows: families } = await house.admin.query(
      'select setup_family as family from app.routing_step where organisation_id = $1 order by position',
      [firm.id],
    );
    expect(families).toEqual([{ family: 'SHAFT-40' }, { family: null }]);
    expect(before).toEqual([
      {
        number: 'SH-1',
        revision: 'A',
        code: '10',
        load: 4.5,
        unit: 'MIN',
        setup: 30,
        yield: 9850,
        needs: 2,
        inspection: 'SAMPLE',
        next: '20*1',
      },
      {
        number: 'SH-1',
        revision: 'A',
        code: '20',
        load: 0.1,
        unit: 'HUR',
        setup: 0,
        yield: 10_000,
        needs: 0,
        inspection: null,
        next: null,
      },
    ]);

    const again = await bring(rows('SH-1', turning, hobbing));
    expect(await counts(again)).toMatchObject({ same: 2, create: 0, change: 0 });
    const changed = await given.givenCommitted(
      house,
      firm,
      await bring(rows('SH-1', turning.replace('4.5', '5'), hobbing)),
    );
    expect((await steps())[0]).toMatchObject({ load: 5 });

    await undo(changed);
    expect(await steps()).toEqual(before);
    expect(await given.refusalOf(undo(first))).toEqual(['IMPORT_OVERTAKEN']);
  });

  it('takes new items away again', async () => {
    const done = await given.givenCommitted(house, firm, await bring(rows('SH-2', turning, hobbing)));
    await undo(done);

    expect(await steps()).toEqual([]);
    const items = await house.admin.query('select 1 from app.item where organisation_id = $1', [firm.id]);
    expect(items.rowCount).toBe(0);
  });

  it('names cycles, steps that do not exist, second ends and clashing units by row, and leaves the whole routing out', async () => {
    const made = await bring([
      ...rows('CYCLE', turning, hobbing.replace(',h,,', ',h,10,')),
      ...rows('DANGLING', turning.replace(',20,', ',99,'), hobbing),
      ...rows('ENDS', turning.replace(',20,', ',,'), hobbing),
      ...rows('UNITS', turning.replace(',min,', ',kg,'), hobbing),
      ...rows('TWICE', turning, turning),
      ...rows('YIELD', turning.replace('98.5', '0'), hobbing),
      ...rows('WHAT', turning.replace('machining.turning.cnc', 'machining.magic'), hobbing),
      ...rows('GOOD', turning, hobbing),
      ...rows('NEEDS', turning.replace('IT7', 'IT0').replace('尺寸', '什么'), hobbing),
      ...rows('CHOICE', turning.replace('IT7', 'IT0'), hobbing),
      ...rows('AGAIN', turning.replace('尺寸 300×20×10 mm', '公差 IT6'), hobbing),
      ...rows('KIND', turning.replace('300×20×10 mm', '300×20×10 kg'), hobbing),
      ...rows('INSPECTS', turning.replace('抽样', '偶尔').replace('20 s', '20 furlongs'), hobbing),
      ...rows('TAKES', turning.replace('20 s', ''), hobbing),
      ...rows('LONG', turning.replace('20 s,3', '20 s,61'), hobbing),
      ...rows('WHOLE', turning.replace('抽样', ''), hobbing),
    ]);

    expect(await counts(made)).toMatchObject({ create: 2, reject: 30 });
    expect(await problems(made)).toEqual([
      '2 ROUTING_CYCLE',
      '3 ROUTING_CYCLE',
      '4 SUCCESSOR_MISSING',
      '5 ROUTING_INCOMPLETE',
      '6 ROUTING_INCOMPLETE',
      '7 ROUTING_ENDS',
      '8 UNIT_MISMATCH',
      '8 UNIT_MISMATCH',
      '9 ROUTING_INCOMPLETE',
      '10 SUCCESSOR_MISSING',
      '11 STEP_TWICE',
      '11 SUCCESSOR_MISSING',
      '12 OUT_OF_RANGE',
      '13 ROUTING_INCOMPLETE',
      '14 UNKNOWN_PROCESS',
      '15 ROUTING_INCOMPLETE',
      '18 BAD_REQUIREMENT',
      '19 ROUTING_INCOMPLETE',
      '20 UNKNOWN_CHOICE',
      '21 ROUTING_INCOMPLETE',
      '22 REQUIREMENT_TWICE',
      '23 ROUTING_INCOMPLETE',
      '24 UNIT_OF_ANOTHER_KIND',
      '24 UNIT_OF_ANOTHER_KIND',
      '24 UNIT_OF_ANOTHER_KIND',
      '25 ROUTING_INCOMPLETE',
      '26 UNKNOWN_INSPECTION',
      '26 UNKNOWN_UNIT',
      '27 ROUTING_INCOMPLETE',
      '28 MISSING_VALUE',
      '29 ROUTING_INCOMPLETE',
      '30 OUT_OF_RANGE',
      '31 ROUTING_INCOMPLETE',
      '32 MISSING_VALUE',
      '33 ROUTING_INCOMPLETE',
    ]);
    await given.givenCommitted(house, firm, made, 'GOOD');
    expect(new Set((await steps()).map(({ number }) => number))).toEqual(new Set(['GOOD']));
  });

  it('leaves a released revision as it is, and comes back as it went out', async () => {
    await given.givenCommitted(house, firm, await bring(rows('SH-3', turning, hobbing)));
    const revisionId = encodeId('rev', await revisionOf('SH-3'));
    await given.act(house, firm.actor, itemRevisionRelease, { revisionId });

    const changed = await bring(rows('SH-3', turning.replace('4.5', '5'), hobbing));
    expect(await problems(changed)).toEqual(['2 REVISION_RELEASED', '3 ROUTING_INCOMPLETE']);

    const [sheet] = catalogSheets;
    if (!sheet) throw new Error('no sheet');
    const context = await runQuery(house.database, firm.actor, (query) => sheet.load(query));
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = new TextDecoder().decode(
        writeCsv({
          columns: sheet.columns.map(({ titles, width }) => ({ title: titles[locale], width })),
          rows: sheet.exportRows(context, locale, {}, false),
        }),
      );
      expect(await counts(await bring([], text))).toMatchObject({ same: 2, change: 0, create: 0, reject: 0 });
    }
  });
});
