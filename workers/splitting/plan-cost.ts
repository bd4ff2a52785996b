import type { Ledger } from './ledger.ts';
import type { PlanCost } from './plan.ts';
import { endCost } from './route-end.ts';

/** What stands in a ledger costs, as the engine counts it while it searches. The verifier has the last word. */
export function costOf(ledger: Ledger): PlanCost {
  const { network } = ledger;
  const cost = {
    work: 0,
    setup: 0,
    minimum: 0,
    opening: 0,
    transport: 0,
    holding: 0,
    late: 0,
    early: 0,
    unserved: 0,
  };
  const T = network.buckets;
  const families = new Set<string>();
  network.orders.forEach((net, order) => {
    cost.unserved += (ledger.unserved[order] ?? 0) * net.order.unservedCost;
    net.steps.forEach((step, at) => {
      for (const [index, pieces] of ledger.started[order]?.[at] ?? []) {
        const made = step.candidates[index];
        if (!made) continue;
        const { price, setup, minimum } = made.candidate;
        const sum = pieces.reduce((all, one) => all + one, 0);
        cost.work += sum * price;
        cost.minimum += Math.max(0, minimum - sum) * price;
        if (setup.family === null) cost.setup += setup.cost;
        else
          pieces.forEach((count, t) => {
            const key = `${setup.lasts ? `all ${made.center}` : made.center * T + t}|${setup.family}`;
            if (count > 0 && !families.has(key)) {
              families.add(key);
              cost.setup += setup.cost;
            }
          });
      }
    });
    for (const { route, quantity, starts } of ledger.routesOf(order))
      route.stops.forEach((stop, at) => {
        const step = net.steps[at];
        const made = step?.candidates[stop.candidate];
        if (!step || !made) return;
        for (const { from, per } of step.inputs) {
          const before = route.stops[from];
          const maker = before && net.steps[from]?.candidates[before.candidate];
          if (!before || !maker) continue;
          const lane = maker.place * network.places.length + made.place;
          const pieces = (starts[at] ?? 0) * per;
          const arrives = before.bucket + maker.candidate.lead + (net.lanes.buckets[lane] ?? 0);
          cost.transport += pieces * (net.lanes.cost[lane] ?? 0);
          cost.holding += pieces * net.order.holdingCost * (stop.bucket - arrives);
        }
        if (at !== net.steps.length - 1) return;
        const ready = stop.bucket + made.candidate.lead;
        const lane = made.place * network.places.length + net.destination;
        const shipping = net.destination < 0 ? 0 : (net.lanes.cost[lane] ?? 0);
        const arrival = ready + (net.destination < 0 ? 0 : (net.lanes.buckets[lane] ?? 0));
        const rest = (endCost(network, net, made.place, ready) ?? 0) - shipping;
        cost.transport += quantity * shipping;
        cost[arrival > net.order.due ? 'late' : 'early'] += quantity * rest;
      });
  });
  network.factories.forEach(({ openingCost }, at) => {
    if (ledger.isOpen(at)) cost.opening += openingCost;
  });
  return cost;
}

export function totalOf(cost: PlanCost): number {
  return Object.values(cost).reduce((sum, part) => sum + part, 0);
}
