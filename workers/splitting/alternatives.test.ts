import { describe, expect, it } from 'vitest';
import { alternativePlans } from './alternatives.ts';
import type { Instance } from './instance.ts';
import { thorough } from './split-limits.ts';
import { verifyPlan } from './verify.ts';

/** 100 pieces of one step in three weeks: a cheap centre of 34 a week, a dear one of 55, and one of ten beside it. */
const instance: Instance = {
  id: 'early',
  ticksPerMinor: 1,
  buckets: 3,
  factories: ['cheap', 'dear', 'beside'].map((id) => ({ id, place: 'here', openingCost: 0 })),
  centers: [34, 55, 10].map((room, at) => ({
    id: `C${at}`,
    factory: ['cheap', 'dear', 'beside'][at] ?? '',
    capacity: [room, room, room],
  })),
  lanes: [],
  orders: [
    {
      id: 'O',
      quantity: 100,
      release: 0,
      due: 2,
      deadline: 2,
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
          candidates: [1, 2, 2].map((price, at) => ({
            center: `C${at}`,
            price,
            work: 1,
            setup: { cost: 5, work: 0, family: null },
            minimum: 0,
            maximum: null,
            yieldBps: 10_000,
            lead: 0,
          })),
        },
      ],
    },
  ],
};

describe('the earliest plan', () => {
  it('pays for nothing that only makes pieces wait for the last', async () => {
    const found = await alternativePlans(instance, thorough, () => 0);

    const earliest = found.find(({ wish }) => wish === 'EARLIEST');
    expect([earliest?.arrives, earliest?.unserved]).toEqual([1, 0]);
    // 68 at the cheap one, 32 at the dear one, two set-ups: the third would bring no piece that the others do not by then.
    expect(earliest?.total).toBe(68n + 64n + 10n);
    expect(new Set(earliest?.plan.runs.map(({ center }) => center))).toEqual(new Set(['C0', 'C1']));
    expect(earliest && verifyPlan(instance, earliest.plan).wrong).toEqual([]);
    expect(found.find(({ wish }) => wish === 'CHEAPEST')?.arrives).toBe(2);
  });
});
