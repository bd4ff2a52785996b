import type { Instance } from '../instance.ts';
import { numbersIn } from './read-numbers.ts';

/** Ticks to one unit of the file's cost. */
const ticks = 100;

/**
 * Capacitated lot sizing with set-up times, as Trigeiro, Thomas and McClain's generator writes it: items and periods, machines, capacity,
 * then per item the time of a piece, what a piece costs to keep for a period, time and cost of a set-up; then demands, a row a period.
 * (A legend in words may follow.) Each demand is an order due in its period; what is made earlier waits at its cost; an item is a family that is set up once a period.
 */
export function readLotSizing(id: string, text: string): Instance {
  const numbers = numbersIn(text);
  const [items, periods] = [numbers.whole('items'), numbers.whole('periods')];
  const machines = numbers.whole('machines');
  const capacity = numbers.next('capacity');
  const facts = Array.from({ length: items }, (_, at) => ({
    work: numbers.next(`time of a piece of item ${at + 1}`),
    holding: numbers.next(`holding cost of item ${at + 1}`),
    setupWork: numbers.next(`set-up time of item ${at + 1}`),
    setupCost: numbers.next(`set-up cost of item ${at + 1}`),
  }));
  const demands = Array.from({ length: periods }, (_, t) =>
    facts.map((__, at) => numbers.next(`demand of item ${at + 1} in period ${t + 1}`)),
  );
  const centers = Array.from({ length: machines }, (_, at) => `M${at + 1}`);
  const orders = demands.flatMap((row, t) =>
    row.flatMap((quantity, item) => {
      const fact = facts[item];
      if (!fact || quantity <= 0) return [];
      return [
        {
          id: `I${item + 1}T${t + 1}`,
          quantity,
          release: 0,
          due: t,
          deadline: t,
          lateCost: 0,
          earlyCost: Math.round(fact.holding * ticks),
          unservedCost: 1_000_000 * ticks,
          holdingCost: 0,
          indivisible: false,
          destination: null,
          steps: [
            {
              id: 'make',
              after: [],
              earliest: 0,
              centersMax: null,
              candidates: centers.map((center) => ({
                center,
                price: 0,
                work: Math.round(fact.work),
                setup: {
                  cost: Math.round(fact.setupCost * ticks),
                  work: Math.round(fact.setupWork),
                  family: `I${item + 1}`,
                },
                minimum: 0,
                maximum: null,
                yieldBps: 10_000,
                lead: 0,
              })),
            },
          ],
        },
      ];
    }),
  );
  return {
    id,
    ticksPerMinor: ticks,
    buckets: periods,
    factories: centers.map((center) => ({ id: center, place: 'here', openingCost: 0 })),
    centers: centers.map((center) => ({
      id: center,
      factory: center,
      capacity: Array.from({ length: periods }, () => Math.floor(capacity)),
    })),
    lanes: [],
    orders,
  };
}
