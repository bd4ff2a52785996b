import type { Network, OrderNet } from './network.ts';

/** What it costs one piece to be at its destination from here, and when it is; undefined when it would be too late. */
export function endCost(network: Network, net: OrderNet, place: number, ready: number): number | undefined {
  const lane = place * network.places.length + net.destination;
  const lag = net.destination < 0 ? 0 : (net.lanes.buckets[lane] ?? -1);
  const arrival = ready + lag;
  if (lag < 0 || arrival > net.latest) return undefined;
  const { due, lateCost, earlyCost } = net.order;
  return (
    (net.destination < 0 ? 0 : (net.lanes.cost[lane] ?? 0)) +
    lateCost * Math.max(0, arrival - due) +
    earlyCost * Math.max(0, due - arrival)
  );
}
