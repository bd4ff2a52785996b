import { batchOf, type Fit, fitOf } from './fit.ts';
import { type Cost, costOf } from './landed-cost.ts';
import type { Plan } from './plan.ts';
import { plansOf } from './plans.ts';
import { batchReason, capReason, fitReason, type Reason, reason } from './reasons.ts';
import { servesProcess, worksMaterial } from './taxonomy.ts';
import { type Need, neededOf, type Offered, type Rules } from './terms.ts';
import { isCertified, type Week, weeksFor } from './weeks.ts';

/** What the engine says of one offer. */
export interface Judgement {
  readonly offer: Offered;
  readonly feasible: boolean;
  readonly needed: bigint;
  readonly plan: Plan | undefined;
  readonly cost: Cost | undefined;
  readonly reasons: readonly Reason[];
  readonly fits: readonly Fit[];
  readonly missedWishes: number;
}

/**
 * Ranks offers by what it costs to insert the need into each: the cheapest feasible insertion, in the buyer's weights. Every
 * constraint is judged for every offer, so that a failure names all that stands in its way. Pure: same input, same answer.
 */
export function rankOffers(need: Need, offers: readonly Offered[], rules: Rules): Judgement[] {
  return offers.map((offer) => judge(need, offer, rules)).sort(byRank);
}

/** Judges one offer: the cheapest plan under the price cap where there is one, else the cheapest of all, and every reason. */
export function judge(need: Need, offer: Offered, rules: Rules): Judgement {
  const needed = neededOf(need, offer);
  const weeks = weeksFor(need, offer);
  const comparable = offer.measure === need.measure && offer.currency === need.currency;
  const plans = comparable ? plansOf(weeks, needed - offer.setup, offer.setup) : [];
  const allowed = plans.filter(
    (plan) => need.shipmentsMax === null || plan.weeks.length <= need.shipmentsMax,
  );
  const best = cheapest(need, offer, rules, allowed);
  const fits = fitsOf(need, offer);
  const reasons = [
    ...generalReasons(need, offer, rules),
    ...fits.map((fit, index) => fitReason(fit, need.requirements[index]?.must ?? true)),
    ...batchReason(need.pieces, batchOf(offer)),
    reason('WINDOW', weeks.length > 0, { weeks: String(weeks.length) }),
    ...capacityReasons(need, offer, { needed, weeks, plans, allowed }),
    ...(allowed.length > 0 && !best ? [reason('PRICE_TOO_LARGE', false)] : []),
    ...capReason(need, best?.cost),
  ];
  return {
    offer,
    needed,
    plan: best?.plan,
    cost: best?.cost,
    fits,
    reasons,
    missedWishes: reasons.filter(({ outcome }) => outcome === 'MISSED').length,
    feasible: reasons.every(({ outcome }) => outcome !== 'FAILED'),
  };
}

function generalReasons(need: Need, offer: Offered, rules: Rules): Reason[] {
  const serving = { process: offer.processCode, also: offer.alsoProcesses };
  return [
    reason('OWN_OFFER', offer.sellerId !== need.buyerId),
    reason('PROCESS', servesProcess(rules.processes, serving, need.processCode)),
    reason('MATERIAL', worksMaterial(rules.materials, offer.materialCodes, need.materialCode)),
    reason('MEASURE', offer.measure === need.measure, { need: need.measure, offer: offer.measure }),
    reason('CURRENCY', offer.currency === need.currency, { need: need.currency, offer: offer.currency }),
  ];
}

function fitsOf(need: Need, offer: Offered): Fit[] {
  return need.requirements.map((requirement) =>
    fitOf(requirement, { ...offer, certified: certifiedOf(need, offer, requirement.must) }),
  );
}

