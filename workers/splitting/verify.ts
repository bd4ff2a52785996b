import type { Instance } from './instance.ts';
import type { Plan, PlanCost } from './plan.ts';

// Shares no code with what makes plans: it reads the instance and the plan as written, and counts in big integers.

/** What a verifier says of a plan. A plan with a word against it is never shown. */
export interface Verdict {
  /** Broken rules in words, with the figures; empty for a plan that holds. */
  readonly wrong: readonly string[];
  /** Recomputed from the plan alone, ticks. */
  readonly cost: Record<keyof PlanCost, bigint>;
  readonly total: bigint;
}

interface Books {
  readonly instance: Instance;
  readonly wrong: string[];
  readonly cost: Record<keyof PlanCost, bigint>;
}

/** Recomputes capacity, precedence, lags, lots and cost of a plan. */
export function verifyPlan(instance: Instance, plan: Plan): Verdict {
  const cost = {
    work: 0n,
    setup: 0n,
    minimum: 0n,
    opening: 0n,
    transport: 0n,
    holding: 0n,
    late: 0n,
    early: 0n,
    unserved: 0n,
  };
  const books: Books = { instance, wrong: [], cost };
  wholeNumbers(books, plan);
  // What is no whole number cannot be counted any further.
  if (books.wrong.length > 0) return { wrong: books.wrong, cost, total: 0n };
  loads(books, plan);
  for (const order of instance.orders) followOrder(books, plan, order.id);
  openings(books, plan);
  const total = Object.values(cost).reduce((sum, part) => sum + part, 0n);
  return { wrong: books.wrong, cost, total };
}

function wholeNumbers({ instance, wrong }: Books, plan: Plan): void {
  const inTime = (bucket: number) => Number.isInteger(bucket) && bucket >= 0 && bucket < instance.buckets;
  for (const run of plan.runs)
    if (!Number.isInteger(run.started) || run.started <= 0 || !inTime(run.bucket))
      wrong.push(`${run.order}/${run.step} at ${run.center}: ${run.started} pieces in bucket ${run.bucket}`);
  for (const one of plan.shipments)
    if (!Number.isInteger(one.quantity) || one.quantity <= 0 || !inTime(one.bucket))
      wrong.push(`${one.order}/${one.step} leaves ${one.from}: ${one.quantity} in bucket ${one.bucket}`);
}

/** Work and set-ups of every centre and bucket against what is free there, and what they cost. */
function loads({ instance, wrong, cost }: Books, plan: Plan): void {
  const load = new Map<string, bigint>();
  const add = (center: string, bucket: number, work: number | bigint) =>
    load.set(`${center}|${bucket}`, (load.get(`${center}|${bucket}`) ?? 0n) + BigInt(work));
  const first = new Map<string, { bucket: number; center: string; work: number }>();
  const families = new Set<string>();
  for (const run of plan.runs) {
    const candidate = candidateOf(instance, run);
    if (!candidate) {
      wrong.push(`${run.order}/${run.step} at ${run.center}: not one of those who may`);
      continue;
    }
    add(run.center, run.bucket, BigInt(run.started) * BigInt(candidate.work));
    cost.work += BigInt(run.started) * BigInt(candidate.price);
    const { setup } = candidate;
    if (setup.family !== null && setup.lasts) {
      const key = `${run.center} for ${setup.family}`;
      const known = first.get(key);
      if (!known) cost.setup += BigInt(setup.cost);
      if (!known || run.bucket < known.bucket)
        first.set(key, { bucket: run.bucket, center: run.center, work: setup.work });
      continue;
    }
    if (setup.family !== null) {
      const key = `${run.center}|${run.bucket}|${setup.family}`;
      if (families.has(key)) continue;
      families.add(key);
      add(run.center, run.bucket, setup.work);
      cost.setup += BigInt(setup.cost);
      continue;
    }
    const award = `${run.order}|${run.step}|${run.center}`;
    const known = first.get(award);
    if (!known) cost.setup += BigInt(setup.cost);
    if (!known || run.bucket < known.bucket)
      first.set(award, { bucket: run.bucket, center: run.center, work: setup.work });
  }
  for (const { bucket, center, work } of first.values()) add(center, bucket, work);
  for (const center of instance.centers)
    center.capacity?.forEach((free, bucket) => {
      const used = load.get(`${center.id}|${bucket}`) ?? 0n;
      if (used > BigInt(free)) wrong.push(`${center.id} in bucket ${bucket}: ${used} of ${free}`);
    });
}

