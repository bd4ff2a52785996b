import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { tellSourcing } from '#test/faults/sourcing-model.ts';

describe('requests, quotes and awards at random, by both sides, a guest and the clock', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  // `npm run faults:sourcing` tells ten thousand of these stories.
  it('never award what is not live, show a sealed quote, or hold otherwise than the quotes say', async () => {
    expect(await tellSourcing(house, 25)).toBe(25);
  }, 90_000);

  it('would find a hold that does not follow its quote', async () => {
    await house.admin.query('alter table app.quote disable trigger holds_follow_quotes');

    await expect(tellSourcing(house, 60, 7)).rejects.toThrow(/Property failed/);
  }, 90_000);
});
