import type { JudgedOffer } from '#schema/exchange/index.ts';

/** What the verifier knows of an offer: the market's row, as it was read, with none of the engine's words. */
export interface OfferFacts {
  readonly offerId: string;
  readonly perWeek: bigint;
  readonly minimumLot: bigint;
  readonly setup: bigint;
  readonly setupPriceMinor: bigint;
  /** Net price of one shown unit in major units: decimal text with at most 8 places. */
  readonly unitPrice: string;
  /** Base units in one shown unit. */
  readonly basePerShown: bigint;
  readonly minorPerMajor: bigint;
  readonly baseWeek: string;
  readonly bands: readonly number[];
  /** What is free exactly, where it may be known; and the most that one buyer may take of a week. */
  readonly free: readonly bigint[] | null;
  readonly mostPerWeek: bigint | null;
  /** Days on sale: from the first on, before the last. */
  readonly from: string;
  readonly until: string;
  /** Freight of one shipment from the offer's city to where the need is delivered. */
  readonly perShipmentMinor: bigint;
  /** What the price curve adds to the unit price in a week, basis points, in the order of the card. */
  readonly stepsOf: (weekStart: string) => readonly number[];
  readonly breakBps: bigint;
}

export interface NeedFacts {
  readonly load: bigint;
  readonly from: string;
  readonly until: string;
  readonly priceCapMinor: bigint | null;
  readonly shipmentsMax: number | null;
  readonly wishedBy: string | null;
  readonly lateMinorPerDay: bigint;
  readonly nonDeductibleBps: bigint;
  readonly weights: Readonly<Record<string, bigint>>;
  readonly workVatBps: bigint;
  readonly freightVatBps: bigint;
  readonly replaceBps: bigint;
}

const dayMs = 86_400_000;
type Say = (what: string) => void;

/**
 * Recomputes in integers what an answer claims: that parts add up, that each is priced right and weighted right, that the plan
 * holds load and set-up, lies in the window and in what is surely there, that weighted costs rise along the ranks. Shares no code
 * with the engine. Gives what is wrong; an answer with anything wrong is never shown.
 */
export function verifyMatches(
  need: NeedFacts,
  facts: ReadonlyMap<string, OfferFacts>,
  matches: readonly JudgedOffer[],
): string[] {
  const wrong: string[] = [];
  let before = -1n;
  let failedSeen = false;
  for (const [index, match] of matches.entries()) {
    const say: Say = (what) => void wrong.push(`${match.offerId}: ${what}`);
    const offer = facts.get(match.offerId);
    if (!offer) {
      say('is no offer that was read');
      continue;
    }
    if (match.position !== index + 1) say('positions are not 1, 2, 3 …');
    const failed = match.reasons.some((reason) => reason.outcome === 'FAILED');
    if (match.feasible === failed) say('feasible and reasons disagree');
    if (match.feasible && failedSeen) say('a feasible offer stands below a failed one');
    failedSeen ||= !match.feasible;
    if (!match.feasible) continue;
    const weighted = match.parts.reduce((total, part) => total + BigInt(part.weighted ?? '-1'), 0n);
    if (weighted < before) say('costs fall along the ranks');
    before = weighted;
    checkCost(need, offer, match, say);
    checkPlan(need, offer, match, say);
  }
  return wrong;
}

function checkCost(need: NeedFacts, offer: OfferFacts, match: JudgedOffer, say: Say): void {
  const sum = match.parts.reduce((total, { minor }) => total + BigInt(minor), 0n);
  if (sum !== match.landedMinor) say(`parts add up to ${sum}, not ${match.landedMinor}`);
  for (const [kind, [words, minor]] of Object.entries(expectedParts(need, offer, match))) {
    const found = match.parts.filter((part) => part.kind === kind);
    if (found.length > 1) say(`${words} stands there twice`);
    if (BigInt(found[0]?.minor ?? '0') !== minor) say(`${words} is priced wrong`);
    const weighted = halfUp(minor * (need.weights[kind] ?? 0n), 10_000n);
    if (BigInt(found[0]?.weighted ?? '0') !== weighted) say(`${words} is weighted wrong`);
  }
  if (need.priceCapMinor !== null && sum > need.priceCapMinor) say('is over the price cap');
}