/** One order from its first step to its destination: nothing is used before it has come, nothing leaves that is not there. */
function followOrder(books: Books, plan: Plan, id: string): void {
  const { instance, wrong, cost } = books;
  const order = instance.orders.find((one) => one.id === id);
  if (!order) return;
  const runs = plan.runs.filter((run) => run.order === id);
  const shipments = plan.shipments.filter((one) => one.order === id);
  for (const step of order.steps) {
    const mine = runs.filter((run) => run.step === step.id);
    awards(books, id, step.id, mine);
    for (const run of mine)
      if (run.bucket < Math.max(order.release, candidateOf(instance, run)?.earliest ?? step.earliest))
        wrong.push(`${id}/${step.id} begins in bucket ${run.bucket}, before it may`);
    leaves(books, id, step.id, mine, shipments);
    for (const { step: before, per } of step.after)
      arrives(books, id, { step: step.id, before, per }, mine, shipments);
  }
  const last = order.steps.find(
    ({ id: one }) => !order.steps.some(({ after }) => after.some(({ step }) => step === one)),
  );
  const left = plan.unserved
    .filter((one) => one.order === id)
    .reduce((sum, one) => sum + BigInt(one.quantity), 0n);
  let served = 0n;
  for (const one of shipments.filter(({ step }) => step === last?.id)) {
    const lane = laneOf(books, one, order.destination);
    if (one.to !== order.destination || lane === undefined) {
      wrong.push(`${id} is sent from ${one.from} to ${one.to}, not to ${order.destination}`);
      continue;
    }
    const arrival = one.bucket + lane.buckets;
    if (arrival > Math.min(order.deadline, instance.buckets - 1))
      wrong.push(`${id} arrives in bucket ${arrival}, after ${order.deadline}`);
    const quantity = BigInt(one.quantity);
    served += quantity;
    cost.transport += quantity * BigInt(lane.cost);
    cost.late += quantity * BigInt(order.lateCost) * BigInt(Math.max(0, arrival - order.due));
    cost.early += quantity * BigInt(order.earlyCost) * BigInt(Math.max(0, order.due - arrival));
  }
  cost.unserved += left * BigInt(order.unservedCost);
  if (served + left !== BigInt(order.quantity))
    wrong.push(`${id}: ${served} delivered and ${left} left out of ${order.quantity}`);
  if (order.indivisible && left !== 0n && left !== BigInt(order.quantity))
    wrong.push(`${id} is left out in part, and may not be divided`);
}

/** Minimum charge, the most pieces, how many centres. */
function awards({ instance, wrong, cost }: Books, order: string, step: string, runs: Plan['runs']): void {
  const sums = new Map<string, bigint>();
  for (const run of runs) sums.set(run.center, (sums.get(run.center) ?? 0n) + BigInt(run.started));
  for (const [center, made] of sums) {
    const candidate = candidateOf(instance, { order, step, center });
    if (!candidate) continue;
    const short = BigInt(candidate.minimum) - made;
    if (short > 0n) cost.minimum += short * BigInt(candidate.price);
    if (candidate.maximum !== null && made > BigInt(candidate.maximum))
      wrong.push(`${order}/${step} at ${center}: ${made} pieces, at most ${candidate.maximum}`);
  }
  const owner = instance.orders.find(({ id }) => id === order);
  const most = owner?.indivisible ? 1 : owner?.steps.find(({ id }) => id === step)?.centersMax;
  if (most !== null && most !== undefined && sums.size > most)
    wrong.push(`${order}/${step}: ${sums.size} work centres, at most ${most}`);
}

