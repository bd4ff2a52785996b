import type { RunCard } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import { randomNumbers } from '../../splitting/random-instance.fixture.ts';
import { arc, card, cities, question, step, today } from '../promise-input.fixture.ts';

/** A run that leaves so many days from today and is there so many later, at so many fen a kilogram. */
export function runOf(
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
export function questionOf(seed: number): PromiseInput {
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
  return question({
    promise: {
      quantity,
      binPieces: seed % 4 === 0 ? 10 : null,
      dueOn: addDays(plainDate(today), pick(35, 90)),
      lateMinorPerDay: 5_000n,
      freightPerBinMinor: seed % 8 === 0 ? 4_000n : null,
      stepFigures: codes.map((stepCode) => ({
        stepCode,
        grams: pick(0, 5) === 0 ? null : pick(5, 40) * 100,
        wattHours: null,
      })),
    },
    steps: codes.map((code) =>
      step(
        code,
        cities.map((city) => card(`${code}-${city}`, city, pick(50, 120))),
        {
          yieldBps: seed % 3 === 0 ? 9_600 : 10_000,
          transferBatch: seed % 5 === 0 ? 25 : null,
          inspection:
            seed % 2 === 0
              ? null
              : { kind: 'EVERY_PIECE', perPiece: { value: '1', unit: 'MIN' }, days: (seed * 5) % 9 },
        },
      ),
    ),
    arcs: [arc('10', '20'), arc('20', '30')],
    runs,
  });
}
