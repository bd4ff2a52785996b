import { describe, expect, it } from 'vitest';
import { checkInstance } from './check-instance.ts';
import type { Instance } from './instance.ts';
import { randomInstance } from './random-instance.fixture.ts';

const fine = randomInstance({
  seed: 1,
  orders: 1,
  steps: 3,
  factories: 4,
  buckets: 3,
  eligible: 2,
  tightness: 0.5,
});
function changed(change: (copy: { -readonly [Key in keyof Instance]: Instance[Key] }) => void): Instance {
  const copy = structuredClone(fine);
  change(copy);
  return copy;
}
const order = (instance: Instance, facts: object): Instance => ({
  ...instance,
  orders: [{ ...instance.orders[0], ...facts } as Instance['orders'][number]],
});
const step = (instance: Instance, at: number, facts: object): Instance =>
  order(instance, {
    steps: instance.orders[0]?.steps.map((one, n) => (n === at ? { ...one, ...facts } : one)),
  });

describe('an instance', () => {
  it('that is well made has nothing against it', () => {
    expect(checkInstance(fine)).toEqual([]);
  });

  const wrong: readonly [string, Instance, string][] = [
    [
      'steps that go round in a circle',
      step(fine, 0, { after: [{ step: 'S2', per: 1 }] }),
      'CYCLE at orders.0.steps',
    ],
    [
      'a predecessor that is not there',
      step(fine, 1, { after: [{ step: 'S9', per: 1 }] }),
      'UNKNOWN at orders.0.steps.1.after.0',
    ],
    ['a step that nobody can do', step(fine, 1, { candidates: [] }), 'NO_CANDIDATE at orders.0.steps.1'],
    [
      'a step that goes into two others',
      step(fine, 2, {
        after: [
          { step: 'S1', per: 1 },
          { step: 'S0', per: 1 },
        ],
      }),
      'TWO_SUCCESSORS at orders.0.steps',
    ],
    ['two steps at the end', step(fine, 2, { after: [] }), 'NOT_ONE_LAST_STEP at orders.0.steps'],
    [
      'a yield of nothing',
      step(fine, 0, {
        candidates: fine.orders[0]?.steps[0]?.candidates.map((one) => ({ ...one, yieldBps: 0 })),
      }),
      'OUT_OF_RANGE at orders.0.steps.0.candidates.0.yieldBps',
    ],
    ['half a piece', order(fine, { quantity: 0.5 }), 'NOT_WHOLE at orders.0.quantity'],
    [
      'a centre of no factory',
      changed((copy) => {
        copy.factories = copy.factories.slice(1);
      }),
      'UNKNOWN at centers.0.factory',
    ],
    [
      'a name twice',
      changed((copy) => {
        copy.orders = [...copy.orders, ...copy.orders];
      }),
      'DUPLICATE at orders.1',
    ],
    [
      'fewer buckets of capacity than there are',
      changed((copy) => {
        copy.buckets = 4;
      }),
      'OUT_OF_RANGE at centers.0.capacity',
    ],
  ];
  it.each(wrong)('is refused for %s, by its path', (_what, instance, expected) => {
    expect(checkInstance(instance).map(({ code, path }) => `${code} at ${path}`)).toContain(expected);
  });
});
