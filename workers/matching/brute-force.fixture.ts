import type { Requirement } from '#schema/plants/index.ts';
import type { Need, Offered } from './terms.ts';

/**
 * The same market by brute force: every set of weeks of every offer is tried. Shares no code with the engine, and reads the rules
 * from the documents: a plan may use weeks whose days on sale lie in the window, takes something of each of them, and is shipped
 * once for each. Slow and plain on purpose.
 */
export interface Insertion {
  readonly offerId: string;
  readonly landed: bigint;
  readonly weighted: bigint;
  readonly finish: string;
}

const dayMs = 86_400_000;
const day = (text: string) => Date.parse(text) / dayMs;
const text = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10);

/** All feasible ways of giving the need to one of the offers. */
export function allInsertions(need: Need, offers: readonly Offered[]): Insertion[] {
  return offers.flatMap((offer) => insertionsInto(need, offer));
}

export function isFeasible(need: Need, offer: Offered): boolean {
  return insertionsInto(need, offer).length > 0;
}

export function insertionsInto(need: Need, offer: Offered): Insertion[] {
  if (!qualifies(need, offer)) return [];
  const load = ceil(need.pieces * need.perPiece.numerator, need.perPiece.denominator);
  const wanted = load + offer.setup;
  if (wanted < offer.minimumLot) return [];
  const found: Insertion[] = [];
  for (let set = 1; set < 1 << offer.bands.length; set += 1) {
    const weeks = offer.bands.map((_, index) => index).filter((index) => set & (1 << index));
    if (!weeks.every((index) => isUsable(need, offer, index))) continue;
    const room = weeks.reduce((sum, index) => sum + surely(offer, index), 0n);
    if (room < wanted) continue;
    if (need.shipmentsMax !== null && weeks.length > need.shipmentsMax) continue;
    const insertion = priced(need, offer, { weeks, load });
    if (!insertion) continue;
    if (need.priceCapMinor === null || insertion.landed <= need.priceCapMinor) found.push(insertion);
  }
  return found;
}

const ceil = (top: bigint, bottom: bigint) => top / bottom + (top % bottom === 0n ? 0n : 1n);
const half = (top: bigint, bottom: bigint) => (top * 2n + bottom) / (bottom * 2n);
const monday = (offer: Offered, index: number) => day(offer.baseWeek) + 7 * index;
const endOf = (offer: Offered, index: number) => Math.min(monday(offer, index) + 7, day(offer.until));

function surely(offer: Offered, index: number): bigint {
  let sure = 0n;
  if (offer.free) sure = offer.free[index] ?? 0n;
  else if (offer.bands[index] === 2) sure = offer.perWeek;
  else if (offer.bands[index] === 1) sure = offer.minimumLot;
  return offer.mostPerWeek !== null && sure > offer.mostPerWeek ? offer.mostPerWeek : sure;
}

function isUsable(need: Need, offer: Offered, index: number): boolean {
  const first = Math.max(monday(offer, index), day(offer.from), day(offer.today));
  const end = endOf(offer, index);
  if (surely(offer, index) === 0n || first >= end) return false;
  if (first < day(need.from) || end > day(need.until)) return false;
  const standards = need.requirements
    .filter(({ kind, must }) => kind === 'CERTIFICATE' && must)
    .flatMap(({ choices }) => [...choices]);
  // A day at a time, but by one certificate for all of the week's days.
  return standards.every((standard) =>
    offer.certificates.some((held) => {
      for (let at = first; at < end; at += 1)
        if (
          held.standard !== standard ||
          text(at) < held.from ||
          (held.until !== null && text(at) > held.until)
        )
          return false;
      return true;
    }),
  );
}

function qualifies(need: Need, offer: Offered): boolean {
  const under = (code: string, above: string) => code === above || code.startsWith(`${above}.`);
  const process =
    under(offer.processCode, need.processCode) ||
    offer.alsoProcesses.some((also) => under(need.processCode, also) || under(also, need.processCode));
  const wanted = need.materialCode;
  const material =
    wanted === null ||
    offer.materialCodes.length === 0 ||
    offer.materialCodes.some((code) => under(wanted, code));
  const batch = (kind: string) => offer.capabilities.find((found) => found.kind === kind)?.value ?? null;
  const [least, most] = [batch('batch-min'), batch('batch-max')];
  return (
    process &&
    material &&
    offer.sellerId !== need.buyerId &&
    offer.measure === need.measure &&
    offer.currency === need.currency &&
    (least === null || need.pieces >= BigInt(least)) &&
    (most === null || need.pieces <= BigInt(most)) &&
    need.requirements.every((requirement) => !requirement.must || meets(requirement, offer))
  );
}

