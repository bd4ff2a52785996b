import { describe, expect, it } from 'vitest';
import type { RunCard } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import { randomNumbers } from '../../splitting/random-instance.fixture.ts';
import { checkPlans } from '../check-plans.ts';
import { planPromise } from '../plan-promise.ts';
import { arc, around, card, cities, step, today } from '../question.fixture.ts';
import { wrongHauls } from './check-hauls.ts';
import { wantedHauls } from './wanted-hauls.ts';

/** A run that leaves so many days from today and is there so many later, at so many fen a kilogram. */
function runOf(
  id: string,
  [from, to]: readonly string[],
  figures: { day: number; days: number; price: number; kilograms: number; band?: number },
): RunCard {
  const { day, days, price, kilograms, band = 2 } = figures;
  const departsOn = addDays(plainDate(today), day);
  const arrivesOn = addDays(departsOn, days);
  const facts = {
    fromCityCode: from,
    toCityCode: to,
    departsOn,
    departsAt: `${departsOn}T00:00:00Z`,
    arrivesAt: `${arrivesOn}T00:00:00Z`,
  };
  return {
    ...card(id, from ?? '', 0),
    ...{ resource: 'DELIVERY', measure: 'MASS', processCode: 'delivery.road', facts, departsOn, arrivesOn },
    ...{
      fromCityCode: from,
      toCityCode: to,
      perWeekAmount: BigInt(kilograms) * 1000n,
      minimumLotAmount: 20_000n,
    },
    ...{ setupAmount: 0n, setupPriceMinor: 1_000n, unitPriceAmount: String(price / 100), bands: [band] },
  } as unknown as RunCard;
}

/** Three steps, each offered in each city, for the first of them; runs between any two at random. */
function questionOf(seed: number): PromiseInput {
  const pick = randomNumbers(seed);
  const codes = ['10', '20', '30'];
  const quantity = pick(2, 12) * 10;
  const pairs = cities.flatMap((from) => cities.flatMap((to) => (from === to ? [] : [[from, to]])));
  const runs = Array.from({ length: 40 }, (_, at) => {
    const pair = pairs[pick(0, pairs.length - 1)] ?? [];
    const figures = {
      day: pick(1, 60),
      days: pick(0, 9),
      price: pick(1, 150),
      kilograms: pick(3, 40) * 10,
      band: pick(1, 2),
    };
    return runOf(`run-${String(at).padStart(2, '0')}`, pair, figures);
  });
  return {
    ...around,
    promise: {
      ...{
        id: 'p',
        organisationId: 'me',
        quantity,
        binPieces: seed % 4 === 0 ? 10 : null,
        needs: [],
        madeParts: [],
        components: [],
        currency: 'CNY',
      },
      ...{
        dueOn: addDays(plainDate(today), pick(35, 90)),
        deliverToCityCode: cities[0],
        lateMinorPerDay: 5_000n,
        freightPerBinMinor: seed % 8 === 0 ? 4_000n : null,
      },
      ...{
        stepFigures: codes.map((stepCode) => ({
          stepCode,
          grams: pick(0, 5) === 0 ? null : pick(5, 40) * 100,
          wattHours: null,
        })),
      },
      ...{ withoutOffers: [], mainSteps: [], contractMode: 'EACH_STEP', mayAsk: false },
    },
    shelves: [],
    steps: codes.map((code) => ({
      ...step(
        code,
        cities.map((city) => card(`${code}-${city}`, city, pick(50, 120))),
        seed % 3 === 0 ? 9_600 : 10_000,
      ),
      transferBatch: seed % 5 === 0 ? 25 : null,
    })),
    arcs: [arc('10', '20'), arc('20', '30')],
    runs,
  } as unknown as PromiseInput;
}

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
