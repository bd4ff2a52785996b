import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sheetImportUndo } from '#schema/imports/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('undoing an import', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let center: given.Center;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  beforeEach(async () => {
    firm = await given.givenFirm(house);
    center = await given.givenWorkCenter(house, firm);
  });
  afterAll(() => house.close());

  const week = (total: number, period = given.monday(2)) => [
    { center: center.code, period, total, committed: 1 },
  ];
  const days = async () =>
    (
      await house.admin.query(
        'select work_date::text as date, total, committed, sellable, total_source from app.work_center_day where work_center_id = $1 order by 1',
        [center.id],
      )
    ).rows;
  const undo = (done: given.Made) => given.act(house, firm.actor, sheetImportUndo, { importId: done.wire });
  const stateOf = async ({ id }: given.Made) =>
    (await house.admin.query('select state from app.sheet_import where id = $1', [id])).rows[0].state;

  it('puts changed days back and takes new ones away', async () => {
    await given.givenSheet(house, firm, week(8));
    const before = await days();
    const done = await given.givenSheet(house, firm, [...week(16), ...week(4, given.monday(3))]);
    expect(await days()).toHaveLength(2);

    await undo(done);

    expect(await days()).toEqual(before);
    expect(await stateOf(done)).toBe('UNDONE');
    expect(await given.exchangeFaults(house)).toEqual([]);
    expect(await given.refusalOf(undo(done))).toEqual(['WRONG_STATE']);
  });

  it('is refused when figures were changed since, and says which', async () => {
    const done = await given.givenSheet(house, firm, week(8));
    await given.givenSheet(house, firm, week(9));
    const before = await days();

    await expect(undo(done)).rejects.toMatchObject({
      problems: [
        {
          code: 'IMPORT_OVERTAKEN',
          params: [
            { name: 'rows', value: '1' },
            { name: 'what', value: `${center.code} ${given.monday(2)}` },
          ],
        },
      ],
    });
    expect(await days()).toEqual(before);
  });

  it('is refused when hours of it were sold since, and says where; not once they are released', async () => {
    const buyer = await given.givenFirm(house);
    const done = await given.givenSheet(house, firm, [
      { center: center.code, period: given.monday(1), total: 40 },
      { center: center.code, period: given.monday(2), total: 40 },
    ]);
    const offer = await given.givenOffer(house, firm, center);
    await given.givenHold(house, buyer, offer, [[1, 8]]);

    const refused = undo(done);
    await expect(refused).rejects.toMatchObject({ problems: [{ code: 'IMPORT_IN_USE' }] });
    await expect(refused).rejects.toThrow();
    expect(await stateOf(done)).toBe('COMMITTED');
  });
});

describe('a sheet of work centres', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let plant: string;
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
    plant = `Plant ${crypto.randomUUID().slice(0, 6)}`;
    await given.givenSite(house, firm, { name: plant });
  });
  afterAll(() => house.close());

  const header = '编码,名称,工厂,工艺,材料,机台数,单价,准备量';
  const bring = (rows: string[]) =>
    given.givenCheckedFile(house, firm, new TextEncoder().encode([header, ...rows].join('\n')), {
      kind: 'work-centers',
      name: 'centers.csv',
    });
  const counts = async ({ id }: given.Made) =>
    (
      await house.admin.query(
        'select state, create_count as create, change_count as change, same_count as same, reject_count as reject from app.sheet_import where id = $1',
        [id],
      )
    ).rows[0];
  const centers = async () =>
    (
      await house.admin.query(
        'select code, name, process_code, material_codes, parallel_machines, rate::float, setup_amount from app.work_center where organisation_id = $1 order by code',
        [firm.id],
      )
    ).rows;
  const row = (code: string, machines = 2) =>
    `${code},数控铣,${plant},machining.milling.5-axis,steel,${machines},220.5,1.5`;

  it('brings new ones in and changes known ones, and is undone while nothing stands on them', async () => {
    const first = await given.givenCommitted(house, firm, await bring([row('A-1'), row('A-2')]));
    expect(await counts(first)).toEqual({ state: 'COMMITTED', create: 2, change: 0, same: 0, reject: 0 });
    const before = await centers();
    expect(before[0]).toMatchObject({
      code: 'A-1',
      material_codes: ['steel'],
      rate: 220.5,
      setup_amount: 90n,
    });

    const second = await given.givenCommitted(
      house,
      firm,
      await bring([row('a-1', 7), row('A-2'), row('A-3')]),
    );
    expect(await counts(second)).toEqual({ state: 'COMMITTED', create: 1, change: 1, same: 1, reject: 0 });
    expect((await centers()).map(({ parallel_machines }) => parallel_machines)).toEqual([7, 2, 2]);

    await given.act(house, firm.actor, sheetImportUndo, { importId: second.wire });
    expect(await centers()).toEqual(before);
  });

  it('names every bad cell, and its good rows are written only when that is asked for', async () => {
    const checked = await bring([
      row('B-1'),
      `B-2,,Nowhere,machining.milling,unobtainium,0,-1,x`,
      row('B-3'),
      row('B-3'),
    ]);
    expect(await counts(checked)).toMatchObject({ state: 'REJECTED', create: 1, reject: 3 });
    const { rows } = await house.admin.query('select code from app.sheet_problem where import_id = $1', [
      checked.id,
    ]);
    expect(rows.map(({ code }) => code).sort()).toEqual([
      'DUPLICATE_ROW',
      'DUPLICATE_ROW',
      'MISSING_VALUE',
      'NEGATIVE',
      'NOT_A_NUMBER',
      'OUT_OF_RANGE',
      'PROCESS_TOO_GENERAL',
      'UNKNOWN_MATERIAL',
      'UNKNOWN_SITE',
    ]);
    expect(await given.refusalOf(given.givenCommitted(house, firm, checked))).toEqual(['WRONG_STATE']);

    await given.givenCommitted(house, firm, checked, 'GOOD');
    expect((await centers()).map(({ code }) => code)).toEqual(expect.arrayContaining(['B-1']));
    expect((await centers()).map(({ code }) => code)).not.toContain('B-3');
  });

  it('is not undone when a new one has figures', async () => {
    const done = await given.givenCommitted(house, firm, await bring([row('C-1')]));
    await given.givenSheet(house, firm, [{ center: 'C-1', period: given.monday(1), total: 8 }]);

    await expect(
      given.act(house, firm.actor, sheetImportUndo, { importId: done.wire }),
    ).rejects.toMatchObject({
      problems: [{ code: 'IMPORT_IN_USE', params: [{ name: 'rows' }, { name: 'what', value: 'C-1' }] }],
    });
  });
});
