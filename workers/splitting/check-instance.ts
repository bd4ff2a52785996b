import type { Instance, Order, Step } from './instance.ts';

/** What is wrong with an instance, and where: a path such as `orders.3.steps.1.after`. */
export interface InstanceProblem {
  readonly code:
    | 'DUPLICATE'
    | 'UNKNOWN'
    | 'NOT_WHOLE'
    | 'OUT_OF_RANGE'
    | 'NO_CANDIDATE'
    | 'CYCLE'
    | 'TWO_SUCCESSORS'
    | 'NOT_ONE_LAST_STEP'
    | 'FAMILY_DIFFERS';
  readonly path: string;
  readonly value?: string | number;
}

/** Thrown for an instance that cannot be split, with all that is wrong with it. */
export class InstanceRefused extends Error {
  override readonly name = 'InstanceRefused';
  readonly problems: readonly InstanceProblem[];
  constructor(problems: readonly InstanceProblem[]) {
    super(
      problems
        .slice(0, 5)
        .map(({ code, path, value }) => `${code} at ${path}${value === undefined ? '' : ` (${value})`}`)
        .join('; '),
    );
    this.problems = problems;
  }
}

/** Above this a sum of costs is no longer exact in a double. */
const largest = Number.MAX_SAFE_INTEGER;

/** All that is wrong with an instance; empty when it can be split. */
export function checkInstance(instance: Instance): InstanceProblem[] {
  const centers = new Set(instance.centers.map(({ id }) => id));
  const factories = new Set(instance.factories.map(({ id }) => id));
  const orders = new Set(instance.orders.map(({ id }) => id));
  return [
    ...range('buckets', instance.buckets, 1, 10_000),
    ...range('ticksPerMinor', instance.ticksPerMinor, 1),
    ...unique('factories', instance.factories),
    ...unique('centers', instance.centers),
    ...unique('orders', instance.orders),
    ...instance.factories.flatMap((one, n) => range(`factories.${n}.openingCost`, one.openingCost, 0)),
    ...instance.centers.flatMap((center, n) => [
      ...(factories.has(center.factory) ? [] : [unknown(`centers.${n}.factory`, center.factory)]),
      ...(center.capacity && center.capacity.length !== instance.buckets
        ? [{ code: 'OUT_OF_RANGE', path: `centers.${n}.capacity`, value: center.capacity.length } as const]
        : []),
      ...(center.capacity ?? []).flatMap((free, t) => range(`centers.${n}.capacity.${t}`, free, 0)),
    ]),
    ...instance.lanes.flatMap((lane, n) => [
      ...(lane.order === undefined || orders.has(lane.order)
        ? []
        : [unknown(`lanes.${n}.order`, lane.order)]),
      ...range(`lanes.${n}.cost`, lane.cost, 0),
      ...range(`lanes.${n}.buckets`, lane.buckets, 0),
    ]),
    ...instance.orders.flatMap((order, n) => checkOrder(order, `orders.${n}`, centers)),
    ...checkFamilies(instance),
  ];
}

/** A family whose set-up lasts has one set-up at a centre, whichever of its steps comes first. */
function checkFamilies({ orders }: Instance): InstanceProblem[] {
  const known = new Map<string, string>();
  return orders.flatMap(({ steps }, n) =>
    steps.flatMap(({ candidates }, step) =>
      candidates.flatMap(({ center, setup: { family, cost, work, lasts = false } }, at) => {
        if (family === null) return [];
        const said = `${cost} ${work} ${lasts}`;
        const before = known.get(`${center}|${family}`) ?? said;
        known.set(`${center}|${family}`, before);
        const path = `orders.${n}.steps.${step}.candidates.${at}.setup`;
        return before === said || (!lasts && before.endsWith('false'))
          ? []
          : [{ code: 'FAMILY_DIFFERS', path, value: family } as const];
      }),
    ),
  );
}

