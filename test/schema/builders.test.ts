import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('the builders', () => {
  let house: given.TestHouse;
  let openedIn = 0;
  beforeAll(async () => {
    const began = performance.now();
    house = await openTestHouse();
    openedIn = performance.now() - began;
  });
  afterAll(() => house.close());

  it('open a house of its own for a file in a fraction of a second', () => {
    console.info(`a house opened in ${Math.round(openedIn)} ms`);
    expect(openedIn).toBeLessThan(2_000);
  });

  it('tell a whole trade through the product’s own commands: firm, plant, sheet, offer, hold', async () => {
    const seller = await given.givenFirm(house);
    const buyer = await given.givenFirm(house);
    const center = await given.givenWorkCenter(house, seller);
    await given.givenCapacity(house, seller, center);
    const offer = await given.givenOffer(house, seller, center);
    await given.givenRequest(house, buyer);

    const hold = await given.givenHold(house, buyer, offer);

    const { rows } = await house.admin.query('select state, quantity from app.reservation where id = $1', [
      hold.id,
    ]);
    expect(rows).toEqual([{ state: 'HELD', quantity: 480n }]);
  });
});
