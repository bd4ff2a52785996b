import type { CandidateNet, OrderNet } from '../network.ts';
import type { Arc, Kept, Move } from './arc-model.ts';
import type { Building } from './building.ts';
import type { StepColumns } from './steps.ts';

/** What one step hands to the next: it leaves when it is ready, waits where it is used. */
export function addArc(
  { model, network, scale, sieve }: Building,
  net: OrderNet,
  arc: { order: number; from: number; to: number; per: number; kept: Kept },
  steps: readonly StepColumns[],
): Arc {
  const T = network.buckets;
  const { lanes } = net;
  const supply = new Map<number, [number, number][]>();
  const use = new Map<number, [number, number][]>();
  const places = { from: new Set<number>(), to: new Set<number>() };
  const collect = (
    step: number,
    into: Map<number, [number, number][]>,
    seen: Set<number>,
    isSource: boolean,
  ) =>
    (arc.kept[step] ?? []).forEach((candidate, n) => {
      const made = net.steps[step]?.candidates[candidate] as CandidateNet;
      steps[step]?.started[n]?.forEach((column, t) => {
        if (column < 0) return;
        seen.add(made.place);
        const key = made.place * T + (isSource ? t + made.candidate.lead : t);
        const terms = into.get(key) ?? [];
        terms.push([column, isSource ? made.yield : -arc.per]);
        into.set(key, terms);
      });
    });
  collect(arc.from, supply, places.from, true);
  collect(arc.to, use, places.to, false);
  const moves: Move[] = [];
  const supplyRows = new Map<number, number>();
  const arriving = new Map<number, [number, number][]>();
  for (const from of places.from)
    for (let leaves = 0; leaves < T; leaves++) {
      const terms = supply.get(from * T + leaves);
      if (!terms) continue;
      const out: [number, number][] = [];
      for (const to of places.to) {
        const lane = from * network.places.length + to;
        const lag = lanes.buckets[lane] ?? -1;
        if (lag < 0 || leaves + lag >= T || !sieve.way(arc.order, arc.from, from, to, leaves)) continue;
        const column = model.column((lanes.cost[lane] ?? 0) / scale);
        out.push([column, -1]);
        const key = to * T + leaves + lag;
        const there = arriving.get(key) ?? [];
        there.push([column, 1]);
        arriving.set(key, there);
        moves.push({ column, from, to, leaves, arrives: leaves + lag });
      }
      supplyRows.set(from * T + leaves, model.row(0, Number.POSITIVE_INFINITY, [...terms, ...out]));
    }
  for (const to of places.to) {
    let waiting = -1;
    for (let t = 0; t < T; t++) {
      const terms: [number, number][] = [...(arriving.get(to * T + t) ?? []), ...(use.get(to * T + t) ?? [])];
      if (waiting >= 0) terms.push([waiting, 1]);
      if (terms.length === 0) continue;
      const next = t + 1 < T ? model.column(net.order.holdingCost / scale) : -1;
      if (next >= 0) terms.push([next, -1]);
      model.row(0, t + 1 < T ? 0 : Number.POSITIVE_INFINITY, terms);
      waiting = next;
    }
  }
  return { moves, supplyRows };
}
