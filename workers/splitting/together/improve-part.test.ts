import { describe, expect, it } from 'vitest';
import { InstanceRefused } from '../check-instance.ts';
import { randomInstance } from '../random-instance.fixture.ts';
import { split } from '../split.ts';
import { type SplitLimits, thorough } from '../split-limits.ts';
import { verifyPlan } from '../verify.ts';
import { boundWhole } from './bound-whole.ts';
import { divide } from './divide.ts';
import { improvePart } from './improve-part.ts';
import { merge } from './merge.ts';

const noClock = () => 0;
const limits: SplitLimits = { ...thorough, nodesMax: 20, roundsMax: 6, boundRounds: 20 };
const given = (seed: number) =>
  randomInstance({
    seed,
    orders: 6,
    steps: 1 + (seed % 3),
    factories: 8,
    buckets: 6,
    eligible: 4,
    tightness: 0.7,
    yields: seed % 3 === 0,
    minimums: seed % 5 === 0,
  });
const seeds = [1, 2, 3, 4, 5, 6];

describe('a part of a plan that is planned anew', () => {
  it('is answered by a plan that holds and is no dearer; put together they are cheaper by what they have won', async () => {
    let better = 0;
    for (const seed of seeds) {
      const instance = given(seed);
      const { plan, total } = await split(instance, { ...limits, nodesMax: 0 }, noClock);
      const parts = divide(instance, plan, 0, { count: 2, size: 3 });
      const answers = await Promise.all(parts.map((part) => improvePart({ ...part, limits }, noClock)));
      for (const [at, { plan: answer, won }] of answers.entries()) {
        const { instance: asked, share } = parts[at] ?? expect.unreachable();
        const verdict = verifyPlan(asked, answer);
        expect(verdict.wrong, `${seed}.${at}`).toEqual([]);
        expect(Number(verifyPlan(asked, share).total - verdict.total), `${seed}.${at}`).toBe(won);
        expect(won, `${seed}.${at}`).toBeGreaterThanOrEqual(0);
      }
      const merged = merge(
        instance,
        plan,
        answers.map((one) => one.plan),
      );
      expect(verifyPlan(instance, merged.plan).wrong, String(seed)).toEqual([]);
      // Nothing here costs anything to open, so what is won apart is won together.
      expect(total - merged.total, String(seed)).toBe(answers.reduce((sum, { won }) => sum + won, 0));
      if (merged.total < total) better += 1;
    }
    expect(better).toBeGreaterThan(3);
  }, 60_000);

  it('keeps what it has where there is no time to look', async () => {
    const instance = given(1);
    const { plan } = await split(instance, { ...limits, nodesMax: 0 }, noClock);
    const answer = await improvePart(
      { instance, share: plan, limits: { ...limits, secondsMax: 0 } },
      noClock,
    );

    expect(answer).toEqual({ plan, won: 0 });
  });

  it('is refused when it is no question', async () => {
    const instance = { ...given(1), buckets: 0 };
    const share = { runs: [], shipments: [], unserved: [] };

    await expect(improvePart({ instance, share, limits })).rejects.toBeInstanceOf(InstanceRefused);
  });
});

describe('the bound of the whole', () => {
  it('is above no plan of it, also one that was made better part by part', async () => {
    for (const seed of seeds) {
      const instance = given(seed);
      const { plan, total } = await split(instance, { ...limits, nodesMax: 0 }, noClock);
      const bound = boundWhole({ instance, known: total, rounds: 60 });
      const parts = divide(instance, plan, 0, { count: 2, size: 3 });
      const answers = await Promise.all(parts.map((part) => improvePart({ ...part, limits }, noClock)));
      const merged = merge(
        instance,
        plan,
        answers.map((one) => one.plan),
      );

      expect(bound, String(seed)).toBeGreaterThan(0);
      expect(bound, String(seed)).toBeLessThanOrEqual(merged.total);
    }
  }, 60_000);
});
