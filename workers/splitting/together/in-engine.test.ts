import { afterAll, describe, expect, it } from 'vitest';
import { closeEngines, runInEngine } from '../../engines/run-in-engine.ts';
import { unwrap, wrap } from '../../parts/part.ts';
import { randomInstance } from '../random-instance.fixture.ts';
import { split } from '../split.ts';
import { thorough } from '../split-limits.ts';
import { verifyPlan } from '../verify.ts';
import { boundWhole } from './bound-whole.ts';
import { divide } from './divide.ts';
import type { PartQuestion } from './improve-part.ts';
import { merge } from './merge.ts';
import { usualCut, usualLimits } from './usual-cut.ts';

describe('a round of parts', () => {
  afterAll(closeEngines);

  it('is looked at by engines, beside the bound of the whole, and makes one plan', async () => {
    const wish = { seed: 3, orders: 4, steps: 2, factories: 8, buckets: 6, eligible: 4, tightness: 0.7 };
    const instance = randomInstance(wish);
    const { plan, total } = await split(instance, { ...thorough, nodesMax: 0 }, () => 0);
    const questions = divide(instance, plan, 0, usualCut(2)).map((part) => ({
      ...part,
      limits: { ...usualLimits(part.instance), nodesMax: 20, roundsMax: 4 },
    }));
    const asked = unwrap(wrap(questions)) as PartQuestion[];
    const least = boundWhole({ instance, known: total, rounds: 40 });
    const answers = await Promise.all(asked.map((question) => runInEngine('improve-part', question)));
    const merged = merge(
      instance,
      plan,
      answers.map((one) => one.plan),
    );

    expect(questions).toHaveLength(2);
    expect(verifyPlan(instance, merged.plan).wrong).toEqual([]);
    expect(merged.total).toBeLessThan(total);
    expect(least).toBeGreaterThan(0);
    expect(least).toBeLessThanOrEqual(merged.total);
  }, 60_000);
});
