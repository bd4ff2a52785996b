import 'reflect-metadata';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capacityOfferWithdraw, waitingPlaceTake } from '#schema/exchange/index.ts';
import type { Actor } from '#schema/kernel/actor.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import type { Firm } from '#test/builders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('asking for hours in order to learn how many there are', () => {
  let house: given.TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const ask = async (buyerId: string, offerId: string, amount: number) => {
    const weeks = [{ weekStart: given.monday(1), amount }];
    const [answer] = await given.reserve(house.database.pool, buyerId, [{ offerId, weeks }]);
    return { code: answer?.granted ? 'granted' : (answer?.code ?? ''), id: answer?.id ?? '' };
  };
  const seenBy = (actor: Actor) =>
    runQuery(house.database, actor, (query) =>
      query.rows(sql`select buyer_id, refused, returned, stopped from app.hold_probe`),
    );

  it('tells a prober of a thousand holds no more than whole lots, then nothing, and the seller who it was', async () => {
    const { offer, seller } = await given.givenMarket(house, {
      capacity: { weeks: 1, hoursPerDay: 4 },
      offer: { until: given.monday(2), perWeek: given.hours(20), minimumLot: given.hours(4) },
    });
    await given.reserve(house.database.pool, crypto.randomUUID(), [
      { offerId: offer.id, weeks: [{ weekStart: given.monday(1), amount: 500 }] },
    ]);
    // 700 minutes are open. A search by halves would find the minute in eleven holds; this one knows whole lots of four hours.
    const prober = crypto.randomUUID();
    const learnt = { least: 0, most: 1_200 };
    const codes = new Map<string, number>();
    for (let n = 0; n < 1_000 && learnt.most - learnt.least > 1; n++) {
      const amount = Math.ceil((learnt.least + learnt.most) / 2);
      const { code, id } = await ask(prober, offer.id, amount);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (code === 'granted') {
        learnt.least = amount;
        await given.settle(house.database.pool, prober, id, 'RELEASE');
      } else if (code === 'CAPACITY_EXCEEDED') learnt.most = amount;
      else break;
    }
    for (let n = 0; n < 40; n++) {
      const { code, id } = await ask(prober, offer.id, 240);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (code === 'granted') await given.settle(house.database.pool, prober, id, 'RELEASE');
    }

    expect(learnt.most - learnt.least).toBeGreaterThan(30);
    expect(codes.get('WHOLE_LOTS_ONLY')).toBe(1);
    expect(codes.get('TOO_MANY_PROBES')).toBeGreaterThan(10);
    expect(await seenBy(seller.actor)).toEqual([
      {
        buyerId: prober,
        refused: expect.any(Number),
        returned: expect.any(Number),
        stopped: codes.get('TOO_MANY_PROBES'),
      },
    ]);
    expect(
      await seenBy({ ...seller.actor, organisationId: prober as Firm['actor']['organisationId'] }),
    ).toEqual([]);

    const other = await ask(crypto.randomUUID(), offer.id, 241);
    expect(other.code).toBe('granted');
    await given.moveClock(house, '1 hour');
    expect((await ask(prober, offer.id, 300)).code).toBe('granted');
    await given.moveClock(house, '0');
  });

  it('is counted for places on waiting lists too', async () => {
    const { offer, seller } = await given.givenMarket(house, { offer: { perWeek: given.hours(20) } });
    const buyer = await given.givenFirm(house);
    await ask(crypto.randomUUID(), offer.id, 1_200);
    await given.act(house, buyer.actor, waitingPlaceTake, given.holdInput(offer.id, [[1, 20]]));
    expect(await seenBy(seller.actor)).toEqual([{ buyerId: buyer.id, refused: 1, returned: 0, stopped: 0 }]);
  });
});

describe('withdrawing an offer with notice', () => {
  let house: given.TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const holdsOf = async (offer: given.Made) =>
    (
      await house.admin.query(
        `select r.state, round(extract(epoch from r.expires_at - app.clock()) / 60)::int as minutes,
           (select count(*)::int from app.outbox o where o.event = 'reservation.notice-given.v1' and o.payload ->> 'subjectId' = r.id::text) as told
         from app.reservation r where r.offer_id = $1 order by r.id`,
        [offer.id],
      )
    ).rows;

  it('ends its open holds after the notice at the latest, and tells their buyers; without notice they keep their time', async () => {
    const buyer = await given.givenFirm(house);
    for (const { noticeHours, minutes } of [
      { noticeHours: 1, minutes: 60 },
      { noticeHours: 100, minutes: 240 },
      { noticeHours: null, minutes: 240 },
    ]) {
      const { offer, seller } = await given.givenMarket(house);
      await given.givenHold(house, buyer, offer);
      await given.act(house, seller.actor, capacityOfferWithdraw, { offerId: offer.wire, noticeHours });
      expect(await holdsOf(offer)).toEqual([{ state: 'HELD', minutes, told: 1 }]);
    }
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('refuses a notice of no time or of more than a week', async () => {
    const { offer, seller } = await given.givenMarket(house);
    for (const noticeHours of [0, -1, 169])
      expect(
        await given.refusalOf(
          given.act(house, seller.actor, capacityOfferWithdraw, { offerId: offer.wire, noticeHours }),
        ),
      ).toEqual(['OUT_OF_RANGE']);
  });
});
