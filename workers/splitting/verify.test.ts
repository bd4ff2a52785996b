import { describe, expect, it } from 'vitest';
import { type Instance, type Lane, noSetup } from './instance.ts';
import type { Plan } from './plan.ts';
import { verifyPlan } from './verify.ts';

// Two steps in two cities: 100 pieces turned at Wuxi (30 ticks, 2 minutes, set-up 500 ticks and 60 minutes), one bucket to Suzhou at 3 ticks,
// ground there (50 ticks, 4 minutes, minimum 120 pieces), delivered at Suzhou, due in bucket 1.
const candidate = { setup: noSetup, minimum: 0, maximum: null, yieldBps: 10_000, lead: 0 };
const instance: Instance = {
  id: 'two steps',
  ticksPerMinor: 1,
  buckets: 4,
  factories: [
    { id: 'wuxi', place: 'WUX', openingCost: 1_000 },
    { id: 'suzhou', place: 'SUZ', openingCost: 0 },
  ],
  centers: [
    { id: 'lathe', factory: 'wuxi', capacity: [200, 200, 200, 200] },
    { id: 'grinder', factory: 'suzhou', capacity: [0, 240, 240, 240] },
  ],
  lanes: [{ from: 'WUX', to: 'SUZ', cost: 3, buckets: 1 }],
  orders: [
    {
      id: 'shaft',
      quantity: 100,
      release: 0,
      due: 1,
      deadline: 3,
      lateCost: 7,
      earlyCost: 0,
      unservedCost: 10_000,
      holdingCost: 2,
      indivisible: false,
      destination: 'SUZ',
      steps: [
        {
          id: 'turn',
          after: [],
          earliest: 0,
          centersMax: null,
          candidates: [
            {
              ...candidate,
              center: 'lathe',
              price: 30,
              work: 2,
              setup: { cost: 500, work: 60, family: null },
            },
          ],
        },
        {
          id: 'grind',
          after: [{ step: 'turn', per: 1 }],
          earliest: 0,
          centersMax: 1,
          candidates: [{ ...candidate, center: 'grinder', price: 50, work: 4, minimum: 120 }],
        },
      ],
    },
  ],
};
const run = (step: string, center: string, bucket: number, started: number) => ({
  order: 'shaft',
  step,
  center,
  bucket,
  started,
});
const ship = (step: string, from: string, to: string, bucket: number, quantity: number) => ({
  order: 'shaft',
  step,
  from,
  to,
  bucket,
  quantity,
});
// 70 pieces fit beside the set-up into the first bucket, 30 into the next; 60 are ground at a time.
const good: Plan = {
  runs: [
    run('turn', 'lathe', 0, 70),
    run('turn', 'lathe', 1, 30),
    run('grind', 'grinder', 1, 60),
    run('grind', 'grinder', 2, 40),
  ],
  shipments: [
    ship('turn', 'WUX', 'SUZ', 0, 70),
    ship('turn', 'WUX', 'SUZ', 1, 30),
    ship('grind', 'SUZ', 'SUZ', 1, 60),
    ship('grind', 'SUZ', 'SUZ', 2, 40),
  ],
  unserved: [],
};

describe('the verifier', () => {
  it('recomputes every part of what a plan costs', () => {
    const { wrong, cost, total } = verifyPlan(instance, good);

    expect(wrong).toEqual([]);
    // Ten of the first seventy wait one bucket in Suzhou; forty arrive one bucket late; twenty are paid for and not made.
    expect(cost).toEqual({
      work: 100n * 30n + 100n * 50n,
      setup: 500n,
      minimum: 20n * 50n,
      opening: 1_000n,
      transport: 300n,
      holding: 10n * 2n,
      late: 40n * 7n,
      early: 0n,
      unserved: 0n,
    });
    expect(total).toBe(11_100n);
  });

  it('goes by an order’s own way before the common one', () => {
    const [lane] = instance.lanes;
    const own = { ...instance, lanes: [...instance.lanes, { ...lane, order: 'shaft', cost: 5 } as Lane] };
    const other = { ...instance, lanes: [...instance.lanes, { ...lane, order: 'gear', cost: 5 } as Lane] };

    expect(verifyPlan(own, good).cost.transport).toBe(500n);
    expect(verifyPlan(other, good).cost.transport).toBe(300n);
  });

  const broken: readonly [string, (plan: Plan) => Plan, RegExp][] = [
    [
      'more work than a bucket has',
      (p) => ({ ...p, runs: [run('turn', 'lathe', 0, 71), ...p.runs.slice(1)] }),
      /lathe in bucket 0: 202 of 200/,
    ],
    [
      'a set-up moved before its first piece that does not fit',
      (p) => ({ ...p, runs: [run('turn', 'lathe', 0, 100), ...p.runs.slice(2)] }),
      /lathe in bucket 0: 260 of 200/,
    ],
    [
      'pieces ground before they have come',
      (p) => ({
        ...p,
        runs: [...p.runs.slice(0, 2), run('grind', 'grinder', 1, 60), run('grind', 'grinder', 0, 40)],
      }),
      /missing in bucket 0/,
    ],
    [
      'more sent than was made',
      (p) => ({ ...p, shipments: [ship('turn', 'WUX', 'SUZ', 0, 80), ...p.shipments.slice(1)] }),
      /10 more leave WUX/,
    ],
    [
      'fewer delivered than ordered',
      (p) => ({ ...p, shipments: p.shipments.slice(0, 3) }),
      /60 delivered and 0 left out of 100/,
    ],
    [
      'a way that nobody drives',
      (p) => ({ ...p, shipments: [ship('turn', 'WUX', 'NKG', 0, 70), ...p.shipments.slice(1)] }),
      /no way from WUX to NKG/,
    ],
    [
      'somebody who may not do it',
      (p) => ({ ...p, runs: [run('turn', 'grinder', 3, 1), ...p.runs] }),
      /not one of those who may/,
    ],
    [
      'half a piece',
      (p) => ({ ...p, runs: [run('turn', 'lathe', 0, 69.5), ...p.runs.slice(1)] }),
      /69.5 pieces/,
    ],
    [
      'an arrival after the deadline',
      (p) => ({ ...p, shipments: [...p.shipments.slice(0, 3), ship('grind', 'SUZ', 'SUZ', 4, 40)] }),
      /bucket 4/,
    ],
  ];
  it.each(broken)('says %s', (_what, change, words) => {
    expect(verifyPlan(instance, change(good)).wrong.join('\n')).toMatch(words);
  });
});
