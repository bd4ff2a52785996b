import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reservationConfirm, reservationRelease } from '#schema/exchange/index.ts';
import { weekOf } from '#schema/kernel/calendar/iso-week.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  freeOf,
  listCapacityDays,
  listCapacityDifferences,
  loadBps,
  readCapacityBoard,
} from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('a capacity sheet', () => {
  let house: given.TestHouse;
  let seller: given.Firm;
  let buyer: given.Firm;
  let center: given.Center;
  const week = weekOf(given.monday(1));
  beforeAll(async () => {
    house = await openTestHouse();
    buyer = await given.givenFirm(house);
  });
  beforeEach(async () => {
    seller = await given.givenFirm(house);
    center = await given.givenWorkCenter(house, seller);
  });
  afterAll(() => house.close());

  const row = (more: Partial<given.SheetRow> = {}): given.SheetRow => ({
    center: center.code,
    period: week.label,
    total: 80,
    committed: 20,
    ...more,
  });
  const days = async () =>
    (
      await house.admin.query(
        'select work_date::text as date, total, committed, sellable, held, reserved from app.work_center_day where work_center_id = $1 order by 1',
        [center.id],
      )
    ).rows;
  const differences = async (open = true) => {
    const page = await runQuery(house.database, seller.actor, (query) =>
      listCapacityDifferences(query, open, { first: 50 }),
    );
    return page.rows.map(({ kind, workOrderNumber, inSheetAmount, soldHereAmount }) => [
      kind,
      workOrderNumber ?? '',
      inSheetAmount,
      soldHereAmount,
    ]);
  };
  /** 8 h sold of the week to come. */
  const sold = async (): Promise<{ hold: given.Made; number: string; offer: given.Made }> => {
    const offer = await given.givenOffer(house, seller, center);
    const hold = await given.givenHold(house, buyer, offer, [[1, 8]]);
    await given.act(house, buyer.actor, reservationConfirm, { reservationId: hold.wire });
    const { rows } = await house.admin.query('select number from app.reservation where id = $1', [hold.id]);
    return { hold, offer, number: rows[0].number };
  };

  it('by weeks is spread over the working days, exactly, and shows on the board with its load', async () => {
    await given.givenSheet(house, seller, [row({ total: 81, committed: '20.5' })]);
    const found = await days();
    expect(found).toHaveLength(5);
    expect(found.reduce((sum, day) => sum + day.total, 0n)).toBe(4_860n);
    expect(found.reduce((sum, day) => sum + day.committed, 0n)).toBe(1_230n);

    const board = await runQuery(house.database, seller.actor, (query) =>
      readCapacityBoard(query, [week], {}, { first: 10 }),
    );
    const cell = board.edges[0]?.node.cells[0];
    expect(cell).toMatchObject({ known: true, total: 4_860n, committed: 1_230n, held: 0n, reserved: 0n });
    expect(cell && [freeOf(cell), loadBps(cell)]).toEqual([3_630n, 2_531]);
    const center0 = board.edges[0]?.node.workCenter;
    const inDays =
      center0 &&
      (await runQuery(house.database, seller.actor, (query) => listCapacityDays(query, center0, week)));
    expect(inDays?.map(({ total }) => total).reduce((a, b) => a + b, 0n)).toBe(4_860n);
  });

  it('with 37 bad rows among good ones changes nothing, names every bad cell and cannot be committed', async () => {
    const bad = Array.from({ length: 37 }, (_, n) =>
      row({
        center: n % 2 ? 'NO-SUCH' : center.code,
        period: addDays(plainDate(week.start), n % 5),
        total: n % 2 ? 8 : 'viel',
      }),
    );
    const good = [
      row({ period: weekOf(given.monday(2)).label }),
      row({ period: weekOf(given.monday(3)).label }),
    ];
    const before = await days();
    const checked = await given.givenCheckedSheet(house, seller, [...bad, ...good]);
    const { rows } = await house.admin.query(
      'select state, row_count, reject_count, create_count, (select count(*)::int from app.sheet_problem where import_id = id) as named from app.sheet_import where id = $1',
      [checked.id],
    );

    expect(rows).toEqual([
      { state: 'REJECTED', row_count: 39, reject_count: 37, create_count: 2, named: 37 },
    ]);
    expect(await given.refusalOf(given.givenCommitted(house, seller, checked))).toEqual(['WRONG_STATE']);
    expect(await days()).toEqual(before);
  });

  it('that has been committed is not committed again, and one of another firm is as if absent', async () => {
    const committed = await given.givenSheet(house, seller, [row()]);
    expect(await given.refusalOf(given.givenCommitted(house, seller, committed))).toEqual(['WRONG_STATE']);
    const checked = await given.givenCheckedSheet(house, seller, [row({ total: 90 })]);
    await expect(given.givenCommitted(house, buyer, checked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is checked once more when it is committed: what no longer fits is not written, and is checked anew', async () => {
    const checked = await given.givenCheckedSheet(house, seller, [row()]);
    await house.admin.query(`update app.work_center set code = 'RENAMED' where id = $1`, [center.id]);
    await given.givenCommitted(house, seller, checked);

    const { rows } = await house.admin.query(
      `select i.state, i.rows, j.kind, j.state as job, (select error ->> 'code' from app.job where subject_id = i.id and kind = 'sheet-commit') as error
       from app.sheet_import i join app.job j on j.id = i.job_id where i.id = $1`,
      [checked.id],
    );
    expect(rows).toEqual([
      { state: 'CHECKING', rows: null, kind: 'sheet-check', job: 'QUEUED', error: 'IMPORT_STALE' },
    ]);
    expect(await days()).toEqual([]);
  });

  it('is refused when it is no sheet, and waits for a person when it lacks a column', async () => {
    const check = async (text: string) => {
      const checked = await given.givenCheckedFile(house, seller, new TextEncoder().encode(text));
      const { rows } = await house.admin.query(
        `select state, refusal ->> 'code' as refusal, missing from app.sheet_import where id = $1`,
        [checked.id],
      );
      return rows[0];
    };
    expect(await check('Work centre,Total\nA,1')).toEqual({
      state: 'MATCHING',
      refusal: null,
      missing: ['period', 'committed'],
    });
    expect(await check('')).toMatchObject({ state: 'REFUSED', refusal: 'SHEET_EMPTY_SHEET' });
  });

  it('that agrees with what was sold has no differences; one that does not has each kind', async () => {
    await given.givenSheet(house, seller, [row()]);
    const { number } = await sold();
    const say = (workOrders: string, committed: number) =>
      given.givenSheet(house, seller, [row({ committed, workOrders })]);

    await say(`${number}=8`, 28);
    expect(await differences()).toEqual([]);
    // What was sold here is part of the firm's own load, and does not count twice.
    expect((await days()).reduce((sum, day) => sum + day.committed, 0n)).toBe(1_200n);
    await say(`${number}=7`, 28);
    expect(await differences()).toEqual([['QUANTITY_DIFFERS', number, 420n, 480n]]);
    await say('WO-2020-000001=3', 28);
    expect(await differences()).toEqual(
      expect.arrayContaining([
        ['NOT_IN_SHEET', number, null, 480n],
        ['UNKNOWN_WORK_ORDER', 'WO-2020-000001', 180n, null],
      ]),
    );
    await given.givenSheet(house, seller, [row({ committed: 28, openfloor: 6 })]);
    expect(await differences()).toContainEqual(['QUANTITY_DIFFERS', '', 360n, 480n]);
  });

  it('with less than is sold is accepted: the shortfall is noted, what is sold stays, and nothing more is', async () => {
    await given.givenSheet(house, seller, [row({ committed: 0 })]);
    const { hold, offer } = await sold();
    const open = await given.givenHold(house, buyer, offer, [[1, 4]]);
    await given.givenSheet(house, seller, [row({ total: 5, committed: 0 })]);

    const lowered = await days();
    const soldHere = lowered.reduce((sum, day) => sum + day.held + day.reserved, 0n);
    expect(soldHere).toBe(720n);
    for (const day of lowered)
      expect(day.sellable).toBe(
        day.total - day.committed > day.held + day.reserved
          ? day.total - day.committed
          : day.held + day.reserved,
      );
    expect((await differences()).map(([kind]) => kind)).toEqual(['SHORTFALL']);
    expect(await given.exchangeFaults(house)).toEqual([]);

    await given.act(house, buyer.actor, reservationRelease, { reservationId: open.wire });
    for (const day of await days())
      expect(
        day.sellable <= (day.total - day.committed > day.reserved ? day.total - day.committed : day.reserved),
      ).toBe(true);
    expect(await given.exchangeFaults(house)).toEqual([]);
    const { rows } = await house.admin.query('select state from app.reservation where id = $1', [hold.id]);
    expect(rows).toEqual([{ state: 'CONFIRMED' }]);
  });

  it('and a crowd of holds meet without a wrong band or an hour sold twice', async () => {
    await given.givenSheet(house, seller, [row({ committed: 0 })]);
    const offer = await given.givenOffer(house, seller, center, { perWeek: given.hours(60) });
    const checked = await Promise.all(
      [30, 70, 12].map((total) => given.givenCheckedSheet(house, seller, [row({ total, committed: 0 })])),
    );
    const holds = Array.from({ length: 40 }, () =>
      given.reserve(house.database.pool, crypto.randomUUID(), [
        { offerId: offer.id, weeks: [{ weekStart: week.start, amount: 90 }] },
      ]),
    );
    const commits = checked.map((sheet) => given.givenCommitted(house, seller, sheet));
    await Promise.all([...holds, ...commits]);

    expect(await given.exchangeFaults(house)).toEqual([]);
  });
});