/** As a must, a certificate has to be valid in the weeks that are used, which `weeksFor` sees to; as a wish, through the window. */
function certifiedOf(need: Need, offer: Offered, must: boolean): string[] {
  return offer.certificates
    .filter((held) =>
      must
        ? held.from < need.until && (held.until === null || held.until >= need.from)
        : isCertified(offer, held.standard, { first: need.from, end: need.until }),
    )
    .map(({ standard }) => standard);
}

function capacityReasons(
  need: Need,
  offer: Offered,
  found: { needed: bigint; weeks: readonly Week[]; plans: readonly Plan[]; allowed: readonly Plan[] },
): Reason[] {
  const { needed, weeks, plans, allowed } = found;
  const available = weeks.reduce((sum, week) => sum + week.floor, 0n);
  const comparable = offer.measure === need.measure;
  const amounts = { needed: String(needed), measure: offer.measure };
  const fewest = plans.reduce((least, plan) => Math.min(least, plan.weeks.length), Number.POSITIVE_INFINITY);
  return [
    reason('MINIMUM_LOT', needed >= offer.minimumLot, { ...amounts, minimumLot: String(offer.minimumLot) }),
    reason('CAPACITY', comparable && available >= needed, {
      ...amounts,
      available: String(available),
      weeks: String(weeks.length),
      ...(offer.free ? { margin: String(available - needed) } : {}),
    }),
    ...(need.shipmentsMax !== null && plans.length > 0
      ? [reason('SHIPMENTS', allowed.length > 0, { fewest: String(fewest), most: String(need.shipmentsMax) })]
      : []),
  ];
}

interface Priced {
  readonly plan: Plan;
  readonly cost: Cost;
}

function cheapest(need: Need, offer: Offered, rules: Rules, plans: readonly Plan[]): Priced | undefined {
  const priced = plans.flatMap((plan) => {
    const cost = costOf(need, offer, rules, plan);
    return cost ? [{ plan, cost }] : [];
  });
  const cap = need.priceCapMinor;
  const under = priced.filter(({ cost }) => cap === null || cost.landed <= cap);
  return under.length > 0 ? leastOf(under, byWeighted) : leastOf(priced, byLanded);
}

function leastOf(all: readonly Priced[], order: (a: Priced, b: Priced) => number): Priced | undefined {
  return all.reduce<Priced | undefined>(
    (least, one) => (least && order(least, one) <= 0 ? least : one),
    undefined,
  );
}

function byWeighted(a: Priced, b: Priced): number {
  return compare(a.cost.weighted, b.cost.weighted) || byLanded(a, b);
}

function byLanded(a: Priced, b: Priced): number {
  return compare(a.cost.landed, b.cost.landed) || a.plan.finish.localeCompare(b.plan.finish);
}

/**
 * What fits before what does not. Of what fits: weighted cost, then fewer missed wishes, landed cost, the earlier end. Of what does
 * not: fewer failures, then landed cost. The id decides what is left.
 */
function byRank(a: Judgement, b: Judgement): number {
  if (a.feasible !== b.feasible) return a.feasible ? -1 : 1;
  const order = a.feasible ? compareFeasible(a, b) : failures(a) - failures(b) || compareCost(a.cost, b.cost);
  return order || (a.offer.id < b.offer.id ? -1 : 1);
}

function compareFeasible(a: Judgement, b: Judgement): number {
  return (
    compare(a.cost?.weighted ?? 0n, b.cost?.weighted ?? 0n) ||
    a.missedWishes - b.missedWishes ||
    compareCost(a.cost, b.cost) ||
    (a.plan?.finish ?? '').localeCompare(b.plan?.finish ?? '')
  );
}

function compareCost(a: Cost | undefined, b: Cost | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return compare(a.landed, b.landed);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function failures({ reasons }: Judgement): number {
  return reasons.filter(({ outcome }) => outcome === 'FAILED').length;
}

/** Codes of what fails. */
export function failedCodes({ reasons }: Pick<Judgement, 'reasons'>): string[] {
  return reasons.filter(({ outcome }) => outcome === 'FAILED').map(({ code }) => code);
}
