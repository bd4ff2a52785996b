import { formatAmount, money } from '#schema/kernel/money.ts';
import type { PlannedPromise, PromiseInput, PromiseWhy } from '#schema/orders/index.ts';
import type { OfferedStep } from '../asked.ts';
import type { BlockCode } from '../offers-of-step.ts';
import { limits, offeredSteps, plansOver } from '../plan-promise.ts';
import type { Shown } from './left-out.ts';

/** A step without hours is not helped by lifting anything. */
const liftable = [
  'NEEDS_ACCEPTANCE',
  'CAPABILITY_MISSING',
  'CERTIFICATE_MISSING',
  'NOT_APPROVED',
  'MAIN_WORK',
] as const;

/**
 * What would make a plan whole: each limit by itself, then all of them together, solved anew without it, the cheapest way first; and else
 * how many pieces there is room for.
 */
export async function waysOut(
  input: PromiseInput,
  steps: readonly OfferedStep[],
  shown: Shown | null,
): Promise<PromiseWhy[]> {
  const present = liftable.filter((code) =>
    steps.some(({ blocked }) => blocked.some((offer) => offer.code === code)),
  );
  const found: { why: PromiseWhy; total: bigint }[] = [];
  for (const code of present) await tryWithout(input, [code], found);
  if (found.length === 0 && present.length > 1) await tryWithout(input, present, found);
  const ways = found.sort((a, b) => (a.total < b.total ? -1 : 1)).map(({ why }) => why);
  return shown && shown.unserved < input.promise.quantity
    ? [
        ...ways,
        way('FEWER_PIECES', { possible: input.promise.quantity - shown.unserved, unserved: shown.unserved }),
      ]
    : ways;
}

async function tryWithout(
  input: PromiseInput,
  codes: readonly BlockCode[],
  found: { why: PromiseWhy; total: bigint }[],
): Promise<void> {
  const plan = await planWithout(input, new Set(codes));
  if (!plan || plan.unserved > 0) return;
  const total = formatAmount(money(plan.totalMinor, input.promise.currency));
  found.push({
    why: way('LIFT_LIMIT', { limits: codes.join(' '), total, arrives: plan.arrivesOn }),
    total: plan.totalMinor,
  });
}

async function planWithout(
  input: PromiseInput,
  lifted: ReadonlySet<BlockCode>,
): Promise<PlannedPromise | undefined> {
  const steps = offeredSteps(input, lifted);
  if (steps.some(({ offers }) => offers.length === 0)) return undefined;
  const { plans } = await plansOver(input, steps, limits.quick);
  return plans.find(({ wishes }) => wishes.includes('CHEAPEST'));
}

function way(
  code: 'LIFT_LIMIT' | 'FEWER_PIECES',
  figures: Readonly<Record<string, string | number>>,
): PromiseWhy {
  const params = Object.entries(figures).map(([name, value]) => ({ name, value: String(value) }));
  return { kind: 'WAY_OUT', code, stepCode: null, offerId: null, weekStart: null, params };
}
