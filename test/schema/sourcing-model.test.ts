import 'reflect-metadata';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { tellSourcing } from '#test/faults/sourcing/tell.ts';

describe('requests, quotes and awards at random, by both sides, a guest and the clock', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openTestHouse();
  });
  afterEach(() => house.close());

  /** Writes a function of the database anew, with one thing in it wrong. */
  const spoil = async (name: string, right: string, wrong: string) => {
    const { rows } = await house.admin.query<{ text: string }>(
      'select pg_get_functiondef($1::regprocedure) as text',
      [name],
    );
    const text = rows[0]?.text ?? '';
    if (!text.includes(right)) throw new Error(`${name} does not say ${right}`);
    await house.admin.query(text.replace(right, wrong));
  };

  /** What the first story that does not hold says of it. */
  const flawIn = async (stories: number) => {
    const error: unknown = await tellSourcing(house, stories, 7).catch((thrown: unknown) => thrown);
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  };

  // `npm run faults:sourcing` tells ten thousand of these stories.
  it('never award what is not live, show a sealed quote, or hold otherwise than the quotes say', async () => {
    expect((await tellSourcing(house, 25)).stories).toBe(25);
  }, 90_000);

  it('would find an award of a quote that was withdrawn', async () => {
    await spoil(
      'market.settle_award(uuid)',
      `q.state <> 'SUBMITTED'`,
      `q.state not in ('SUBMITTED', 'WITHDRAWN')`,
    );

    expect(await flawIn(300)).toMatch(/award\(.* was done, expected QUOTE_NOT_LIVE/);
  }, 90_000);

  it('would find a sealed price that is read before the due time', async () => {
    await house.admin.query('alter policy buyer on app.quote using (buyer_id = (select app.organisation()))');

    expect(await flawIn(60)).toMatch(/buyer sees 1 quotes/);
  }, 90_000);

  it('would find a hold that stays when the time of its quote has passed', async () => {
    await spoil('market.holds_follow_quotes()', `'EXPIRED', 'LOST'`, `'LOST'`);

    expect(await flawIn(200)).toMatch(/EXPIRED \d+, believed EXPIRED 0/);
  }, 90_000);

  it('would find an award at prices that were decided on before the supplier said others', async () => {
    await spoil('market.settle_award(uuid)', 'z.version <> x.live_version', 'false');

    expect(await flawIn(300)).toMatch(/approve: was done, expected QUOTE_REVISED/);
  }, 90_000);
});
