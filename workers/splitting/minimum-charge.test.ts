import { describe, expect, it } from 'vitest';
import type { Instance } from './instance.ts';
import { split } from './split.ts';
import { thorough } from './split-limits.ts';
import { verifyPlan } from './verify.ts';

/** A centre that asks for so many pieces' worth at the least. */
interface Shop {
  readonly price: number;
  readonly minimum: number;
  readonly setup: number;
  readonly room: number;
}

/** One step of so many pieces in one week; what nobody makes costs a thousand each. */
function orderOf(quantity: number, shops: readonly Shop[]): Instance {
  return {
    id: 'charge',
    ticksPerMinor: 1,
    buckets: 2,
    factories: shops.map((_, at) => ({ id: `F${at}`, place: 'here', openingCost: 0 })),
    centers: shops.map(({ room }, at) => ({ id: `C${at}`, factory: `F${at}`, capacity: [room, 0] })),
    lanes: [],
    orders: [
      {
        id: 'O',
        quantity,
        release: 0,
        due: 1,
        deadline: 1,
        lateCost: 0,
        earlyCost: 0,
        unservedCost: 1_000,
        holdingCost: 0,
        indivisible: false,
        destination: null,
        steps: [
          {
            id: 'S',
            after: [],
            earliest: 0,
            centersMax: null,
            candidates: shops.map(({ price, minimum, setup }, at) => ({
              center: `C${at}`,
              price,
              work: 1,
              setup: { cost: setup, work: 0, family: null },
              minimum,
              maximum: null,
              yieldBps: 10_000,
              lead: 0,
            })),
          },
        ],
      },
    ],
  };
}

/** The least that any way of sharing the pieces out costs: each shop is paid for its minimum at the least, once it makes any. */
function cheapest(quantity: number, [shop, ...rest]: readonly Shop[]): number {
  if (!shop) return quantity * 1_000;
  let best = cheapest(quantity, rest);
  for (let made = 1; made <= Math.min(quantity, shop.room); made++)
    best = Math.min(
      best,
      shop.setup + Math.max(shop.minimum, made) * shop.price + cheapest(quantity - made, rest),
    );
  return best;
}

/** Figures without a pattern, the same each time. */
function* figures(seed: number): Generator<number> {
  for (let state = seed * 2_654_435_761; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

describe('a minimum charge', () => {
  it('is paid where fewer are made, and keeps a small share away from a shop that is cheaper by the piece', async () => {
    const shops = [
      { price: 10, minimum: 0, setup: 0, room: 20 },
      { price: 6, minimum: 12, setup: 0, room: 20 },
    ];
    // Four at the dear one are 40; at the cheap one 72. Nine are 90 against 72.
    for (const [quantity, total] of [
      [4, 40],
      [9, 72],
    ] as const)
      expect((await split(orderOf(quantity, shops), thorough, () => 0)).total).toBe(total);
  });

  it('is reckoned with as every way of sharing a small order out is', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const some = figures(seed);
      const pick = (least: number, most: number) =>
        least + Math.floor((some.next().value ?? 0) * (most - least + 1));
      const quantity = pick(3, 18);
      const shops = Array.from({ length: pick(2, 4) }, () => ({
        price: pick(3, 20),
        minimum: pick(0, 12),
        setup: pick(0, 30),
        room: pick(2, 14),
      }));
      const instance = orderOf(quantity, shops);

      const { plan, total } = await split(instance, thorough, () => 0);

      expect(total, `seed ${seed}`).toBe(cheapest(quantity, shops));
      expect(verifyPlan(instance, plan), `seed ${seed}`).toMatchObject({ wrong: [], total: BigInt(total) });
    }
  }, 60_000);
});
