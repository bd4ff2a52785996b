import 'reflect-metadata';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reservationRelease, waitingPlaceLeave, waitingPlaceTake } from '#schema/exchange/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { servePlaces } from '#workers/schedule.ts';

describe('a waiting list', () => {
  let house: given.TestHouse;
  let buyers: readonly given.Firm[];
  beforeAll(async () => {
    house = await openTestHouse();
    buyers = await Promise.all([1, 2, 3].map(() => given.givenFirm(house)));
  });
  afterAll(() => house.close());

  const buyer = (index: number) => buyers[index % buyers.length] as given.Firm;
  const take = (firm: given.Firm, offer: given.Made, weeks: given.HeldWeeks) =>
    given.act(house, firm.actor, waitingPlaceTake, given.holdInput(offer.id, weeks));
  const serve = () => servePlaces(house.workerDatabase);
  const stateOf = async ({ id }: given.Made) =>
    (await house.admin.query('select state from app.waiting_place where id = $1', [id])).rows[0]?.state;
  const positionOf = async (firm: given.Firm, { id }: given.Made) => {
    const { rows } = await house.database.pool.query(
      `select turn from (select set_config('app.organisation', $1, true) offset 0) who, lateral market.positions_of(array[$2::uuid])`,
      [firm.id, id],
    );
    return rows[0] === undefined ? null : Number(rows[0].turn);
  };
  /** 20 h in one week, on one day after another. */
  const givenScarce = (weeks = 1) =>
    given.givenMarket(house, {
      capacity: { weeks, hoursPerDay: 4 },
      offer: { until: given.monday(1 + weeks), perWeek: given.hours(20), minimumLot: given.hours(1) },
    });

  it('serves whoever fits at once, and others in their order when hours come back', async () => {
    const { offer } = await givenScarce();
    const served = await take(buyer(0), offer, [[1, 16]]);
    const first = await take(buyer(1), offer, [[1, 16]]);
    const second = await take(buyer(2), offer, [[1, 16]]);

    expect(await Promise.all([served, first, second].map(stateOf))).toEqual(['SERVED', 'WAITING', 'WAITING']);
    expect([await positionOf(buyer(1), first), await positionOf(buyer(2), second)]).toEqual([1, 2]);

    const { rows } = await house.admin.query(
      'select reservation_id as id from app.waiting_place where id = $1',
      [served.id],
    );
    await given.act(house, buyer(0).actor, reservationRelease, {
      reservationId: given.wire('rsv', rows[0].id),
    });
    await serve();

    expect(await Promise.all([first, second].map(stateOf))).toEqual(['SERVED', 'WAITING']);
    expect([await positionOf(buyer(1), first), await positionOf(buyer(2), second)]).toEqual([null, 1]);
    const hold = await house.admin.query(
      `select r.state, r.held_by, r.expires_at > app.clock() + interval '3 hours 50 minutes' as fresh, r.buyer_id,
         (select count(*)::int from app.outbox o where o.event = 'waiting.served.v1' and o.payload ->> 'reservationId' = r.id::text) as told
       from app.reservation r join app.waiting_place p on p.reservation_id = r.id where p.id = $1`,
      [first.id],
    );
    expect(hold.rows).toEqual([
      { state: 'HELD', held_by: buyer(1).actor.personId, fresh: true, buyer_id: buyer(1).id, told: 1 },
    ]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('comes before somebody who asks directly, even when nobody has served it yet', async () => {
    const { offer } = await givenScarce();
    const hold = await given.givenHold(house, buyer(0), offer, [[1, 16]]);
    const place = await take(buyer(1), offer, [[1, 12]]);
    await given.act(house, buyer(0).actor, reservationRelease, { reservationId: hold.wire });

    const refused = await given.refusalOf(given.givenHold(house, buyer(2), offer, [[1, 12]]));
    expect(refused).toEqual(['CAPACITY_EXCEEDED']);
    // A refused command changes nothing: the place is served by the next that is granted, or by the clock.
    await given.givenHold(house, buyer(2), offer, [[1, 8]]);
    expect(await stateOf(place)).toBe('SERVED');
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('skips a place that does not fit as a whole five times, and then keeps the hours for it', async () => {
    const { offer } = await givenScarce();
    const holds: given.Made[] = [];
    for (let n = 0; n < 5; n++) holds.push(await given.givenHold(house, buyer(n), offer, [[1, 4]]));
    const whole = await take(buyer(0), offer, [[1, 20]]);
    for (let n = 0; n < 5; n++) {
      const hold = holds[n] as given.Made;
      await given.act(house, buyer(n).actor, reservationRelease, { reservationId: hold.wire });
      holds[n] = await given.givenHold(house, buyer(n), offer, [[1, 4]]);
    }
    const release = async (n: number) =>
      given.act(house, buyer(n).actor, reservationRelease, { reservationId: holds[n]?.wire ?? '' });
    await release(0);
    expect(await given.refusalOf(given.givenHold(house, buyer(1), offer, [[1, 1]]))).toEqual([
      'CAPACITY_EXCEEDED',
    ]);
    for (const n of [1, 2, 3, 4]) await release(n);
    await serve();

    expect(await stateOf(whole)).toBe('SERVED');
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('is left, and lapses by time or with its offer', async () => {
    const { offer, seller } = await givenScarce();
    await given.givenHold(house, buyer(0), offer, [[1, 20]]);
    const [left, lapsed] = [await take(buyer(0), offer, [[1, 4]]), await take(buyer(1), offer, [[1, 4]])];
    await given.act(house, buyer(0).actor, waitingPlaceLeave, { waitingPlaceId: left.wire });
    const again = given.act(house, buyer(0).actor, waitingPlaceLeave, { waitingPlaceId: left.wire });
    expect(await given.refusalOf(again)).toEqual(['WRONG_STATE']);
    const foreign = given.act(house, seller.actor, waitingPlaceLeave, { waitingPlaceId: lapsed.wire });
    await expect(foreign).rejects.toThrow(/buyer/);

    await given.moveClock(house, '7 days 1 second');
    await serve();
    await given.moveClock(house, '0');
    expect([await stateOf(left), await stateOf(lapsed)]).toEqual(['LEFT', 'LAPSED']);
  });

  it('refuses what could never be served, a fourth place, and the seller', async () => {
    const { offer, seller } = await givenScarce();
    await given.givenHold(house, buyer(0), offer, [[1, 20]]);
    const refusal = (firm: given.Firm, weeks: given.HeldWeeks) => given.refusalOf(take(firm, offer, weeks));
    expect(await refusal(buyer(1), [[1, 21]])).toEqual(['MORE_THAN_OFFERED']);
    expect(await refusal(buyer(1), [[3, 4]])).toEqual(['WEEK_NOT_OFFERED']);
    expect(await refusal(buyer(1), [[1, '0.5']])).toEqual(['BELOW_MINIMUM_LOT']);
    expect(await refusal(seller, [[1, 4]])).toEqual(['OWN_OFFER']);
    for (let n = 0; n < 3; n++) await take(buyer(1), offer, [[1, 4]]);
    expect(await refusal(buyer(1), [[1, 4]])).toEqual(['TOO_MANY_PLACES']);
  });

  it('lets nobody be overtaken by a later place that asks for as much or more of the same weeks', async () => {
    type Act = { kind: 'take' | 'hold'; weeks: [number, number][] } | { kind: 'release'; pick: number };
    const weeks = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 2, max: 20 })), {
      minLength: 1,
      maxLength: 2,
      selector: ([week]) => week,
    });
    const act: fc.Arbitrary<Act> = fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('take' as const), weeks }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('hold' as const), weeks }) },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('release' as const), pick: fc.nat(20) }) },
    );
    let overtakable = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 14 }), async (acts) => {
        const { offer } = await givenScarce(2);
        const servedAt = new Map<string, number>();
        const places: { id: string; weeks: ReadonlyMap<number, number> }[] = [];
        for (const [step, next] of acts.entries()) {
          if (next.kind === 'release') {
            const { rows } = await house.admin.query(
              `select id, buyer_id from app.reservation where offer_id = $1 and state = 'HELD' order by id`,
              [offer.id],
            );
            const row = rows[next.pick % Math.max(1, rows.length)];
            if (row) await given.settle(house.database.pool, row.buyer_id, row.id, 'RELEASE');
            await serve();
          } else {
            const wanted = next.weeks.map(([week, amount]) => ({
              weekStart: given.monday(week),
              amount: amount * 60,
            }));
            const who = crypto.randomUUID();
            if (next.kind === 'hold')
              await given.reserve(house.database.pool, who, [{ offerId: offer.id, weeks: wanted }]);
            else {
              const id = crypto.randomUUID();
              const item = {
                id,
                buyerId: who,
                offerId: offer.id,
                priceMinor: 1,
                currency: 'CNY',
                parts: [],
                weeks: wanted,
              };
              await house.database.pool.query(
                `select market.take_place($2::jsonb) from (select set_config('app.organisation', $1, true) offset 0) who`,
                [who, JSON.stringify(item)],
              );
              places.push({ id, weeks: new Map(next.weeks) });
            }
          }
          const { rows } = await house.admin.query(
            `select id from app.waiting_place where offer_id = $1 and state = 'SERVED'`,
            [offer.id],
          );
          for (const { id } of rows) if (!servedAt.has(id)) servedAt.set(id, step);
        }
        for (const [index, early] of places.entries())
          for (const late of places.slice(index + 1)) {
            const isNoMore = [...early.weeks].every(
              ([week, amount]) => amount <= (late.weeks.get(week) ?? 0),
            );
            if (!isNoMore || !servedAt.has(late.id)) continue;
            overtakable += 1;
            const [first, second] = [servedAt.get(early.id), servedAt.get(late.id)];
            if (first === undefined || first > (second ?? 0))
              throw new Error(`${early.id} was overtaken by ${late.id}`);
          }
        const faults = await given.exchangeFaults(house);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      }),
      { numRuns: 15 },
    );
    expect(overtakable).toBeGreaterThan(0);
  }, 60_000);
});
