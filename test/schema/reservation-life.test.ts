import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  approvalTable,
  capacityOfferWithdraw,
  instantTable,
  reservationAccept,
  reservationActions,
  reservationConfirm,
  reservationDecline,
  reservationHold,
  reservationRelease,
  reservationStates,
} from '#schema/exchange/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('a reservation', () => {
  let house: given.TestHouse;
  let buyer: given.Firm;
  beforeAll(async () => {
    house = await openTestHouse();
    buyer = await given.givenFirm(house);
  });
  afterAll(() => house.close());

  const stateOf = async ({ id }: given.Made) =>
    (await house.admin.query<{ state: string }>('select state from app.reservation where id = $1', [id]))
      .rows[0]?.state;
  const input = (hold: given.Made) => ({ reservationId: hold.wire });
  const sweep = async () =>
    (await house.workerDatabase.pool.query<{ swept: number }>('select market.sweep(200) as swept')).rows[0]
      ?.swept;

  it('is sold when it is confirmed of an INSTANT offer', async () => {
    const { offer } = await given.givenMarket(house);
    const hold = await given.givenHold(house, buyer, offer);

    await given.act(house, buyer.actor, reservationConfirm, input(hold));

    expect(await stateOf(hold)).toBe('CONFIRMED');
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('waits for the seller when it is confirmed of an APPROVAL offer, and is sold when they accept', async () => {
    const { offer, seller } = await given.givenMarket(house, { offer: { booking: 'APPROVAL' } });
    const hold = await given.givenHold(house, buyer, offer);

    await given.act(house, buyer.actor, reservationConfirm, input(hold));
    expect(await stateOf(hold)).toBe('AWAITING_APPROVAL');

    await given.act(house, seller.actor, reservationAccept, input(hold));
    expect(await stateOf(hold)).toBe('CONFIRMED');
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('gives its hours back when the seller declines, the buyer releases, or time passes', async () => {
    const { offer, seller, center } = await given.givenMarket(house, { offer: { booking: 'APPROVAL' } });
    const [declined, released, expired] = [
      await given.givenHold(house, buyer, offer),
      await given.givenHold(house, buyer, offer),
      await given.givenHold(house, buyer, offer),
    ];
    await given.act(house, buyer.actor, reservationConfirm, input(declined));
    await given.act(house, seller.actor, reservationDecline, input(declined));
    await given.act(house, buyer.actor, reservationRelease, input(released));
    await given.moveClock(house, '4 hours 1 second');
    await sweep();
    await given.moveClock(house, '0');

    expect(await Promise.all([declined, released, expired].map(stateOf))).toEqual([
      'DECLINED',
      'RELEASED',
      'EXPIRED',
    ]);
    const { rows } = await house.admin.query(
      'select sum(held + reserved)::int as taken from app.work_center_day where work_center_id = $1',
      [center.id],
    );
    expect(rows).toEqual([{ taken: 0 }]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('cannot be confirmed once its time has passed, swept or not, and the attempt changes nothing', async () => {
    const { offer } = await given.givenMarket(house);
    const hold = await given.givenHold(house, buyer, offer);
    const confirm = () => given.refusalOf(given.act(house, buyer.actor, reservationConfirm, input(hold)));
    const book = `select (select count(*) from app.outbox) as events, (select count(*) from app.audit_entry) as entries, (select count(*) from app.idempotency) as keys`;

    await given.moveClock(house, '4 hours 1 second');
    const before = (await house.admin.query(book)).rows;
    expect(await confirm()).toEqual(['HOLD_EXPIRED']);
    expect(await stateOf(hold)).toBe('HELD');
    expect((await house.admin.query(book)).rows).toEqual(before);
    await sweep();
    expect(await confirm()).toEqual(['HOLD_EXPIRED']);
    await given.moveClock(house, '0');
    expect(await confirm()).toEqual(['HOLD_EXPIRED']);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('lapses when the seller has not answered in 24 hours', async () => {
    const { offer, seller } = await given.givenMarket(house, { offer: { booking: 'APPROVAL' } });
    const hold = await given.givenHold(house, buyer, offer);
    await given.act(house, buyer.actor, reservationConfirm, input(hold));

    await given.moveClock(house, '24 hours 1 second');
    const accepted = await given.refusalOf(given.act(house, seller.actor, reservationAccept, input(hold)));
    await sweep();
    await given.moveClock(house, '0');

    expect(accepted).toEqual(['HOLD_EXPIRED']);
    expect(await stateOf(hold)).toBe('EXPIRED');
  });

  it.each(['INSTANT', 'APPROVAL'] as const)('obeys the table of states step by step, %s', async (booking) => {
    const table = booking === 'INSTANT' ? instantTable : approvalTable;
    const { offer, seller } = await given.givenMarket(house, {
      offer: { booking, perWeek: given.hours(80) },
    });
    for (const state of reservationStates) {
      for (const action of reservationActions) {
        const [answer] = await given.reserve(house.database.pool, crypto.randomUUID(), [
          { offerId: offer.id, weeks: [{ weekStart: given.monday(1), amount: 60 }] },
        ]);
        const id = answer?.id ?? '';
        // A row put into each state by hand: the question is what the function makes of it, not how it got there.
        const { rows } = await house.admin.query<{ buyer_id: string }>(
          'select buyer_id from app.reservation where id = $1',
          [id],
        );
        await house.admin.query('update app.reservation set state = $2 where id = $1', [id, state]);
        const side = action === 'CONFIRM' || action === 'RELEASE' ? (rows[0]?.buyer_id ?? '') : seller.id;
        const counted = ['HELD', 'AWAITING_APPROVAL'].includes(state);
        const code = await given.settle(house.database.pool, side, id, action);
        const next = table[state][action];

        expect([state, action, code === 'OK']).toEqual([state, action, next !== undefined]);
        expect(await stateOf({ id, wire: '' })).toBe(next ?? state);
        if (!counted || next === undefined) {
          await house.admin.query(`update app.reservation set state = 'HELD' where id = $1`, [id]);
          expect(await given.settle(house.database.pool, rows[0]?.buyer_id ?? '', id, 'RELEASE')).toBe('OK');
        }
      }
    }
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('is answered to the other side, and to strangers, as the parties’ rights say', async () => {
    const { offer, seller } = await given.givenMarket(house);
    const hold = await given.givenHold(house, buyer, offer);

    expect(await given.settle(house.database.pool, seller.id, hold.id, 'CONFIRM')).toBe('NOT_YOURS');
    expect(await given.settle(house.database.pool, buyer.id, hold.id, 'ACCEPT')).toBe('NOT_YOURS');
    expect(await given.settle(house.database.pool, crypto.randomUUID(), hold.id, 'CONFIRM')).toBe(
      'NOT_FOUND',
    );
    expect(await given.settle(house.database.pool, '', hold.id, 'CONFIRM')).toBe('NOT_FOUND');
  });

  it('ends exactly once when 32 confirm, release and expire it at the same time', async () => {
    const { offer } = await given.givenMarket(house, { offer: { perWeek: given.hours(80), holdMinutes: 5 } });
    const ends: string[] = [];
    for (let round = 0; round < 6; round++) {
      const hold = await given.givenHold(house, buyer, offer, [[1, 1]]);
      // Half of the races run at the very end of the hold's time.
      if (round % 2)
        await house.admin.query(
          `update app.reservation set expires_at = app.clock() + interval '15 milliseconds' where id = $1`,
          [hold.id],
        );
      const codes = await Promise.all(
        Array.from({ length: 32 }, async (_, n) =>
          n % 3 === 2
            ? await house.workerDatabase.pool.query('select market.sweep(10)').then(() => 'SWEPT')
            : await given.settle(house.database.pool, buyer.id, hold.id, n % 3 ? 'CONFIRM' : 'RELEASE'),
        ),
      );
      await sweep();
      const state = (await stateOf(hold)) ?? '';
      ends.push(state);
      expect(codes.filter((code) => code === 'OK').length).toBe(
        ['CONFIRMED', 'RELEASED'].includes(state) ? 1 : 0,
      );
      if (round % 2 && state === 'HELD') {
        await house.admin.query('select pg_sleep(0.02)');
        await sweep();
      }
    }
    expect(ends.every((state) => ['CONFIRMED', 'RELEASED', 'EXPIRED'].includes(state))).toBe(true);
    const { rows } = await house.admin.query(
      `select subject_id, count(*) from app.audit_entry where changes ->> 'to' in ('CONFIRMED', 'RELEASED', 'DECLINED', 'EXPIRED') and organisation_id = $1 group by 1 having count(*) > 1`,
      [buyer.id],
    );
    expect(rows).toEqual([]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('is made or refused whole when its offer is withdrawn at the same moment, and stays sold afterwards', async () => {
    for (let round = 0; round < 4; round++) {
      const { offer, seller } = await given.givenMarket(house, { offer: { perWeek: given.hours(80) } });
      const buyers = Array.from({ length: 24 }, () => crypto.randomUUID());
      const holds = buyers.map((who, n) =>
        given.reserve(house.database.pool, who, [
          { offerId: offer.id, weeks: [{ weekStart: given.monday(1 + (n % 4)), amount: 60 }] },
        ]),
      );
      await given.act(house, seller.actor, capacityOfferWithdraw, { offerId: offer.wire });
      const codes = (await Promise.all(holds)).map(([answer]) =>
        answer?.granted ? 'granted' : answer?.code,
      );
      expect(codes.every((code) => code === 'granted' || code === 'OFFER_GONE')).toBe(true);
      const late = await given.reserve(house.database.pool, crypto.randomUUID(), [
        { offerId: offer.id, weeks: [{ weekStart: given.monday(1), amount: 60 }] },
      ]);
      expect(late[0]?.code).toBe('OFFER_GONE');
    }
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('never meets a deadlock between holds, releases and sweeps', async () => {
    const { offer } = await given.givenMarket(house, { offer: { perWeek: given.hours(80), holdMinutes: 5 } });
    let done = false;
    const sweeping = (async () => {
      for (; !done; ) await sweep();
    })();
    await given.crowd(16, async (client, round) => {
      const who = crypto.randomUUID();
      const weeks = [1 + ((client + round) % 4), 1 + ((client + round + 2) % 4)];
      const [answer] = await given.reserve(house.database.pool, who, [
        { offerId: offer.id, weeks: weeks.map((week) => ({ weekStart: given.monday(week), amount: 60 })) },
      ]);
      if (answer?.granted) {
        if (round % 3 === 0)
          await house.admin.query('update app.reservation set expires_at = app.clock() where id = $1', [
            answer.id,
          ]);
        else await given.settle(house.database.pool, who, answer.id, round % 3 === 1 ? 'RELEASE' : 'CONFIRM');
      }
      return round < 8;
    });
    done = true;
    await sweeping;
    await sweep();
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('is refused with the reason', async () => {
    const { offer, seller } = await given.givenMarket(house, {
      offer: { minimumLot: given.hours(4), perWeek: given.hours(40) },
      center: { minimumBlock: given.hours(3) },
      capacity: { hoursPerDay: 8, committedPerDay: 6 },
    });
    const hold = (firm: given.Firm, weeks: given.HeldWeeks) =>
      given.refusalOf(given.givenHold(house, firm, offer, weeks));

    expect(await hold(seller, [[1, 8]])).toEqual(['OWN_OFFER']);
    expect(await hold(buyer, [[1, 3]])).toEqual(['BELOW_MINIMUM_LOT']);
    expect(await hold(buyer, [[7, 8]])).toEqual(['WEEK_NOT_OFFERED']);
    expect(await hold(buyer, [[1, 41]])).toEqual(['CAPACITY_EXCEEDED']);
    // 2 h are free on each day, and nobody sets the machine up for less than 3 h.
    expect(await hold(buyer, [[1, 4]])).toEqual(['CAPACITY_EXCEEDED']);
    expect(
      await given.refusalOf(
        given.act(house, buyer.actor, reservationHold, given.holdInput(offer.id, []), undefined),
      ),
    ).toEqual(['OUT_OF_RANGE']);
  });

  it('takes no day that is over', async () => {
    const { offer } = await given.givenMarket(house, {
      capacity: { first: 0, weeks: 3, hoursPerDay: 2 },
      offer: { from: given.monday(0), until: given.monday(3) },
    });
    // Wednesday noon of the first week: Monday's and Tuesday's four hours are gone.
    const { rows } = await house.admin.query<{ distance: string }>(
      `select (($1::date + 2)::timestamp at time zone 'Asia/Shanghai' + interval '12 hours' - clock_timestamp())::text as distance`,
      [given.monday(0)],
    );
    await given.moveClock(house, rows[0]?.distance ?? '');
    const tooMuch = await given.refusalOf(given.givenHold(house, buyer, offer, [[0, 7]]));
    const hold = await given.givenHold(house, buyer, offer, [[0, 6]]);
    const days = await house.admin.query(
      'select min(work_date) as first from app.reservation_day where reservation_id = $1',
      [hold.id],
    );
    await given.moveClock(house, '0');

    expect(tooMuch).toEqual(['CAPACITY_EXCEEDED']);
    expect(days.rows[0].first >= given.monday(0)).toBe(true);
    expect(new Date(days.rows[0].first).getUTCDay()).toBe(3);
  });

  it('is one of at most five open ones of a buyer on an offer, even when they come at once in different weeks', async () => {
    const { offer } = await given.givenMarket(house, { offer: { until: given.monday(5) } });
    const codes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        given.reserve(house.database.pool, buyer.id, [
          { offerId: offer.id, weeks: [{ weekStart: given.monday(1 + (n % 4)), amount: 60 }] },
        ]),
      ),
    );
    expect(codes.filter(([answer]) => answer?.granted).length).toBe(5);
    expect(new Set(codes.map(([answer]) => answer?.code).filter(Boolean))).toEqual(
      new Set(['TOO_MANY_OPEN_HOLDS']),
    );
  });

  it('cannot be made in another firm’s name', async () => {
    const { offer } = await given.givenMarket(house);
    const forged = house.database.pool.query(
      `select market.reserve($2::jsonb) from (select set_config('app.organisation', $1, true) offset 0) who`,
      [
        buyer.id,
        JSON.stringify([
          {
            id: crypto.randomUUID(),
            buyerId: crypto.randomUUID(),
            offerId: offer.id,
            weeks: [{ weekStart: given.monday(1), amount: 60 }],
          },
        ]),
      ],
    );
    await expect(forged).rejects.toThrow(/somebody else/);
  });
});
