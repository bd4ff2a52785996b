import type { Instance } from './instance.ts';
import type { Plan } from './plan.ts';
import { placeLookup } from './plan-facts.ts';
import { split } from './split.ts';
import type { SplitLimits, SplitResult } from './split-limits.ts';
import { verifyPlan } from './verify.ts';

export const wishes = ['CHEAPEST', 'EARLIEST', 'FEWEST_FACTORIES', 'LOWEST_CARBON'] as const;
export type Wish = (typeof wishes)[number];

/** What plans emit, where that is asked for: costs that lean towards little of it, and a plan's own, by which it is judged. */
export interface CarbonWish {
  lean(instance: Instance): Instance;
  weigh(plan: Plan): number;
}

/** What plans may lean towards besides cost, time and factories. */
export interface Leanings {
  readonly carbon?: CarbonWish | null;
  /** The instance as if what may turn out cheaper in the end were so; its plan is kept beside the cheapest, for the caller to tell. Null where nothing may. */
  readonly hopeful?: ((instance: Instance) => Instance | null) | null;
}

/** A plan among others, by what a buyer weighs. */
export interface Alternative {
  readonly wish: Wish;
  readonly plan: Plan;
  /** Landed cost by the instance's own prices, ticks. */
  readonly total: bigint;
  /** Bucket in which the last piece arrives; −1 when nothing does. */
  readonly arrives: number;
  readonly factories: number;
  readonly unserved: number;
  /** What it emits; 0 where nobody asks. */
  readonly carbon: number;
  /** What the search proved of it; nothing where it leant towards something else than cost. */
  readonly proof: Pick<SplitResult, 'gap' | 'stoppedBy'> | null;
}

/**
 * A plan for each wish, without those that another one beats or equals in every respect. Each is found by the same engine over costs that
 * lean towards the wish, and judged by the instance's own. A hopeful plan stands last, whatever beats it.
 */
export async function alternativePlans(
  instance: Instance,
  limits: SplitLimits,
  now: () => number,
  { carbon = null, hopeful = null }: Leanings = {},
): Promise<Alternative[]> {
  const found: Alternative[] = [];
  for (const wish of wishes) {
    if (wish === 'LOWEST_CARBON' && !carbon) continue;
    const lean = wish === 'LOWEST_CARBON' ? carbon?.lean(instance) : leaning(instance, wish);
    const { plan, gap, stoppedBy } = await split(lean ?? instance, limits, now);
    const one = judged(instance, wish, plan, carbon);
    found.push({
      ...(wish === 'EARLIEST' ? await cheaperBy(instance, one, carbon, limits, now) : one),
      proof: wish === 'CHEAPEST' ? { gap, stoppedBy } : null,
    });
  }
  const best = found.filter(
    (one, at) => !found.some((other, n) => n !== at && beats(other, one) && (n < at || !beats(one, other))),
  );
  const hoped = hopeful?.(instance);
  return hoped
    ? [...best, await hopefulPlan(instance, hoped, { limits, now, carbon, least: found[0] })]
    : best;
}

/** A plan over hopeful costs, and how far it is, by the instance's own, from the bound of the cheapest. */
async function hopefulPlan(
  instance: Instance,
  leaning: Instance,
  {
    limits,
    now,
    carbon,
    least,
  }: { limits: SplitLimits; now: () => number; carbon: CarbonWish | null; least: Alternative | undefined },
): Promise<Alternative> {
  const { plan } = await split(leaning, limits, now);
  const one = judged(instance, 'CHEAPEST', plan, carbon);
  const { proof = null, total: leastTotal = 0n } = least ?? {};
  if (!proof) return { ...one, proof };
  const gap = 1 - (Number(leastTotal) * (1 - proof.gap)) / Number(one.total);
  return { ...one, proof: { ...proof, gap: Math.max(0, gap) } };
}

type Unproven = Omit<Alternative, 'proof'>;

/**
 * The cheapest plan that is there as early as one that was found by leaning towards it. Leaning buys each piece as early as it can, also those that then
 * wait for the last: a second offer of a work centre is set up for them, where one would do.
 */
async function cheaperBy(
  instance: Instance,
  early: Unproven,
  carbon: CarbonWish | null,
  limits: SplitLimits,
  now: () => number,
): Promise<Unproven> {
  if (early.arrives < 0) return early;
  const orders = instance.orders.map((order) => ({
    ...order,
    due: Math.min(order.due, early.arrives),
    deadline: Math.min(order.deadline, early.arrives),
  }));
  // Work ends it; the guard leaves time for what is searched after it.
  const within = { ...limits, secondsMax: limits.secondsMax / 2 };
  const { plan } = await split({ ...instance, orders }, within, now);
  const other = judged(instance, early.wish, plan, carbon);
  const isAsGood = other.unserved <= early.unserved && other.arrives <= early.arrives;
  return isAsGood && other.total <= early.total ? other : early;
}

/** The instance with costs that lean towards a wish. */
function leaning(instance: Instance, wish: Wish): Instance {
  const dear = dearestPiece(instance);
  if (wish === 'EARLIEST')
    return {
      ...instance,
      orders: instance.orders.map((order) => ({
        ...order,
        due: order.release,
        earlyCost: 0,
        lateCost: dear,
      })),
    };
  if (wish === 'FEWEST_FACTORIES') {
    const largest = Math.max(...instance.orders.map(({ quantity }) => quantity));
    return {
      ...instance,
      factories: instance.factories.map((factory) => ({
        ...factory,
        openingCost: factory.openingCost + (factory.shelf === undefined ? dear * largest : 0),
      })),
    };
  }
  return instance;
}

/** What a piece costs at the dearest centres of all steps together. */
function dearestPiece({ orders }: Instance): number {
  return Math.max(
    ...orders.map(({ steps }) =>
      steps.reduce((sum, { candidates }) => sum + Math.max(...candidates.map(({ price }) => price)), 0),
    ),
  );
}

function judged(instance: Instance, wish: Wish, plan: Plan, carbon: CarbonWish | null): Unproven {
  const { total, wrong } = verifyPlan(instance, plan);
  if (wrong.length > 0) throw new Error(`The verifier refuses the plan: ${wrong.slice(0, 5).join('; ')}`);
  const { arrivalOf, factoryOf } = placeLookup(instance);
  return {
    wish,
    plan,
    total,
    arrives: Math.max(-1, ...plan.shipments.map(arrivalOf)),
    factories: new Set(plan.runs.flatMap(({ center }) => factoryOf(center) ?? [])).size,
    unserved: plan.unserved.reduce((sum, { quantity }) => sum + quantity, 0),
    carbon: carbon?.weigh(plan) ?? 0,
  };
}

function beats(a: Alternative, b: Alternative): boolean {
  return (
    a.unserved <= b.unserved &&
    a.total <= b.total &&
    a.arrives <= b.arrives &&
    a.factories <= b.factories &&
    a.carbon <= b.carbon
  );
}
