import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capacityOfferWithdraw, sharedCenters } from '#schema/exchange/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

describe('offers of one work centre', () => {
  it('are told together while they are on the market, but for blind ones', async () => {
    const buyer = await given.givenFirm(house);
    const { seller, center, offer } = await given.givenMarket(house);
    const other = await given.givenMarket(house);
    const again = await given.givenOffer(house, seller, center);
    const blind = await given.givenMarket(house, { offer: { blind: true } });
    const blindToo = await given.givenOffer(house, blind.seller, blind.center, { blind: true });
    const told = () =>
      runQuery(house.database, buyer.actor, (query) =>
        sharedCenters(
          query,
          [offer, other.offer, again, blind.offer, blindToo].map(({ id }) => id),
        ),
      );

    expect((await told()).map((ids) => new Set(ids))).toEqual([new Set([offer.id, again.id])]);

    await given.act(house, seller.actor, capacityOfferWithdraw, { offerId: again.wire });
    expect(await told()).toEqual([]);
  });
});