function meets({ kind, choices, bounds }: Requirement, offer: Offered): boolean {
  const stated = (of: string) => offer.capabilities.find((found) => found.kind === of);
  const figure = (of: string) => Number(stated(of)?.value ?? Number.NaN);
  const last = (word: string | undefined) => Number(/\d+$/.exec(word ?? '')?.[0] ?? Number.NaN);
  const value = Number(bounds[0]?.value);
  switch (kind) {
    case 'TOLERANCE':
      return last(choices[0]) >= last(stated('tolerance-grade')?.choices[0]);
    case 'CLEANLINESS':
      return last(choices[0]) >= last(stated('cleanliness')?.choices[0]);
    case 'ROUGHNESS':
      return value >= figure('roughness-ra');
    case 'WEIGHT':
      return value <= figure('weight-max');
    case 'SIZE': {
      const axes = [figure('envelope-x'), figure('envelope-y'), figure('envelope-z')];
      const orders = [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
      ];
      return orders.some((order) =>
        order.every((axis, n) => Number(bounds[n]?.value) * 10 <= Number(axes[axis])),
      );
    }
    case 'REGION':
      return choices.some((place) => offer.cityCode.startsWith(place));
    default:
      // Certificates are judged week by week.
      return true;
  }
}

/** The set-up into the earliest of the weeks, the load into the cheapest, a week at a time. Nothing where a week is left empty. */
function workIn(offer: Offered, { weeks, load }: { weeks: number[]; load: bigint }): bigint | undefined {
  const places = weeks.map((index) => ({
    price: offer.stepOf(text(monday(offer, index)), offer.bands[index] ?? 0).bps,
    left: surely(offer, index),
    used: 0n,
  }));
  const alike = new Map<bigint, bigint>();
  for (let [rest, loadLeft] = [offer.setup, load]; rest + loadLeft > 0n; ) {
    const open = places.filter(({ left }) => left > 0n);
    const next = rest > 0n ? open[0] : open.find(({ price }) => open.every((other) => other.price >= price));
    if (!next) return undefined;
    const wanted = rest > 0n ? rest : loadLeft;
    const some = wanted < next.left ? wanted : next.left;
    next.left -= some;
    next.used += some;
    if (rest > 0n) rest -= some;
    else {
      loadLeft -= some;
      alike.set(next.price, (alike.get(next.price) ?? 0n) + some);
    }
  }
  if (places.some(({ used }) => used === 0n)) return undefined;
  return [...alike].reduce((sum, [bps, amount]) => sum + (offer.workMinor(amount, bps) ?? 0n), 0n);
}

function priced(need: Need, offer: Offered, plan: { weeks: number[]; load: bigint }): Insertion | undefined {
  const last = plan.weeks.at(-1) ?? 0;
  const work = workIn(offer, plan);
  if (work === undefined) return undefined;
  const transport = BigInt(plan.weeks.length) * (18_000n + 420n * BigInt(offer.distanceKm));
  const finish = endOf(offer, last);
  const late = need.wishedBy === null ? 0 : Math.max(0, finish - day(need.wishedBy));
  const making = work + offer.setupPriceMinor;
  const tax =
    half(making * 13n * need.nonDeductibleBps, 1_000_000n) +
    half(transport * 9n * need.nonDeductibleBps, 1_000_000n);
  const parts: [bigint, bigint][] = [
    [work, need.weights.WORK],
    [offer.setupPriceMinor, need.weights.SETUP],
    [transport, need.weights.TRANSPORT],
    [tax, need.weights.TAX],
    [need.lateMinorPerDay * BigInt(late), need.weights.LATE],
    [half(making * offer.breakBps * 2n, 100_000n), need.weights.RISK],
  ];
  return {
    offerId: offer.id,
    landed: parts.reduce((sum, [part]) => sum + part, 0n),
    weighted: parts.reduce((sum, [part, weight]) => sum + half(part * weight, 10_000n), 0n),
    finish: text(finish),
  };
}
