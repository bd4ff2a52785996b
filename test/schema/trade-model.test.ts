import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { TradeModel } from '#test/faults/trade-model.ts';

describe('firms that trade at random', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  // `npm run faults` tells two thousand of these stories.
  it('never sell an hour twice, lose one, show a wrong band or leave the table of states', async () => {
    const model = await TradeModel.open(house);
    await model.tell(12);

    const kinds = new Set([...model.counts.keys()].map((key) => key.split(' ')[0]));
    expect([...kinds].sort()).toEqual(['hold', 'import', 'publish', 'settle', 'sweep', 'withdraw']);
  }, 60_000);
});
