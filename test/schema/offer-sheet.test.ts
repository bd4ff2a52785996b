import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exchangeSheets } from '#schema/exchange/index.ts';
import { sheetImportCommit, sheetImportUndo, writeCsv, writeSheet } from '#schema/imports/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleSheetCommit } from '#workers/imports/sheet.job.ts';
import { givenRun } from '../workers/open-workers.ts';

const header = '发布编号,工作中心,首日,末日,每周数量,起订量,单价,备注,不出售日,会员可见,伙伴可见,公众可见';
const first = given.monday(1);
const last = addDays(given.monday(3), -1);
const [sheet] = exchangeSheets;

describe('a sheet of offers', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let center: given.Center;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  beforeEach(async () => {
    firm = await given.givenFirm(house);
    center = await given.givenWorkCenter(house, firm);
    await given.givenCapacity(house, firm, center);
  });
  afterAll(() => house.close());

  const bring = (rows: string[]) =>
    given.givenCheckedFile(house, firm, new TextEncoder().encode([header, ...rows].join('\n')), {
      kind: 'offers',
      name: 'offers.csv',
    });
  const row = (
    more: Partial<
      Record<'number' | 'center' | 'from' | 'week' | 'price' | 'fences' | 'partners', string>
    > = {},
  ) =>
    [
      more.number ?? '',
      more.center ?? center.code,
      more.from ?? first,
      last,
      more.week ?? '20',
      '4',
      more.price ?? '180.5',
      '含首件检验',
      more.fences ?? '',
      '',
      more.partners ?? '',
      '',
    ].join(',');
  const importOf = async ({ id }: given.Made) =>
    (
      await house.admin.query(
        'select state, create_count as create, change_count as change, same_count as same, reject_count as reject from app.sheet_import where id = $1',
        [id],
      )
    ).rows[0];
  const problemsOf = async ({ id }: given.Made) =>
    (
      await house.admin.query(
        'select row_number as row, column_title as column, code from app.sheet_problem where import_id = $1 order by 1, 2, 3',
        [id],
      )
    ).rows.map(({ row: at, column, code }) => `${at} ${column} ${code}`);
  const offers = async () =>
    (
      await house.admin.query(
        `select o.number, o.state, o.per_week as week, o.unit_price::float as price, o.partner_grade as partner, o.note,
           exists (select from market.offer m where m.offer_id = o.id) as shown
         from app.capacity_offer o where o.organisation_id = $1 order by o.id`,
        [firm.id],
      )
    ).rows;
  const rowsOut = (locale: 'zh-CN' | 'en' = 'zh-CN') =>
    runQuery(house.database, firm.actor, async (query) => {
      const context = await sheet?.load(query);
      return sheet?.exportRows(context, locale, {}, false) ?? [];
    });
  const undo = (done: given.Made) => given.act(house, firm.actor, sheetImportUndo, { importId: done.wire });

  it('publishes its rows by the rules of the editor, and takes them off the market when it is undone', async () => {
    const done = await given.givenCommitted(
      house,
      firm,
      await bring([row(), row({ from: given.monday(2), week: '8', fences: given.monday(2) })]),
    );
    expect(await importOf(done)).toEqual({ state: 'COMMITTED', create: 2, change: 0, same: 0, reject: 0 });
    expect(await offers()).toMatchObject([
      { state: 'PUBLISHED', week: 1200n, price: 180.5, note: '含首件检验', shown: true },
      { state: 'PUBLISHED', week: 480n, shown: true },
    ]);
    expect(await given.exchangeFaults(house)).toEqual([]);

    await undo(done);

    expect((await offers()).map(({ state, shown }) => ({ state, shown }))).toEqual([
      { state: 'WITHDRAWN', shown: false },
      { state: 'WITHDRAWN', shown: false },
    ]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('is written by the workers, who are no more than the firm is', async () => {
    const known = await given.givenOffer(house, firm, center);
    const { rows } = await house.admin.query('select number from app.capacity_offer where id = $1', [
      known.id,
    ]);
    const file = [...(await rowsOut())].map((cells) =>
      cells.map((cell) => (cell && typeof cell === 'object' && 'day' in cell ? cell.day : cell)),
    );
    const changed = {
      name: 'x',
      columns: sheet?.columns.map(({ titles }) => ({ title: titles.en, width: 9 })) ?? [],
      rows: file,
    };
    const [first = []] = changed.rows;
    const bytes = writeCsv({
      ...changed,
      rows: [first.map((cell, at) => (at === 12 ? 'BAND' : cell)), ['', ...first.slice(1)]],
    });
    const checked = await given.givenCheckedFile(house, firm, bytes, { kind: 'offers', name: 'offers.csv' });
    await given.act(house, firm.actor, sheetImportCommit, { importId: checked.wire, rows: 'ALL' });

    await handleSheetCommit(
      house.workerDatabase,
      await given.eventOf(house, 'sheet.commit-asked.v1', checked.id),
      givenRun(),
    );

    expect(await importOf(checked)).toMatchObject({ state: 'COMMITTED', create: 1, change: 1 });
    expect((await offers()).find(({ number }) => number === rows[0].number)).toMatchObject({
      partner: 'BAND',
    });
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('goes out and comes back unchanged as the same in both languages and formats, and changed as a change', async () => {
    await given.givenCommitted(
      house,
      firm,
      await bring([row({ fences: `${given.monday(2)}~${addDays(given.monday(2), 1)}` })]),
    );
    for (const locale of ['zh-CN', 'en'] as const) {
      const file = {
        name: 'x',
        columns: sheet?.columns.map(({ titles }) => ({ title: titles[locale], width: 9 })) ?? [],
        rows: await rowsOut(locale),
      };
      for (const [name, bytes] of [
        ['offers.csv', writeCsv(file)],
        ['offers.xlsx', await writeSheet(file)],
      ] as const) {
        const back = await given.givenCheckedFile(house, firm, bytes, { kind: 'offers', name });
        expect(await problemsOf(back)).toEqual([]);
        expect(await importOf(back)).toMatchObject({
          state: 'CHECKED',
          create: 0,
          change: 0,
          same: 1,
          reject: 0,
        });
      }
    }
    const [{ number }] = await offers();
    const done = await given.givenCommitted(
      house,
      firm,
      await bring([
        row({ number, fences: `${given.monday(2)}~${addDays(given.monday(2), 1)}`, partners: 'exact' }),
      ]),
    );
    expect(await importOf(done)).toMatchObject({ state: 'COMMITTED', change: 1, create: 0 });
    expect(await offers()).toMatchObject([{ partner: 'EXACT' }]);

    await undo(done);
    expect(await offers()).toMatchObject([{ partner: 'NOTHING', state: 'PUBLISHED' }]);
  });

  it('names row and column of an unknown centre, of overlapping closed days, of a price below zero and of what is fixed', async () => {
    await given.givenCommitted(house, firm, await bring([row()]));
    const [{ number }] = await offers();
    const checked = await bring([
      row({ center: 'NOWHERE' }),
      row({ fences: `${first}~${addDays(first, 3)}; ${addDays(first, 2)}` }),
      row({ price: '-1' }),
      row({ number, price: '99' }),
      row({ number: 'CO-1999-000001' }),
      row({ week: '2' }),
      row({ from: '2020-01-06' }),
      row({ partners: 'everything' }),
      row(),
    ]);
    expect(await problemsOf(checked)).toEqual([
      '2 工作中心 UNKNOWN_WORK_CENTER',
      '3 不出售日 FENCES_OVERLAP',
      '4 单价 NEGATIVE',
      '5 单价 OFFER_FIXED',
      '6 发布编号 UNKNOWN_OFFER',
      '7 起订量 LOT_OVER_WEEK',
      '8 末日 WINDOW_TOO_LONG',
      '9 伙伴可见 UNKNOWN_CHOICE',
    ]);
    expect(await importOf(checked)).toMatchObject({ state: 'REJECTED', create: 1, reject: 8 });
    expect(await offers()).toHaveLength(1);

    await given.givenCommitted(house, firm, checked, 'GOOD');
    expect(await offers()).toHaveLength(2);
  });

  it('is not undone once somebody holds of it, nor once an offer of it has left', async () => {
    const done = await given.givenCommitted(house, firm, await bring([row()]));
    const { rows } = await house.admin.query(
      'select id, number from app.capacity_offer where organisation_id = $1',
      [firm.id],
    );
    const buyer = await given.givenFirm(house);
    await given.givenHold(house, buyer, { id: rows[0].id, wire: given.wire('off', rows[0].id) }, [[1, 8]]);

    await expect(undo(done)).rejects.toMatchObject({
      problems: [
        { code: 'IMPORT_IN_USE', params: [{ name: 'rows' }, { name: 'what', value: rows[0].number }] },
      ],
    });
    expect(await offers()).toMatchObject([{ state: 'PUBLISHED', shown: true }]);
  });

  it('does not let a blind row stand beside a named offer of its work centre', async () => {
    await given.givenCommitted(house, firm, await bring([row()]));
    const bytes = new TextEncoder().encode(`${header},匿名\n${row()},是`);
    const checked = await given.givenCheckedFile(house, firm, bytes, { kind: 'offers', name: 'offers.csv' });
    expect(await problemsOf(checked)).toEqual(['2 匿名 BLIND_BESIDE_NAMED']);
  });
});
