import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  deliveryOfferPublish,
  exchangeSheets,
  reservationHold,
  stockOfferPublish,
} from '#schema/exchange/index.ts';
import { sheetImportCommit, sheetImportUndo, writeCsv, writeSheet } from '#schema/imports/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleSheetCommit } from '#workers/imports/sheet.job.ts';
import { givenRun } from '../workers/open-workers.ts';

const site = '无锡一厂';
const from = given.monday(1);
const lastDay = addDays(given.monday(3), -1);
const leaves = `${given.monday(1)} 20:00`;
const comes = `${addDays(given.monday(1), 1)} 18:30`;

/** A row by its columns' Chinese titles: what would do, but for what is told. */
const lot = (more: Record<string, string> = {}) => ({
  发布编号: '',
  类别: '余料',
  品名: '20CrMnTi 圆钢 φ50',
  数量: '0.8',
  单位: 't',
  起订量: '0.1',
  尺寸: '直径 50 mm; 长度：3 m',
  炉批号: 'H2611-042',
  状态: '余头',
  工厂: site,
  首日: from,
  末日: lastDay,
  '单价（未税）': '5.2',
  公众可见: '有或无',
  提前天数: '',
  备注: '',
  ...more,
});
const run = (more: Record<string, string> = {}) => ({
  发布编号: '',
  出发城市: '无锡',
  到达城市: 'Nanjing',
  出发时间: leaves,
  到达时间: comes,
  车型: '整体货车',
  厢型: '冷藏',
  '最低温度 °C': '-18',
  '最高温度 °C': '8',
  可售运力: '6000',
  单位: '',
  起订量: '500',
  '装载长度 m': '7.2',
  '载重上限 kg': '9000',
  '单价（未税）': '0.35',
  '装货费（未税）': '120',
  备注: '',
  ...more,
});
const csv = (rows: readonly Record<string, string>[]) =>
  new TextEncoder().encode(
    [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\n'),
  );

describe('sheets of stock and of truck runs', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let plant: given.Made;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  beforeEach(async () => {
    firm = await given.givenFirm(house);
    plant = await given.givenSite(house, firm, { name: site });
  });
  afterAll(() => house.close());

  const sheetOf = (kind: string) => {
    const found = exchangeSheets.find((one) => one.kind === kind);
    if (!found) throw new Error(kind);
    return found;
  };
  const bring = (kind: string, rows: readonly Record<string, string>[]) =>
    given.givenCheckedFile(house, firm, csv(rows), { kind, name: `${kind}.csv` });
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
    ).rows.map(({ row, column, code }) => `${row} ${column} ${code}`);
  const offers = async () =>
    (
      await house.admin.query(
        `select o.number, o.resource, o.state, o.per_week as amount, o.minimum_lot as lot, o.unit_price::float as price, o.setup_price_minor as setup,
           o.partner_grade as partner, o.fence_days as fence, exists (select from market.offer m where m.offer_id = o.id) as shown,
           l.kind, l.item, l.condition, l.batch_number as batch, l.dimensions, r.from_city_code as "from", r.to_city_code as "to", r.body,
           r.temperature_min::float as low, to_char(r.departs_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as departs,
           r.gross_limit as gross, r.loading_length as metres
         from app.capacity_offer o left join app.stock_lot l on l.offer_id = o.id left join app.delivery_run r on r.offer_id = o.id
         where o.organisation_id = $1 order by o.id`,
        [firm.id],
      )
    ).rows;
  const fileOf = (kind: string, locale: 'zh-CN' | 'en') =>
    runQuery(house.database, firm.actor, async (query) => {
      const sheet = sheetOf(kind);
      const context = await sheet.load(query);
      const columns = sheet.columns.map(({ titles }) => ({ title: titles[locale], width: 9 }));
      return { name: 'x', columns, rows: sheet.exportRows(context, locale, {}, false) };
    });
  const undo = (done: given.Made) => given.act(house, firm.actor, sheetImportUndo, { importId: done.wire });

  it('publish lots by the rules of the editor, whatever unit they are written in, and take them off when undone', async () => {
    const done = await given.givenCommitted(
      house,
      firm,
      await bring('stock', [
        lot(),
        lot({ 类别: 'GAUGE', 品名: '环规 M12', 数量: '2', 单位: '件', 起订量: '1' }),
      ]),
    );
    expect(await importOf(done)).toEqual({ state: 'COMMITTED', create: 2, change: 0, same: 0, reject: 0 });
    expect(await offers()).toMatchObject([
      {
        resource: 'STOCK',
        state: 'PUBLISHED',
        amount: 800_000n,
        lot: 100_000n,
        price: 5.2,
        shown: true,
        kind: 'MATERIAL',
        condition: 'REMNANT',
        batch: 'H2611-042',
        dimensions: [
          { name: '直径', value: '50', unit: 'MMT' },
          { name: '长度', value: '3', unit: 'MTR' },
        ],
      },
      { kind: 'GAUGE', amount: 2n, item: '环规 M12' },
    ]);
    expect(await given.exchangeFaults(house)).toEqual([]);

    await undo(done);

    expect((await offers()).map(({ state, shown }) => ({ state, shown }))).toEqual([
      { state: 'WITHDRAWN', shown: false },
      { state: 'WITHDRAWN', shown: false },
    ]);
  });

  it('publish runs by the clock of each city', async () => {
    const done = await given.givenCommitted(house, firm, await bring('runs', [run()]));
    expect(await problemsOf(done)).toEqual([]);
    expect(await offers()).toMatchObject([
      {
        resource: 'DELIVERY',
        state: 'PUBLISHED',
        amount: 6_000_000n,
        setup: 12_000n,
        shown: true,
        from: '320200',
        to: '320100',
        body: 'REEFER',
        low: -18,
        departs: leaves,
        gross: 9_000_000n,
        metres: 7_200n,
      },
    ]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('go out and come back unchanged as the same in both languages and formats, times of a spreadsheet included', async () => {
    await given.givenCommitted(
      house,
      firm,
      await bring('stock', [lot({ 备注: '可切割' }), lot({ 材料: '' })]),
    );
    await given.givenCommitted(
      house,
      firm,
      await bring('runs', [
        run(),
        run({ 厢型: '平板', '最低温度 °C': '', '最高温度 °C': '', 可售运力: '6.5', 单位: '米', 起订量: '1' }),
      ]),
    );
    for (const kind of ['stock', 'runs'])
      for (const locale of ['zh-CN', 'en'] as const) {
        const file = await fileOf(kind, locale);
        expect(file.rows).toHaveLength(2);
        for (const [name, bytes] of [
          [`${kind}.csv`, writeCsv(file)],
          [`${kind}.xlsx`, await writeSheet(file)],
        ] as const) {
          const back = await given.givenCheckedFile(house, firm, bytes, { kind, name });
          expect(await problemsOf(back)).toEqual([]);
          expect(await importOf(back)).toMatchObject({ create: 0, change: 0, same: 2, reject: 0 });
        }
      }
  });

  it('show as what they are without being told the kind', async () => {
    await given.givenCommitted(house, firm, await bring('stock', [lot()]));
    await given.givenCommitted(house, firm, await bring('runs', [run()]));
    for (const kind of ['stock', 'runs']) {
      const bytes = await writeSheet(await fileOf(kind, 'en'));
      const back = await given.givenCheckedFile(house, firm, bytes, { kind: null as never, name: 'x.xlsx' });
      const { rows } = await house.admin.query('select kind from app.sheet_import where id = $1', [back.id]);
      expect(rows).toEqual([{ kind }]);
    }
  });

  it('change what a known offer shows and nothing else, keep what the sheet does not show, and put it back', async () => {
    const made = await given.act(house, firm.actor, stockOfferPublish, {
      kind: 'MATERIAL',
      item: '圆钢; 带分号',
      quantity: { value: '800', unit: 'KGM' },
      minimumLot: { value: '100', unit: 'KGM' },
      dimensions: [{ name: '边长; 宽', size: { value: '5.50', unit: 'MMT' } }],
      unitPrice: { amount: '5.2', currency: 'CNY' },
      booking: 'INSTANT',
      condition: 'NEW',
      siteId: plant.wire,
      from,
      until: given.monday(3),
    });
    const [{ number }] = await offers();
    const back = await given.givenCheckedFile(house, firm, await writeSheet(await fileOf('stock', 'zh-CN')), {
      kind: 'stock',
      name: 'stock.xlsx',
    });
    expect(await importOf(back)).toMatchObject({ same: 1, reject: 0 });

    const sparse = {
      发布编号: number,
      类别: '',
      品名: '',
      数量: '',
      起订量: '',
      工厂: '',
      首日: '',
      末日: '',
      '单价（未税）': '',
    };
    const done = await given.givenCommitted(
      house,
      firm,
      await bring('stock', [{ ...sparse, 伙伴可见: '精确数量', 提前天数: '3' }]),
    );
    expect(await importOf(done)).toMatchObject({ state: 'COMMITTED', change: 1 });
    expect(await offers()).toMatchObject([{ partner: 'EXACT', fence: 3, state: 'PUBLISHED' }]);

    await undo(done);
    expect(await offers()).toMatchObject([{ partner: 'NOTHING', fence: 0, state: 'PUBLISHED' }]);
    expect(made.id).toBeTruthy();
  });

  it('name row and column of everything that is wrong with a lot', async () => {
    await given.givenCommitted(house, firm, await bring('stock', [lot()]));
    const [{ number }] = await offers();
    const checked = await bring('stock', [
      lot({ 工厂: '别家' }),
      lot({ 类别: '废料' }),
      lot({ 单位: 'kW' }),
      lot({ 尺寸: '五十毫米' }),
      lot({ 尺寸: '直径 50 mm; 直径 60 mm' }),
      lot({ 品名: '' }),
      lot({ 起订量: '2' }),
      lot({ '单价（未税）': '-1' }),
      lot({ 发布编号: number, 数量: '0.9' }),
      lot({ 末日: addDays(from, -3) }),
      lot({ 公众可见: '精确数量' }),
      lot({ 提前天数: '999' }),
    ]);
    expect(await problemsOf(checked)).toEqual([
      '2 工厂 UNKNOWN_SITE',
      '3 类别 UNKNOWN_CHOICE',
      '4 单位 UNKNOWN_UNIT',
      '5 尺寸 BAD_DIMENSION',
      '6 尺寸 DIMENSION_TWICE',
      '7 品名 MISSING_VALUE',
      '8 起订量 LOT_OVER_WEEK',
      '9 单价（未税） NEGATIVE',
      '10 数量 OFFER_FIXED',
      '11 末日 WINDOW_EMPTY',
      '12 公众可见 UNKNOWN_CHOICE',
      '13 提前天数 OUT_OF_RANGE',
    ]);
    expect(await offers()).toHaveLength(1);
  });

  it('name row and column of everything that is wrong with a run', async () => {
    const checked = await bring('runs', [
      run({ 出发城市: '亚特兰蒂斯' }),
      run({ 到达城市: '无锡' }),
      run({ 出发时间: from }),
      run({ 到达时间: `${from} 08:00` }),
      run({ 出发时间: '2020-01-06 08:00' }),
      run({ 厢型: '平板' }),
      run({ '最低温度 °C': '9' }),
      run({ 可售运力: '9500' }),
      run({ 单位: 'm²' }),
      run({ 车型: '' }),
      run(),
    ]);
    expect(await problemsOf(checked)).toEqual([
      '2 出发城市 UNKNOWN_CITY',
      '3 到达城市 SAME_CITY',
      '4 出发时间 BAD_TIME',
      '5 到达时间 ARRIVAL_BEFORE_DEPARTURE',
      '6 出发时间 DEPARTED',
      '7 最低温度 °C TEMPERATURE_WITHOUT_REEFER',
      '8 最高温度 °C TEMPERATURE_ORDER',
      '9 可售运力 OVER_GROSS_LIMIT',
      '10 单位 RUN_MEASURE',
      '11 车型 MISSING_VALUE',
    ]);
    expect(await importOf(checked)).toMatchObject({ state: 'REJECTED', create: 1, reject: 10 });
    await given.givenCommitted(house, firm, checked, 'GOOD');
    expect(await offers()).toHaveLength(1);
  });

  it('do not let a blind row name its firm, nor be undone once somebody holds of it', async () => {
    const { rows } = await house.admin.query('select name from app.organisation where id = $1', [firm.id]);
    const checked = await bring('stock', [lot({ 匿名: '是', 品名: `${rows[0].name} 余料` })]);
    expect(await problemsOf(checked)).toEqual(['2 品名 BLIND_NAMES_FIRM']);

    const done = await given.givenCommitted(house, firm, await bring('stock', [lot()]));
    const held = await house.admin.query(
      'select id, number from app.capacity_offer where organisation_id = $1',
      [firm.id],
    );
    const buyer = await given.givenFirm(house);
    await given.act(house, buyer.actor, reservationHold, {
      offerId: given.wire('crd', held.rows[0].id),
      weeks: [{ weekStart: from, quantity: { value: '200', unit: 'KGM' } }],
    });
    await expect(undo(done)).rejects.toMatchObject({ problems: [{ code: 'IMPORT_IN_USE' }] });
  });

  it('are written by the workers, who are no more than the firm is', async () => {
    for (const [kind, rows] of [
      ['stock', [lot()]],
      ['runs', [run()]],
    ] as const) {
      const checked = await bring(kind, rows);
      await given.act(house, firm.actor, sheetImportCommit, { importId: checked.wire, rows: 'ALL' });
      await handleSheetCommit(
        house.workerDatabase,
        await given.eventOf(house, 'sheet.commit-asked.v1', checked.id),
        givenRun(),
      );
      expect(await importOf(checked)).toMatchObject({ state: 'COMMITTED', create: 1 });
    }
    expect(await offers()).toMatchObject([{ resource: 'STOCK' }, { resource: 'DELIVERY' }]);
  });

  it('put the same run on the market as the editor does', async () => {
    await given.act(house, firm.actor, deliveryOfferPublish, {
      fromCityCode: '320200',
      toCityCode: '320100',
      departsAt: new Date(`${given.monday(1)}T20:00:00+08:00`),
      arrivesAt: new Date(`${addDays(given.monday(1), 1)}T18:30:00+08:00`),
      vehicle: 'TRUCK',
      body: 'REEFER',
      temperatureMin: '-18',
      temperatureMax: '8',
      quantity: { value: '6000', unit: 'KGM' },
      minimumLot: { value: '500', unit: 'KGM' },
      loadingLength: { value: '7.2', unit: 'MTR' },
      grossLimit: { value: '9', unit: 'TNE' },
      unitPrice: { amount: '0.35', currency: 'CNY' },
      setupPrice: { amount: '120', currency: 'CNY' },
      booking: 'INSTANT',
    });
    await given.givenCommitted(house, firm, await bring('runs', [run()]));
    const [typed, brought] = (await offers()).map(({ number, ...rest }) => ({
      ...rest,
      has: Boolean(number),
    }));
    expect(brought).toEqual(typed);
  });
});
