import type { JudgedOffer, MatchCandidate, MatchingInput } from '#schema/exchange/index.ts';
import type { CurrencyCode } from '#schema/kernel/currencies.ts';
import { shownUnitOf } from '#schema/kernel/measure.ts';
import { formatAmount } from '#schema/kernel/money.ts';
import { shown } from '#schema/kernel/values.ts';
import { type Change, smallestChanges } from './changes.ts';
import { type Judgement, rankOffers } from './engine.ts';
import { needOfRequest, rulesOf } from './need-of-request.ts';
import { offerOfCard } from './offer-of-card.ts';
import { partsOf } from './parts.ts';
import type { Figure } from './reasons.ts';
import { splits } from './split.ts';
import type { Offered } from './terms.ts';

const AMOUNTS = new Set(['needed', 'available', 'minimumLot', 'margin']);
const MONEY = new Set(['landed', 'cap', 'over']);

/** How many of those that fit are kept, and of those that do not, with why and with what would mend it: half as many where choice is full. */
export const keptMax = 50;
const missesMax = (fitting: number) => (fitting >= keptMax ? keptMax / 2 : keptMax);

/** Matches one need against the offers that were read. Pure, and plain values in and out: it runs in a process of its own. */
export function matchOffers(input: MatchingInput): JudgedOffer[] {
  const [need, rules] = [needOfRequest(input), rulesOf(input)];
  const ranked = rankOffers(need, input.candidates.map(offerOfCard), rules);
  const fitting = ranked.filter(({ feasible }) => feasible);
  const failed = ranked.filter(({ feasible }) => !feasible);
  const shared = fitting.length > 0 ? new Map<string, Change>() : splits(need, failed, rules);
  const kept = [...fitting.slice(0, keptMax), ...failed.slice(0, missesMax(fitting.length))];
  return kept.map((judged, index) => {
    const split = shared.get(judged.offer.id);
    const changes = [...smallestChanges(need, judged, rules), ...(split ? [split] : [])];
    return recordOf(judged, changes, index + 1);
  });
}

function recordOf(judged: Judgement, changes: readonly Change[], position: number): JudgedOffer {
  const { offer, feasible, plan, cost, reasons } = judged;
  return {
    offerId: offer.id,
    position,
    feasible,
    landedMinor: cost?.landed ?? null,
    weightedMinor: cost?.weighted ?? null,
    parts: partsOf(judged),
    plan: plan?.weeks.map(({ weekStart, amount }) => ({ weekStart, amount: String(amount) })) ?? [],
    finishBy: plan?.finish ?? null,
    reasons: reasons.map((reason) => ({ ...reason, params: readable(reason.params, offer) })),
    changes: changes.map(({ kind, params, landed }) => ({
      kind,
      params: readable(params, offer),
      landedMinor: String(landed),
    })),
  };
}

/** Figures as people read them: base units in the shown unit, minor units as amounts. */
function readable(params: readonly Figure[], offer: Offered): Figure[] {
  const measure = offer.measure as MatchCandidate['measure'];
  return params.map(({ name, value }) => {
    if (name === 'measure') return { name: 'unit', value: shownUnitOf(measure) };
    if (AMOUNTS.has(name)) return { name, value: shown(BigInt(value), measure).value.toFixed() };
    if (MONEY.has(name)) {
      const currency = offer.currency as CurrencyCode;
      return { name, value: formatAmount({ minor: BigInt(value), currency }) };
    }
    return { name, value };
  });
}
