import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { canonicalHash } from '#schema/kernel/canonical-json.ts';
import { formatAmount, money } from '#schema/kernel/money.ts';
import type { OrderPromise, PromisePlan } from '#schema/orders/index.ts';
import { grouped, momentInChina } from '../papers/figures.ts';
import type { Paper, PaperFact, PaperPart } from '../papers/paper.ts';
import { type CardLine, inspectionOf, stepsOf } from './promise-card-steps.ts';
import { type CardWay, waysOf } from './promise-card-ways.ts';
import { type CardLocale, type CardWords, cardWords } from './promise-card-words.ts';

/** What stands on a promise card, in plain values: its hash is of these. */
export interface PromiseCard {
  readonly promise: OrderPromise;
  readonly plan: PromisePlan;
  readonly lines: readonly CardLine[];
  /** None are read for a customer. */
  readonly ways: readonly CardWay[];
  readonly item: { readonly number: string; readonly name: string; readonly revision: string };
  /** Whose promise it is. */
  readonly firm: string;
  readonly city: string;
  /** Whether the factories and the price stand on it: for the firm's own file, not for its customer. */
  readonly isWhole: boolean;
}

/**
 * A promise as a paper to hand on: what of which by when, whether capacity stands behind it and until when, and which step is done in which
 * weeks and what is inspected. For a customer it names no factory, no carrier, no price and no terms with factories; whole, it has them, and how pieces
 * travel. The foot bears the hash of what it says.
 */
export function promiseCard(card: PromiseCard, locale: CardLocale, at: Date): Paper {
  const words: CardWords = cardWords[locale];
  const { promise, firm, isWhole } = card;
  const facts = factsOf(card, words);
  const parts: PaperPart[] = [
    { kind: 'parties', parties: [{ role: words.by, name: firm, lines: [] }] },
    { kind: 'facts', heading: words.promise, facts },
    ...(isWhole ? [priceOf(card, words)] : []),
    stepsOf(card, words),
    ...inspectionOf(card, words),
    ...(isWhole ? waysOf(card, words) : []),
    { kind: 'text', heading: words.note, text: words.says },
  ];
  return {
    locale,
    title: words.title,
    number: promise.number,
    note: instant(at),
    parts,
    foot: words.foot(canonicalHash(parts).toString('hex')),
    author: 'Openfloor',
    at,
  };
}

function factsOf({ promise, plan, item, city, isWhole }: PromiseCard, words: CardWords): PaperFact[] {
  const late = Math.max(0, daysBetween(plainDate(promise.dueOn), plainDate(plan.arrivesOn)));
  const facts: (PaperFact | false)[] = [
    { word: words.number, says: promise.number },
    promise.reference !== null && { word: words.reference, says: promise.reference },
    { word: words.item, says: `${item.number} ${item.name}` },
    { word: words.revision, says: item.revision },
    { word: words.quantity, says: words.pieces(promise.quantity) },
    plan.unserved > 0 && { word: words.unserved, says: words.pieces(plan.unserved) },
    { word: words.wanted, says: promise.dueOn },
    { word: words.arrives, says: `${plan.arrivesOn}${late > 0 ? words.late(late) : ''}` },
    { word: words.deliverTo, says: city },
    isWhole && { word: words.contract, says: words.modes[promise.contractMode] },
    { word: words.standing, says: standingOf(promise, plan, words) },
  ];
  return facts.filter((fact) => fact !== false);
}

/** Held or bought is said of the plan that is; of any other that nothing is. */
function standingOf(promise: OrderPromise, plan: PromisePlan, { states }: CardWords): string {
  const { state, quotedUntil, confirmedAt, askedAt, chosenPlanId } = promise;
  if (chosenPlanId === plan.id && state === 'CONFIRMED' && confirmedAt)
    return states.CONFIRMED(instant(confirmedAt));
  if (chosenPlanId === plan.id && (state === 'QUOTED' || state === 'AWAITING_OWNERS') && quotedUntil)
    return states[state](instant(quotedUntil));
  return states.OPEN(instant(askedAt));
}

function priceOf({ plan }: PromiseCard, words: CardWords): PaperPart {
  const { currency } = plan;
  const amount = (minor: bigint) => grouped(formatAmount(money(minor, currency)));
  const [net, vat] = [BigInt(plan.totalMinor), BigInt(plan.vatMinor)];
  return {
    kind: 'table',
    heading: words.price,
    columns: [
      { word: words.part, share: 60 },
      { word: `${words.amount} ${currency}`, share: 40, isNumber: true },
    ],
    rows: plan.parts.map(({ kind, minor }) => [
      (words.kinds as Readonly<Record<string, string>>)[kind] ?? kind,
      amount(BigInt(minor)),
    ]),
    totals: [
      { word: words.net, says: amount(net) },
      { word: words.vat, says: amount(vat) },
      { word: words.gross, says: amount(net + vat) },
    ],
  };
}

const instant = (moment: Date): string => `${momentInChina(moment)} UTC+8`;
