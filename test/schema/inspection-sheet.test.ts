import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogSheets } from '#schema/catalog/index.ts';
import { writeCsv, writeSheet } from '#schema/imports/index.ts';
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

const zh = '物料编号,版本,工序号,工序内容,工艺,单件用量,单位,下道工序,能力要求,检验,检验单件用量,检验天数';
const en =
  'Item number,Revision,Step,What is done,Process,A piece takes,Unit,Next step,Capability needs,Inspection,Inspecting a piece takes,Inspection days';
const turning = (code: string, next: string, asked: string) =>
  `A,${code},车削,machining.turning.cnc,4.5,min,${next},${asked}`;
const last = (item: string, asked: string) => `${item},${turning('10', '', asked)}`;

const bring = (lines: readonly string[], name = 'routings.csv') =>
  given.givenCheckedFile(house, firm, new TextEncoder().encode(lines.join('\n')), { kind: 'routings', name });
const counts = async ({ id }: given.Made) =>
  (
    await house.admin.query(
      'select create_count as create, change_count as change, same_count as same, reject_count as reject from app.sheet_import where id = $1',
      [id],
    )
  ).rows[0];
const problems = async ({ id }: given.Made) =>
  (
    await house.admin.query<{ row: number; title: string; code: string; expected: string }>(
      'select row_number as row, column_title as title, code, expected from app.sheet_problem where import_id = $1 order by place',
      [id],
    )
  ).rows.map(({ row, title, code, expected }) => `${row} ${title} ${code} ${expected}`);
const kept = async () =>
  (
    await house.admin.query(
      `select i.number, s.inspection, s.requirements from app.item i join app.item_revision r on r.item_id = i.id
       join app.routing_step s on s.revision_id = r.id and s.version = r.version where i.organisation_id = $1 order by i.number, s.position`,
      [firm.id],
    )
  ).rows;

const [sheet] = catalogSheets;
if (!sheet) throw new Error('no sheet');
const context = () => runQuery(house.database, firm.actor, (query) => sheet.load(query));

