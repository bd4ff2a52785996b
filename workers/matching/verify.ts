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
  /** Freight of one shipment from the offer's city to where the need is delivered. */
  readonly perShipmentMinor: bigint;
}

export interface NeedFacts {
  readonly load: bigint;
  readonly from: string;
  readonly until: string;
  readonly priceCapMinor: bigint | null;
}

const dayMs = 86_400_000;

/**
 * Recomputes in integers what an answer claims: that parts add up, that the work is priced right, that the plan holds the load and
 * the set-up, lies in the window and in what the bands surely leave, that costs rise along the ranks. Shares no code with the
 * engine. Gives what is wrong; an answer with anything wrong is never shown.
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
    const say = (what: string): void => void wrong.push(`${match.offerId}: ${what}`);
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
    const landed = match.landedMinor ?? -1n;
    if (landed < before) say('costs fall along the ranks');
    before = landed;
    checkCost(need, offer, match, say);
    checkPlan(need, offer, match, say);
  }
  return wrong;
}

function checkCost(
  need: NeedFacts,
  offer: OfferFacts,
  match: JudgedOffer,
  say: (what: string) => void,
): void {
  const part = (kind: string) => BigInt(match.parts.find((found) => found.kind === kind)?.minor ?? '-1');
  const sum = match.parts.reduce((total, { minor }) => total + BigInt(minor), 0n);
  if (sum !== match.landedMinor) say(`parts add up to ${sum}, not ${match.landedMinor}`);
  if (part('WORK') !== workMinor(need.load, offer)) say('work is priced wrong');
  if (part('SETUP') !== offer.setupPriceMinor) say('set-up is priced wrong');
  if (part('TRANSPORT') !== offer.perShipmentMinor * BigInt(match.plan.length))
    say('transport is priced wrong');
  if (need.priceCapMinor !== null && sum > need.priceCapMinor) say('is over the price cap');
}

/** load / basePerShown × price × minor per major, half up, in whole numbers. */
function workMinor(load: bigint, { unitPrice, basePerShown, minorPerMajor }: OfferFacts): bigint {
  const [whole = '0', fraction = ''] = unitPrice.split('.');
  const scale = 10n ** BigInt(fraction.length);
  const numerator = BigInt(whole + fraction) * load * minorPerMajor;
  const denominator = scale * basePerShown;
  return (2n * numerator + denominator) / (2n * denominator);
}

function checkPlan(
  need: NeedFacts,
  offer: OfferFacts,
  match: JudgedOffer,
  say: (what: string) => void,
): void {
  const total = match.plan.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  if (total !== need.load + offer.setup) say(`the plan holds ${total}, not load and set-up`);
  if (total < offer.minimumLot) say('the plan is below the minimum lot');
  if (new Set(match.plan.map(({ weekStart }) => weekStart)).size !== match.plan.length)
    say('a week stands twice in the plan');
  for (const { weekStart, amount } of match.plan) {
    const start = Date.parse(weekStart);
    const band = offer.bands[Math.round((start - Date.parse(offer.baseWeek)) / dayMs / 7)];
    const sure = band === 2 ? offer.perWeek : band === 1 ? offer.minimumLot : 0n;
    if (BigInt(amount) <= 0n || BigInt(amount) > sure) say(`week ${weekStart} takes ${amount} of ${sure}`);
    if (start < Date.parse(need.from) || start + 7 * dayMs > Date.parse(need.until))
      say(`week ${weekStart} lies outside the window`);
  }
  const last = match.plan
    .map(({ weekStart }) => weekStart)
    .sort()
    .at(-1);
  if (!last || match.finishBy !== new Date(Date.parse(last) + 7 * dayMs).toISOString().slice(0, 10))
    say('the end is not the end of the last week');
}
