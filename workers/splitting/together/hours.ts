import type { Candidate, Instance } from '../instance.ts';
import type { Plan, Run } from '../plan.ts';

/** Work of each bucket, by centre. */
export type Hours = ReadonlyMap<string, readonly number[]>;

/** Looks up who may do a run. */
export function candidatesOf({ orders }: Instance): (run: Run) => Candidate | undefined {
  const known = new Map<string, Candidate>();
  for (const { id, steps } of orders)
    for (const step of steps)
      for (const one of step.candidates) known.set(`${id}|${step.id}|${one.center}`, one);
  return ({ order, step, center }) => known.get(`${order}|${step}|${center}`);
}

/** What runs share a set-up with: the award alone, a family in one bucket, or a family for good. */
export function setupOf(run: Run, { setup }: Candidate): string {
  if (setup.family === null) return `${run.order}|${run.step}|${run.center}`;
  return setup.lasts ? `${run.center}|${setup.family}` : `${run.center}|${run.bucket}|${setup.family}`;
}

/** The work that a plan takes of every centre, with its set-ups, each in the first bucket of those that share it. */
export function hoursOf(instance: Instance, { runs }: Plan): Hours {
  const hours = new Map<string, number[]>();
  const add = (center: string, bucket: number, work: number) => {
    const row = hours.get(center) ?? new Array<number>(instance.buckets).fill(0);
    row[bucket] = (row[bucket] ?? 0) + work;
    hours.set(center, row);
  };
  const candidateOf = candidatesOf(instance);
  const setups = new Map<string, { center: string; bucket: number; work: number }>();
  for (const run of runs) {
    const candidate = candidateOf(run);
    if (!candidate) continue;
    add(run.center, run.bucket, run.started * candidate.work);
    const key = setupOf(run, candidate);
    const bucket = Math.min(run.bucket, setups.get(key)?.bucket ?? run.bucket);
    setups.set(key, { center: run.center, bucket, work: candidate.setup.work });
  }
  for (const { center, bucket, work } of setups.values()) add(center, bucket, work);
  return hours;
}

/** What a plan says of some orders. */
export function shareOf(plan: Plan, orders: ReadonlySet<string>): Plan {
  const isTheirs = ({ order }: { readonly order: string }) => orders.has(order);
  return {
    runs: plan.runs.filter(isTheirs),
    shipments: plan.shipments.filter(isTheirs),
    unserved: plan.unserved.filter(isTheirs),
  };
}
