import { type Instance, noSetup } from '../instance.ts';
import { InstanceFileProblem, numbersIn } from './read-numbers.ts';

/** Ticks to one unit of the file's cost: its costs divided by demands are kept to nine decimals. */
export const facilityTicks = 1_000_000_000;

/**
 * Capacitated facility location as OR-Library writes it: `m n`, then m lines of capacity and fixed cost, then per customer the demand and
 * the m costs of serving all of it. A facility is a factory with an opening cost, a customer an order of one step that may be divided.
 * `capacity` stands for the word of that name in the files capa, capb and capc.
 */
export function readFacilityLocation(id: string, text: string, capacity?: number): Instance {
  const numbers = numbersIn(text.replaceAll('capacity', String(capacity ?? 'capacity')));
  const m = numbers.whole('facilities');
  const n = numbers.whole('customers');
  const facilities = Array.from({ length: m }, (_, at) => ({
    capacity: numbers.next(`capacity of facility ${at + 1}`),
    fixed: numbers.next(`fixed cost of facility ${at + 1}`),
  }));
  const orders = Array.from({ length: n }, (_, at) => {
    const demand = numbers.next(`demand of customer ${at + 1}`);
    const costs = facilities.map((__, to) =>
      numbers.next(`cost of customer ${at + 1} at facility ${to + 1}`),
    );
    return { demand, costs };
  });
  numbers.end();
  if (orders.some(({ demand }) => !Number.isInteger(demand) || demand <= 0))
    throw new InstanceFileProblem('A demand is not a whole number of pieces.');
  const dearest = Math.max(...orders.flatMap(({ demand, costs }) => costs.map((cost) => cost / demand)));
  return {
    id,
    ticksPerMinor: facilityTicks,
    buckets: 1,
    factories: facilities.map(({ fixed }, at) => ({
      id: `F${at + 1}`,
      place: 'here',
      openingCost: Math.round(fixed * facilityTicks),
    })),
    centers: facilities.map(({ capacity: free }, at) => ({
      id: `F${at + 1}`,
      factory: `F${at + 1}`,
      capacity: [Math.floor(free)],
    })),
    lanes: [],
    orders: orders.map(({ demand, costs }, at) => ({
      id: `C${at + 1}`,
      quantity: demand,
      release: 0,
      due: 0,
      deadline: 0,
      lateCost: 0,
      earlyCost: 0,
      unservedCost: Math.round(1_000 * dearest * facilityTicks),
      holdingCost: 0,
      indivisible: false,
      destination: null,
      steps: [
        {
          id: 'serve',
          after: [],
          earliest: 0,
          centersMax: null,
          candidates: costs.map((cost, to) => ({
            center: `F${to + 1}`,
            price: Math.round((cost / demand) * facilityTicks),
            work: 1,
            setup: noSetup,
            minimum: 0,
            maximum: null,
            yieldBps: 10_000,
            lead: 0,
          })),
        },
      ],
    })),
  };
}
