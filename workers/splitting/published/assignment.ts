import { type Instance, noSetup } from '../instance.ts';
import { numbersIn } from './read-numbers.ts';

/**
 * Generalised assignment, least cost: `m n`, m rows of cost, m rows of resource, m capacities. An agent is a work centre, a job an order of one
 * piece that may not be divided.
 */
export function readAssignment(id: string, text: string): Instance {
  const numbers = numbersIn(text);
  const m = numbers.whole('agents');
  const n = numbers.whole('jobs');
  const rows = (what: string) =>
    Array.from({ length: m }, (_, agent) =>
      Array.from({ length: n }, (__, job) => numbers.next(`${what} of job ${job + 1} at agent ${agent + 1}`)),
    );
  const [costs, works] = [rows('cost'), rows('resource')];
  const capacities = Array.from({ length: m }, (_, agent) => numbers.next(`capacity of agent ${agent + 1}`));
  numbers.end();
  const dearest = Math.max(...costs.flat());
  return {
    id,
    ticksPerMinor: 1,
    buckets: 1,
    factories: capacities.map((_, at) => ({ id: `A${at + 1}`, place: 'here', openingCost: 0 })),
    centers: capacities.map((free, at) => ({ id: `A${at + 1}`, factory: `A${at + 1}`, capacity: [free] })),
    lanes: [],
    orders: Array.from({ length: n }, (_, job) => ({
      id: `J${job + 1}`,
      quantity: 1,
      release: 0,
      due: 0,
      deadline: 0,
      lateCost: 0,
      earlyCost: 0,
      unservedCost: 100 * dearest,
      holdingCost: 0,
      indivisible: true,
      destination: null,
      steps: [
        {
          id: 'do',
          after: [],
          earliest: 0,
          centersMax: null,
          candidates: capacities.map((__, agent) => ({
            center: `A${agent + 1}`,
            price: costs[agent]?.[job] ?? 0,
            work: works[agent]?.[job] ?? 0,
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