function checkOrder(order: Order, path: string, centers: ReadonlySet<string>): InstanceProblem[] {
  const costs = ['lateCost', 'earlyCost', 'unservedCost', 'holdingCost'] as const;
  return [
    ...range(`${path}.quantity`, order.quantity, 1),
    ...range(`${path}.release`, order.release, 0),
    ...range(`${path}.deadline`, order.deadline, 0),
    ...costs.flatMap((cost) => range(`${path}.${cost}`, order[cost], 0)),
    ...unique(`${path}.steps`, order.steps),
    ...order.steps.flatMap((step, n) => checkStep(step, `${path}.steps.${n}`, centers, order)),
    ...checkTree(order, path),
  ];
}

function checkStep(
  step: Step,
  path: string,
  centers: ReadonlySet<string>,
  { steps }: Order,
): InstanceProblem[] {
  const known = new Set(steps.map(({ id }) => id));
  return [
    ...range(`${path}.earliest`, step.earliest, 0),
    ...(step.candidates.length === 0 ? [{ code: 'NO_CANDIDATE', path, value: step.id } as const] : []),
    ...step.after.flatMap((arc, n) => [
      ...(known.has(arc.step) ? [] : [unknown(`${path}.after.${n}`, arc.step)]),
      ...range(`${path}.after.${n}.per`, arc.per, 1),
    ]),
    ...step.candidates.flatMap((candidate, n) => {
      const at = `${path}.candidates.${n}`;
      return [
        ...(centers.has(candidate.center) ? [] : [unknown(`${at}.center`, candidate.center)]),
        ...range(`${at}.price`, candidate.price, 0),
        ...range(`${at}.work`, candidate.work, 0),
        ...range(`${at}.setup.cost`, candidate.setup.cost, 0),
        ...range(`${at}.setup.work`, candidate.setup.work, 0),
        ...range(`${at}.minimum`, candidate.minimum, 0),
        ...range(`${at}.yieldBps`, candidate.yieldBps, 1, 10_000),
        ...range(`${at}.lead`, candidate.lead, 0),
        ...range(`${at}.earliest`, candidate.earliest ?? 0, 0),
      ];
    }),
    ...unique(
      `${path}.candidates`,
      step.candidates.map(({ center }) => ({ id: center })),
    ),
  ];
}

/** Every step but one goes into exactly one other, and none into itself by a detour. */
function checkTree({ steps }: Order, path: string): InstanceProblem[] {
  const into = new Map<string, number>();
  for (const { after } of steps) for (const { step } of after) into.set(step, (into.get(step) ?? 0) + 1);
  const twice = steps.filter(({ id }) => (into.get(id) ?? 0) > 1);
  const last = steps.filter(({ id }) => !into.has(id));
  const looped = inCycle(steps);
  return [
    ...twice.map(({ id }) => ({ code: 'TWO_SUCCESSORS', path: `${path}.steps`, value: id }) as const),
    ...looped.map((id) => ({ code: 'CYCLE', path: `${path}.steps`, value: id }) as const),
    ...(last.length === 1 || looped.length > 0
      ? []
      : [{ code: 'NOT_ONE_LAST_STEP', path: `${path}.steps`, value: last.length } as const]),
  ];
}

/** Steps that come after themselves, or after such a one: what is left when steps are taken whose predecessors are taken. */
function inCycle(steps: readonly Step[]): string[] {
  const taken = new Set<string>();
  const known = new Set(steps.map(({ id }) => id));
  for (let found = true; found; ) {
    const next = steps.filter(
      ({ id, after }) => !taken.has(id) && after.every(({ step }) => taken.has(step) || !known.has(step)),
    );
    for (const { id } of next) taken.add(id);
    found = next.length > 0;
  }
  return steps.flatMap(({ id }) => (taken.has(id) ? [] : [id]));
}

function range(path: string, value: number, least: number, most = largest): InstanceProblem[] {
  if (!Number.isInteger(value)) return [{ code: 'NOT_WHOLE', path, value }];
  return value < least || value > most ? [{ code: 'OUT_OF_RANGE', path, value }] : [];
}

function unique(path: string, things: readonly { readonly id: string }[]): InstanceProblem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, n) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: 'DUPLICATE', path: `${path}.${n}`, value: id } as const];
  });
}

function unknown(path: string, value: string): InstanceProblem {
  return { code: 'UNKNOWN', path, value };
}
