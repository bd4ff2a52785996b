import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { checkPlans } from '../check-plans.ts';
import { planPromise } from '../plan-promise.ts';
import { cities } from '../promise-input.fixture.ts';
import { checkTogether } from '../together/check-together.ts';
import { planTogether } from '../together/plan-together.ts';
import { wrongHauls } from './check-hauls.ts';
import { questionOf, runOf } from './hauls.fixture.ts';
import { wantedHauls } from './wanted-hauls.ts';

describe('ways by the runs of carriers', () => {
  it('hold in every plan of 150 random questions, and never cost more than the tariff', async () => {
    let [carried, cheaper] = [0, 0];
    for (let seed = 1; seed <= 150; seed++) {
      const input = questionOf(seed);
      const answer = await planPromise({ input, effort: 'quick' });
      checkPlans(input, answer);
      const driven = await planPromise({ input: { ...input, runs: [] }, effort: 'quick' });
      const [[best], [without]] = [answer.plans, driven.plans];
      if (!best || !without) throw new Error(`no plan for ${seed}`);
      expect(best.totalMinor <= without.totalMinor, `seed ${seed}`).toBe(true);
      carried += answer.plans.filter(({ hauls }) => hauls.length > 0).length;
      cheaper += best.totalMinor < without.totalMinor ? 1 : 0;
    }
    expect(carried).toBeGreaterThan(20);
    expect(cheaper).toBeGreaterThan(20);
  });

  it('share the room of a run where orders are planned as one', async () => {
    let shared = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const input = questionOf(seed);
      const inputs = ['p', 'q', 'r'].map((id) => ({ ...input, promise: { ...input.promise, id } }));
      const answer = await planTogether({ inputs, effort: 'quick' });
      checkTogether(inputs, answer);
      const runs = answer.orders.map(({ plan }) => new Set(plan?.hauls.map(({ offerId }) => offerId)));
      shared += runs.filter(({ size }) => size > 0).length > 1 ? 1 : 0;
    }
    expect(shared).toBeGreaterThan(2);
  });

  it('leave no step whose factory may stand anywhere in its province', async () => {
    let blinded = 0;
    for (let seed = 1; seed <= 80; seed++) {
      const input = questionOf(seed);
      const steps = input.steps.map((one) => ({
        ...one,
        candidates: one.candidates.map((card) => ({ ...card, isBlind: one.code === '30' })),
      }));
      const { plans } = await planPromise({ input: { ...input, steps }, effort: 'quick' });
      checkPlans({ ...input, steps }, { plans });
      const open = await planPromise({ input, effort: 'quick' });
      const last = (all: typeof plans) =>
        all.flatMap(({ hauls }) => hauls).filter(({ stepCode }) => stepCode === '30').length;
      expect(last(plans), String(seed)).toBe(0);
      blinded += last(open.plans);
    }
    expect(blinded).toBeGreaterThan(0);
  });

  it('wait for the result of an inspection, also where the way is so long that both have one weekend', async () => {
    const days = async (leaves: number) => {
      const base = questionOf(2);
      const [from = '', to = ''] = [cities[1], cities[0]];
      const only = (base.steps[0]?.candidates ?? []).filter(({ cityCode }) => cityCode === from);
      const input = {
        ...base,
        promise: { ...base.promise, binPieces: null, freightPerBinMinor: null, dueOn: '2027-05-01' },
        // Four days by road.
        places: [
          { code: from, latitude: 31, longitude: 120 },
          { code: to, latitude: 49, longitude: 120 },
        ],
        steps: base.steps.slice(0, 1).map((one) => ({
          ...one,
          inspection: {
            kind: 'EVERY_PIECE' as const,
            perPiece: { value: '1', unit: 'MIN' as const },
            days: 5,
          },
          candidates: only,
        })),
        arcs: [],
        runs: [runOf('run', [from, to], { day: leaves, days: 1, price: 1, kilograms: 900 })],
      };
      input.promise.stepFigures = [{ stepCode: '10', grams: 100, wattHours: null }];
      const answer = await planPromise({ input, effort: 'quick' });
      checkPlans(input, answer);
      return answer.plans.some(({ hauls }) => hauls.length > 0);
    };
    expect([await days(7), await days(13), await days(14)]).toEqual([false, false, true]);
  });

  it('are asked for from each offer of a step whose mass is known to each of the next, and to the buyer', () => {
    const input = questionOf(1);
    const asked = wantedHauls({
      ...input,
      promise: { ...input.promise, stepFigures: [{ stepCode: '30', grams: 500, wattHours: null }] },
    });

    expect(asked).toEqual(cities.slice(1).map((fromCityCode) => ({ fromCityCode, toCityCode: cities[0] })));
  });

  it('are refused by the check where anything of them is not so', async () => {
    const { input, plan } = await hauled();
    const [haul] = plan.hauls;
    const at = (haul?.way ?? 1) - 1;
    const way = plan.ways[at];
    if (!haul || !way?.run) throw new Error('no haul');
    const withWay = (more: object) => ({
      ...plan,
      ways: plan.ways.map((one, n) => (n === at ? { ...one, ...more } : one)),
    });
    const withHaul = (more: object) => ({
      ...plan,
      hauls: plan.hauls.map((one) => (one === haul ? { ...one, ...more } : one)),
    });

    expect(wrongHauls(input, plan)).toEqual([]);
    for (const wrong of [
      withWay({ minor: '1' }),
      withWay({ pieces: way.pieces + 1 }),
      withWay({ leavesOn: addDays(plainDate(way.leavesOn), -1) }),
      withWay({ toCityCode: way.fromCityCode }),
      withWay({ arrivesOn: '2030-01-01' }),
      withHaul({ offerId: 'nobody' }),
      withHaul({ priceMinor: haul.priceMinor + 1n }),
      withHaul({ weeks: haul.weeks.map((week) => ({ ...week, amount: '1' })) }),
      withHaul({ weeks: haul.weeks.map((week) => ({ ...week, amount: '999999999' })) }),
      { ...plan, hauls: [] },
    ])
      expect(wrongHauls(input, wrong)).not.toEqual([]);
  });
});

/** The first random question whose cheapest plan goes by a run between two steps. */
async function hauled() {
  for (let seed = 1; seed <= 150; seed++) {
    const input = questionOf(seed);
    const { plans } = await planPromise({ input, effort: 'quick' });
    const plan = plans.find(({ ways }) => ways.some(({ run, toStepCode }) => run && toStepCode !== null));
    if (plan) return { input, plan };
  }
  throw new Error('no plan goes by a run');
}
