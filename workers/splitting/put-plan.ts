import { type Flows, putRoutes, routesIn } from './decompose.ts';
import { fillOrder } from './greedy.ts';
import type { Ledger } from './ledger.ts';
import type { OrderNet } from './network.ts';
import type { Plan } from './plan.ts';

/**
 * Puts a plan into an empty ledger, way by way; of some orders `only`. A plan of these ways comes back as it was; where losses are rounded on every way, or where a
 * piece takes some of two ways, a few pieces may find another way or none.
 */
export function putPlan(ledger: Ledger, plan: Plan, only?: ReadonlySet<string>): void {
  const mine = ledger.network.orders.flatMap((net, order) =>
    only && !only.has(net.order.id) ? [] : [{ net, order }],
  );
  for (const { net, order } of mine) putRoutes(ledger, order, routesIn(ledger, flowsOf(ledger, net, plan)));
  for (const { order } of mine) fillOrder(ledger, order);
}

function flowsOf({ network }: Ledger, net: OrderNet, plan: Plan): Flows {
  const placeAt = new Map(network.places.map((name, at) => [name, at]));
  const stepAt = new Map(net.steps.map(({ step }, at) => [step.id, at]));
  const started = net.steps.map(() => new Map<number, number>());
  const arrived: Flows['arrived'] = net.steps.map(() => []);
  for (const run of plan.runs) {
    const step = run.order === net.order.id ? stepAt.get(run.step) : undefined;
    if (step === undefined) continue;
    const candidate =
      net.steps[step]?.candidates.findIndex((one) => one.candidate.center === run.center) ?? -1;
    if (candidate >= 0) started[step]?.set(candidate * network.buckets + run.bucket, run.started);
  }
  for (const one of plan.shipments) {
    const step = one.order === net.order.id ? stepAt.get(one.step) : undefined;
    const [from, to] = [placeAt.get(one.from), one.to === null ? undefined : placeAt.get(one.to)];
    if (step === undefined || from === undefined || to === undefined) continue;
    const under = from === to ? 0 : (net.lanes.buckets[from * network.places.length + to] ?? 0);
    arrived[step]?.push({ from, to, leaves: one.bucket, arrives: one.bucket + under, left: one.quantity });
  }
  for (const some of arrived) some.sort((a, b) => b.arrives - a.arrives || a.from - b.from);
  return { net, started, arrived };
}