describe('needs and inspection in a sheet of routings', { timeout: 60_000 }, () => {
  it('come back as they went out, as CSV and as XLSX, under the titles of either language', async () => {
    const lines = [
      zh,
      `A1,${turning('10', '20', '公差 IT7; 尺寸 300×200×100 mm; 重量 1.25 kg,首件,12,')}`,
      `A1,${turning('20', '30', '洁净度 ISO 5,抽样,0.25 h,3')}`,
      `A1,${turning('30', '', '粗糙度 0.8 μm,全检,20 s,')}`,
    ];
    await given.givenCommitted(house, firm, await bring(lines));

    for (const locale of ['zh-CN', 'en'] as const) {
      const written = {
        name: 'routings',
        columns: sheet.columns.map(({ titles, width }) => ({ title: titles[locale], width })),
        rows: sheet.exportRows(await context(), locale, {}, false),
      };
      for (const [name, bytes] of [
        ['routings.csv', writeCsv(written)],
        ['routings.xlsx', await writeSheet(written)],
      ] as const) {
        const again = await given.givenCheckedFile(house, firm, bytes, { kind: 'routings', name });
        expect([locale, name, await counts(again)]).toEqual([
          locale,
          name,
          { create: 0, change: 0, same: 3, reject: 0 },
        ]);
      }
    }
  });

  it('are read as planners of either language write them, in figures of full width too', async () => {
    const lines = [
      zh,
      last('A1', '公差 IT7,首件检验,２ 分钟,'),
      last('A2', '直径 φ40 mm,抽检,20秒,３'),
      last('A3', ',全数检验,"1,200 s",'),
      last('A4', ',First article,0,2'),
      last('A5', ',100%,1.5,'),
    ];

    const made = await given.givenCommitted(house, firm, await bring(lines));

    expect(await problems(made)).toEqual([]);
    expect((await kept()).map(({ inspection }) => inspection)).toEqual([
      { kind: 'FIRST_PIECE', perPiece: { value: '2', unit: 'MIN' }, days: 0 },
      { kind: 'SAMPLE', perPiece: { value: '20', unit: 'SEC' }, days: 3 },
      { kind: 'EVERY_PIECE', perPiece: { value: '1200', unit: 'SEC' }, days: 0 },
      { kind: 'FIRST_PIECE', perPiece: { value: '0', unit: 'MIN' }, days: 2 },
      { kind: 'EVERY_PIECE', perPiece: { value: '1.5', unit: 'MIN' }, days: 0 },
    ]);
  });

  it('are refused by row and column, with what would do', async () => {
    const wrong = [
      last('B1', ',抽样,两分钟,'),
      last('B2', ',抽样,-2,'),
      last('B3', ',抽样,2,-1'),
      last('B4', ',抽样,2,三'),
      last('B5', ',抽样,2,2.5'),
      last('B6', ',抽查,2,'),
      last('B7', ',抽样,2 kg,'),
      last('B8', ',抽样,0,'),
      last('B9', ',抽样,2 斗,'),
      last('C1', ',,2,'),
      last('C2', ',抽样,,'),
      last('C3', '重量 12 mm,,,'),
      last('C4', '尺寸 300×200 mm,,,'),
      last('C5', '公差 七级,,,'),
      last('C6', '长度 0 mm,,,'),
      last('C7', '公差 IT7; 公差 IT6,,,'),
      last('C8', ',抽样,0.0000000001,'),
    ];

    const [inZh, inEn] = [await bring([zh, ...wrong]), await bring([en, ...wrong])];

    const kinds = '首件 / First piece, 抽样 / Sample, 全检 / Every piece';
    expect(await problems(inZh)).toEqual([
      '2 检验单件用量 NOT_A_NUMBER 2',
      '3 检验单件用量 NEGATIVE ≥ 0',
      '4 检验天数 OUT_OF_RANGE 0 – 60',
      '5 检验天数 NOT_A_NUMBER 3',
      '6 检验天数 NOT_WHOLE 3',
      `7 检验 UNKNOWN_INSPECTION ${kinds}`,
      '8 检验单件用量 UNIT_MISMATCH s, min, h',
      '9 检验单件用量 NOT_POSITIVE > 0',
      '10 检验单件用量 UNKNOWN_UNIT s, min, h',
      `11 检验 MISSING_VALUE ${kinds}`,
      '12 检验单件用量 MISSING_VALUE ',
      '13 能力要求 UNIT_OF_ANOTHER_KIND kg',
      '14 能力要求 BAD_REQUIREMENT 公差 / Tolerance IT7; 尺寸 / Size 300×200×100 mm',
      expect.stringMatching(/^15 能力要求 UNKNOWN_CHOICE .*IT7/),
      '16 能力要求 NOT_POSITIVE > 0',
      '17 能力要求 REQUIREMENT_TWICE ',
      '18 检验单件用量 OUT_OF_RANGE 0.00000001 – 999999999999',
    ]);
    expect(await counts(inZh)).toMatchObject({ create: 0, reject: wrong.length });
    const withoutTitles = async (made: given.Made) =>
      (await problems(made)).map((one) => one.replace(/^(\d+) .*? ([A-Z_]+ )/, '$1 $2'));
    expect(await withoutTitles(inEn)).toEqual(await withoutTitles(inZh));
    expect((await problems(inEn))[2]).toBe('4 Inspection days OUT_OF_RANGE 0 – 60');
  });

  it('stand in the template with words of its language', async () => {
    for (const [locale, words] of [
      ['zh-CN', ['检验: 首件、抽样或全检', '公差 IT7', '首件', '全检']],
      [
        'en',
        ['Inspection: First piece, Sample or Every piece', 'Tolerance IT7', 'First piece', 'Every piece'],
      ],
    ] as const) {
      const { rows } = sheet.reference?.(await context(), locale) ?? { rows: [] };
      const texts = rows.flat().map(String);
      for (const word of words) expect(texts.some((text) => text.startsWith(word))).toBe(true);
    }
  });
});