/** What leaves a place in a bucket has become ready there in that bucket. */
function leaves(
  { instance, wrong }: Books,
  order: string,
  step: string,
  runs: Plan['runs'],
  shipments: Plan['shipments'],
): void {
  const ready = new Map<string, bigint>();
  for (const run of runs) {
    const candidate = candidateOf(instance, run);
    const good = (BigInt(run.started) * BigInt(candidate?.yieldBps ?? 0)) / 10_000n;
    const key = `${placeOf(instance, run.center)}|${run.bucket + (candidate?.lead ?? 0)}`;
    ready.set(key, (ready.get(key) ?? 0n) + good);
  }
  for (const one of shipments) {
    if (one.step !== step) continue;
    const key = `${one.from}|${one.bucket}`;
    const rest = (ready.get(key) ?? 0n) - BigInt(one.quantity);
    ready.set(key, rest);
    if (rest < 0n)
      wrong.push(`${order}/${step}: ${-rest} more leave ${one.from} in bucket ${one.bucket} than are ready`);
  }
}

/** What a step takes has arrived at its place by then; waiting costs from the first to come, to the first to be used. */
function arrives(
  { instance, wrong, cost }: Books,
  order: string,
  arc: { readonly step: string; readonly before: string; readonly per: number },
  runs: Plan['runs'],
  shipments: Plan['shipments'],
): void {
  const places = new Map<string, { arrived: [number, bigint][]; used: [number, bigint][] }>();
  const at = (place: string) => {
    const found = places.get(place) ?? { arrived: [], used: [] };
    places.set(place, found);
    return found;
  };
  for (const one of shipments.filter(({ step }) => step === arc.before)) {
    const lane = laneOf({ instance }, one, one.to);
    if (lane === undefined || one.to === null) {
      wrong.push(`${order}/${arc.before}: no way from ${one.from} to ${one.to}`);
      continue;
    }
    cost.transport += BigInt(one.quantity) * BigInt(lane.cost);
    at(one.to).arrived.push([one.bucket + lane.buckets, BigInt(one.quantity)]);
  }
  for (const run of runs)
    at(placeOf(instance, run.center) ?? '').used.push([run.bucket, BigInt(run.started) * BigInt(arc.per)]);
  const holding = BigInt(instance.orders.find(({ id }) => id === order)?.holdingCost ?? 0);
  for (const [place, { arrived, used }] of places) {
    arrived.sort(([a], [b]) => a - b);
    used.sort(([a], [b]) => a - b);
    let next = 0;
    let there = arrived[0]?.[1] ?? 0n;
    for (const [bucket, amount] of used)
      for (let open = amount; open > 0n; ) {
        const since = arrived[next]?.[0];
        if (since === undefined || since > bucket) {
          wrong.push(
            `${order}/${arc.step} at ${place}: ${open} pieces of ${arc.before} are missing in bucket ${bucket}`,
          );
          break;
        }
        const taken = there < open ? there : open;
        cost.holding += taken * holding * BigInt(bucket - since);
        open -= taken;
        there -= taken;
        if (there === 0n) there = arrived[++next]?.[1] ?? 0n;
      }
  }
}

function openings({ instance, cost }: Books, plan: Plan): void {
  const used = new Set(
    plan.runs.map(({ center }) => instance.centers.find(({ id }) => id === center)?.factory),
  );
  for (const factory of instance.factories)
    if (used.has(factory.id)) cost.opening += BigInt(factory.openingCost);
}

function candidateOf(instance: Instance, at: { order: string; step: string; center: string }) {
  return instance.orders
    .find(({ id }) => id === at.order)
    ?.steps.find(({ id }) => id === at.step)
    ?.candidates.find(({ center }) => center === at.center);
}

function placeOf(instance: Instance, center: string): string | undefined {
  const factory = instance.centers.find(({ id }) => id === center)?.factory;
  return instance.factories.find(({ id }) => id === factory)?.place;
}

/** The order's own way, or the common one. */
function laneOf(
  { instance: { lanes } }: Pick<Books, 'instance'>,
  { from, order }: { readonly from: string; readonly order: string },
  to: string | null,
) {
  if (to === null || from === to) return { cost: 0, buckets: 0 };
  const way = (of: string | undefined) =>
    lanes.find((lane) => lane.from === from && lane.to === to && lane.order === of);
  return way(order) ?? way(undefined);
}