function expectedParts(
  need: NeedFacts,
  offer: OfferFacts,
  { plan, finishBy }: JudgedOffer,
): Record<string, [words: string, minor: bigint]> {
  const work = workMinor(offer, plan);
  const making = work + offer.setupPriceMinor;
  const transport = offer.perShipmentMinor * BigInt(plan.length);
  const late =
    need.wishedBy === null || finishBy === null
      ? 0
      : Math.max(0, (Date.parse(finishBy) - Date.parse(need.wishedBy)) / dayMs);
  const taxed = (minor: bigint, vat: bigint) => halfUp(minor * vat * need.nonDeductibleBps, 10n ** 8n);
  return {
    WORK: ['work', work],
    SETUP: ['set-up', offer.setupPriceMinor],
    TRANSPORT: ['transport', transport],
    TAX: ['tax', taxed(making, need.workVatBps) + taxed(transport, need.freightVatBps)],
    LATE: ['lateness', need.lateMinorPerDay * BigInt(Math.round(late))],
    RISK: ['risk', halfUp(making * offer.breakBps * need.replaceBps, 10n ** 8n)],
  };
}

function halfUp(top: bigint, bottom: bigint): bigint {
  return (2n * top + bottom) / (2n * bottom);
}

/**
 * Week by week in the order of time, the set-up's time taken out of the first: amount / basePerShown × price × steps × minor per
 * major. Weeks under the same steps are rounded together, half up, in whole numbers.
 */
function workMinor(offer: OfferFacts, plan: JudgedOffer['plan']): bigint {
  const [whole = '0', fraction = ''] = offer.unitPrice.split('.');
  const scale = 10n ** BigInt(fraction.length) * offer.basePerShown * 10_000n;
  let setup = offer.setup;
  const amounts = new Map<string, { amount: bigint; bps: bigint }>();
  for (const { weekStart, amount } of [...plan].sort((a, b) => (a.weekStart < b.weekStart ? -1 : 1))) {
    const free = BigInt(amount) < setup ? BigInt(amount) : setup;
    setup -= free;
    const steps = offer.stepsOf(weekStart);
    const bps = steps.reduce((sum, change) => sum + BigInt(change), 10_000n);
    const before = amounts.get(String(steps))?.amount ?? 0n;
    amounts.set(String(steps), { bps, amount: before + BigInt(amount) - free });
  }
  return [...amounts.values()].reduce(
    (sum, { amount, bps }) =>
      sum + halfUp(BigInt(whole + fraction) * amount * offer.minorPerMajor * bps, scale),
    0n,
  );
}

function checkPlan(need: NeedFacts, offer: OfferFacts, match: JudgedOffer, say: Say): void {
  const total = match.plan.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  if (total !== need.load + offer.setup) say(`the plan holds ${total}, not load and set-up`);
  if (total < offer.minimumLot) say('the plan is below the minimum lot');
  if (need.shipmentsMax !== null && match.plan.length > need.shipmentsMax)
    say('there are too many shipments');
  if (new Set(match.plan.map(({ weekStart }) => weekStart)).size !== match.plan.length)
    say('a week stands twice in the plan');
  let last = '';
  for (const { weekStart, amount } of match.plan) {
    const start = Date.parse(weekStart);
    const sure = surelyIn(offer, Math.round((start - Date.parse(offer.baseWeek)) / dayMs / 7));
    if (BigInt(amount) <= 0n || BigInt(amount) > sure) say(`week ${weekStart} takes ${amount} of ${sure}`);
    const first = weekStart > offer.from ? weekStart : offer.from;
    const monday = new Date(start + 7 * dayMs).toISOString().slice(0, 10);
    const end = monday < offer.until ? monday : offer.until;
    if (first < need.from || end > need.until || first >= end)
      say(`week ${weekStart} lies outside the window`);
    if (end > last) last = end;
  }
  if (!last || match.finishBy !== last) say('the end is not the end of the last week');
}

function surelyIn({ free, bands, perWeek, minimumLot, mostPerWeek }: OfferFacts, index: number): bigint {
  const band = bands[index];
  const sure = free ? (free[index] ?? 0n) : band === 2 ? perWeek : band === 1 ? minimumLot : 0n;
  return mostPerWeek !== null && mostPerWeek < sure ? mostPerWeek : sure;
}
