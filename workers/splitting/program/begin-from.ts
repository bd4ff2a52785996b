import type { Ledger } from '../ledger.ts';
import type { ArcModel } from './arc-model.ts';
import type { Start } from './solver.ts';

/** By order, step and candidate: the first bucket in which an answer has pieces there. */
export type FirstBuckets = ReadonlyMap<string, number>;

/** Where a ledger's plan begins. */
export function beginsOf(ledger: Ledger): FirstBuckets {
  const first = new Map<string, number>();
  ledger.started.forEach((steps, order) => {
    steps.forEach((made, step) => {
      for (const candidate of made.keys())
        first.set(`${order}|${step}|${candidate}`, ledger.firstBucket(order, step, candidate));
    });
  });
  return first;
}

export function firstBuckets(arcs: ArcModel, values: Float64Array): FirstBuckets {
  const first = new Map<string, number>();
  for (const { order, kept, started } of arcs.orders)
    started.forEach((byKept, step) => {
      byKept.forEach((columns, n) => {
        const bucket = columns.findIndex((column) => column >= 0 && (values[column] ?? 0) > 1e-6);
        if (bucket >= 0) first.set(`${order}|${step}|${kept[step]?.[n]}`, bucket);
      });
    });
  return first;
}

/** Leaves no other choice than these centres and buckets: what is left to be found is how much of it where. */
export function holdTo(arcs: ArcModel, first: FirstBuckets): void {
  const { indices, values } = startOf(arcs, first) ?? { indices: [], values: [] };
  indices.forEach((column, n) => {
    arcs.model.lower[column] = values[n] as number;
    arcs.model.upper[column] = values[n] as number;
  });
}

/** The same centres, set up where they began: something to begin from, even where it leaves pieces out. */
export function startOf(arcs: ArcModel, first: FirstBuckets): Start | undefined {
  if (first.size === 0) return undefined;
  const indices: number[] = [];
  const values: number[] = [];
  const set = (column: number, value: number) => {
    if (column < 0) return;
    indices.push(column);
    values.push(value);
  };
  for (const { order, kept, awardOf, setups } of arcs.orders)
    kept.forEach((candidates, step) => {
      candidates.forEach((candidate, n) => {
        const bucket = first.get(`${order}|${step}|${candidate}`) ?? Number.POSITIVE_INFINITY;
        set(awardOf[step]?.[n] ?? -1, bucket < Number.POSITIVE_INFINITY ? 1 : 0);
        setups[step]?.[n]?.forEach((column, t) => {
          set(column, t >= bucket ? 1 : 0);
        });
      });
    });
  return { indices, values };
}
