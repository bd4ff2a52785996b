import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { exchangeFaults, givenHold, monday, today } from '#test/builders/index.ts';
import { givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let trade: Trade;
beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api);
});
afterAll(() => api.close());

const row = (cells: string, figure = 'TOTAL') => ({ workCenterId: trade.center.wire, figure, cells });
const inputOf = (bucket: string, ...rows: object[]) => ({ bucket, rows, reason: '年末停机' });
const daysOf = async (week: number) =>
  (
    await trade.sellerClient.ask(
      `query ($center: ID!, $week: Date!) { capacityCell(workCenterId: $center, weekStart: $week) {
        days { date total { value } committed { value } totalSource totalReason } } }`,
      { center: trade.center.wire, week: monday(week) },
    )
  ).capacityCell.days as {
    date: string;
    total: { value: string };
    committed: { value: string };
    totalSource: string;
  }[];
const totals = async (week: number) => (await daysOf(week)).map(({ total }) => total.value);

/** The problems of cells with all that is said of them. */
async function problemsOf(input: object) {
  const { data } = await trade.sellerClient.execute(
    `mutation ($input: CapacityEditInput!) { capacityEdit(input: $input) { userErrors { code path
      ... on CapacityCellProblem { start figure current { value unit } sold { value } reservations offers } } } }`,
    { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  );
  return data.capacityEdit.userErrors;
}

describe('editing the board', () => {
  it('sets days and the firm’s own load at once, and says who did it, when and why', async () => {
    const edit = inputOf(
      'DAY',
      row(`${monday(4)}=12<16/0 ${addDays(monday(4), 1)}=7.33<16/0`),
      row(`${monday(4)}=2<0/0`, 'COMMITTED'),
    );

    const { capacityEdit } = await trade.sellerClient.act(
      'capacityEdit',
      edit,
      'capacityEdit { id bucket cellCount reason undoable undoneAt editedBy { name } }',
    );

    expect(capacityEdit).toEqual({
      id: expect.stringMatching(/^ced_/),
      bucket: 'DAY',
      cellCount: 3,
      reason: '年末停机',
      undoable: true,
      undoneAt: null,
      editedBy: { name: expect.any(String) },
    });
    const [first, second, third] = await daysOf(4);
    expect(first).toMatchObject({
      total: { value: '12' },
      committed: { value: '2' },
      totalSource: 'EDIT',
      totalReason: '年末停机',
    });
    // 7.33 h are 439.8 minutes.
    expect(second).toMatchObject({ total: { value: '7.333333' }, totalSource: 'EDIT' });
    expect(third).toMatchObject({ total: { value: '16' }, totalSource: 'SHEET' });
    const { lastCapacityEdit } = await trade.sellerClient.ask('{ lastCapacityEdit { id } }');
    expect(lastCapacityEdit).toEqual({ id: capacityEdit.id });
  });

  it('spreads a week over its working days', async () => {
    await trade.sellerClient.act('capacityEdit', inputOf('WEEK', row(`${monday(3)}=50<80/0`)));

    expect(await totals(3)).toEqual(['10', '10', '10', '10', '10']);
    await trade.sellerClient.act('capacityEdit', inputOf('WEEK', row(`${monday(6)}=40<-/0`)));
    expect(await totals(6)).toEqual(['8', '8', '8', '8', '8']);
  });

  it('never takes from under what is sold: a week is spread around it, and less than it is refused by name', async () => {
    const hold = await givenHold(api, trade.buyer.firm, trade.offer, [[2, 20]]);
    const { rows } = await api.admin.query<{ number: string; offer: string }>(
      'select r.number, o.number as offer from app.reservation r join app.capacity_offer o on o.id = r.offer_id where r.id = $1',
      [hold.id],
    );

    await trade.sellerClient.act('capacityEdit', inputOf('WEEK', row(`${monday(2)}=30<80/20`)));
    expect(await totals(2)).toEqual(
      ['16', '4', '3.333333', '3.333333', '3.333333'].map((value, index) => (index === 1 ? '4' : value)),
    );

    expect(await problemsOf(inputOf('WEEK', row(`${monday(2)}=19<30/20`)))).toEqual([
      expect.objectContaining({
        code: 'BELOW_SOLD',
        start: monday(2),
        figure: 'TOTAL',
        current: { value: '30', unit: 'HUR' },
        sold: { value: '20' },
      }),
    ]);
    expect(
      await problemsOf(
        inputOf('DAY', row(`${monday(2)}=15<16/16`), row(`${addDays(monday(2), 1)}=1<0/4`, 'COMMITTED')),
      ),
    ).toEqual([
      expect.objectContaining({
        code: 'BELOW_SOLD',
        path: ['rows', '0', 'cells', monday(2)],
        reservations: [rows[0]?.number],
        offers: [rows[0]?.offer],
      }),
      expect.objectContaining({
        code: 'BELOW_SOLD',
        path: ['rows', '1', 'cells', addDays(monday(2), 1)],
        figure: 'COMMITTED',
      }),
    ]);
    expect(await exchangeFaults(api)).toEqual([]);
  });

  it('tells all cells that are stale at once, each with what is true now', async () => {
    await givenHold(api, trade.buyer.firm, trade.offer, [[1, 8]]);
    const cells = `${monday(1)}=15<16/0 ${addDays(monday(1), 1)}=15<14/0 ${addDays(monday(1), 2)}=15<16/0`;

    expect(await problemsOf(inputOf('DAY', row(cells)))).toEqual([
      {
        code: 'SOLD_MEANWHILE',
        path: ['rows', '0', 'cells', monday(1)],
        start: monday(1),
        figure: 'TOTAL',
        current: { value: '16', unit: 'HUR' },
        sold: { value: '8' },
        reservations: [],
        offers: [],
      },
      expect.objectContaining({
        code: 'STALE_CELL',
        start: addDays(monday(1), 1),
        current: { value: '16', unit: 'HUR' },
      }),
    ]);
  });

  it('lets only one of two edits of the same cell through', async () => {
    const edits = ['9', '8'].map((value) =>
      trade.sellerClient.send('capacityEdit', inputOf('DAY', row(`${addDays(monday(4), 3)}=${value}<16/0`))),
    );

    const codes = (await Promise.all(edits)).map(({ data }) =>
      data.userErrors.map(({ code }: { code: string }) => code),
    );

    expect(codes.flat()).toEqual(['STALE_CELL']);
  });

  const wrong: readonly [string, () => object, string[]][] = [
    [
      'a day that is over',
      () => inputOf('DAY', row(`${addDays(today(), -1)}=8<-/0`)),
      [`DAY_IS_OVER at rows.0.cells.${addDays(today(), -1)}`],
    ],
    [
      'a day beyond the horizon',
      () => inputOf('DAY', row(`${addDays(today(), 372)}=8<-/0`)),
      [`BEYOND_HORIZON at rows.0.cells.${addDays(today(), 372)}`],
    ],
    [
      'an empty reason',
      () => ({ ...inputOf('DAY', row(`${monday(7)}=8<-/0`)), reason: ' ' }),
      ['MISSING at reason'],
    ],
    ['no row', () => inputOf('DAY'), ['OUT_OF_RANGE at rows']],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, input, expected) => {
    const before = await checksums(api);

    expect(await trade.sellerClient.refusals('capacityEdit', input())).toEqual(expected);

    expect(await checksums(api)).toEqual(before);
  });

  it.each([
    ['cells written otherwise', () => inputOf('DAY', row('2026-11-30: 40'))],
    ['a week that does not begin on Monday', () => inputOf('WEEK', row(`${addDays(monday(1), 1)}=8<16/0`))],
    ['one cell twice', () => inputOf('DAY', row(`${monday(7)}=8<-/0 ${monday(7)}=9<-/0`))],
    ['no cell', () => inputOf('DAY', row(' '))],
    ['a figure below zero', () => inputOf('DAY', row(`${monday(7)}=-8<-/0`))],
  ])('answers %s as malformed', async (_what, input) => {
    expect(await trade.sellerClient.faultOf('capacityEdit', input())).toBe('BAD_USER_INPUT');
  });

  it('answers a work centre of another firm as absent', async () => {
    const other = await givenTrade(api);

    expect(await other.sellerClient.faultOf('capacityEdit', inputOf('DAY', row(`${monday(4)}=8<16/0`)))).toBe(
      'NOT_FOUND',
    );
  });

  it('counts pieces whole', async () => {
    const pieces = await givenTrade(api, {
      center: {
        measure: 'COUNT',
        setup: { value: '1', unit: 'H87' },
        minimumBlock: { value: '1', unit: 'H87' },
      },
      offer: { perWeek: { value: '40', unit: 'H87' }, minimumLot: { value: '1', unit: 'H87' } },
    });
    const rows = [{ workCenterId: pieces.center.wire, figure: 'TOTAL', cells: `${monday(8)}=1.5<-/0` }];

    expect(await pieces.sellerClient.refusals('capacityEdit', inputOf('DAY', ...rows))).toEqual([
      `NOT_WHOLE at rows.0.cells.${monday(8)}`,
    ]);
  });

  it('refuses more than any centre has', async () => {
    const square = (value: string) => ({ value, unit: 'MTK' }) as const;
    const coated = await givenTrade(api, {
      center: { measure: 'AREA', setup: square('1'), minimumBlock: square('1') },
      offer: { perWeek: square('40'), minimumLot: square('1') },
    });
    const rows = [
      { workCenterId: coated.center.wire, figure: 'TOTAL', cells: `${monday(8)}=999999999999<-/0` },
    ];

    expect(await coated.sellerClient.refusals('capacityEdit', inputOf('DAY', ...rows))).toEqual([
      `OUT_OF_RANGE at rows.0.cells.${monday(8)}`,
    ]);
  });

  it('takes a row of three hundred cells as one text', async () => {
    const day = (index: number) => addDays(monday(5), index);
    const cells = (from: number) =>
      Array.from({ length: 300 }, (_, index) => `${day(from + index)}=8<-/0`).join(' ');
    const big = await givenTrade(api);
    const rows = [
      { workCenterId: big.center.wire, figure: 'TOTAL', cells: cells(0) },
      { workCenterId: big.center.wire, figure: 'COMMITTED', cells: cells(0).replaceAll('=8', '=1') },
    ];

    const { capacityEdit } = await big.sellerClient.act(
      'capacityEdit',
      inputOf('DAY', ...rows),
      'capacityEdit { cellCount }',
    );

    expect(capacityEdit.cellCount).toBe(600);
  });
});
