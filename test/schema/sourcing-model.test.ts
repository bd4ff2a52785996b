import 'reflect-metadata';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { Approves, Awards } from '#test/faults/sourcing/award-steps.ts';
import { Quotes, Withdraws } from '#test/faults/sourcing/quote-steps.ts';
import { Waits } from '#test/faults/sourcing/request-steps.ts';
import { tellSourcing, tellStory } from '#test/faults/sourcing/tell.ts';

describe('requests, quotes and awards at random, by both sides, a guest and the clock', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openTestHouse();
  });
  afterEach(() => house.close());

  // `npm run faults:sourcing` tells ten thousand of these stories.
  it('never award what is not live, show a sealed quote, or hold otherwise than the quotes say', async () => {
    expect((await tellSourcing(house, 15)).stories).toBe(15);
  }, 90_000);

  describe('would find', () => {
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
    const open = { sealed: false, limited: false };
    const quote = () => new Quotes(0, true, 5, 10);

    it('an award of a quote that was withdrawn', async () => {
      await spoil(
        'market.settle_award(uuid)',
        `q.state <> 'SUBMITTED'`,
        `q.state not in ('SUBMITTED', 'WITHDRAWN')`,
      );
      const story = tellStory(house, open, [quote(), new Withdraws(0), new Awards(0, 10, true)]);
      await expect(story).rejects.toThrow('award(0, 10, closes): was done, expected QUOTE_NOT_LIVE');
    });

    it('a sealed price that is read before the due time', async () => {
      await house.admin.query(
        'alter policy buyer on app.quote using (buyer_id = (select app.organisation()))',
      );
      await expect(tellStory(house, { ...open, sealed: true }, [quote()])).rejects.toThrow(
        'buyer sees 1 quotes, 1 versions, 1 lines, and should 0 quotes',
      );
    });

    it('a hold that stays when the time of its quote has passed', async () => {
      await spoil('market.holds_follow_quotes()', `'EXPIRED', 'LOST'`, `'LOST'`);
      const story = tellStory(house, open, [quote(), new Waits(11)]);
      await expect(story).rejects.toThrow('Bidder 0 is EXPIRED 500, believed EXPIRED 0');
    });

    it('an award at a price that was decided on before the supplier said another', async () => {
      await spoil('market.settle_award(uuid)', 'z.version <> x.live_version', 'false');
      const story = tellStory(house, { ...open, limited: true }, [
        quote(),
        new Awards(0, 100, true),
        quote(),
        new Approves(false),
      ]);
      await expect(story).rejects.toThrow('approve: was done, expected QUOTE_REVISED');
    });
  });
});
