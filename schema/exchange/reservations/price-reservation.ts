import { daysBetween, plainDate } from '../../kernel/calendar/plain-date.ts';
import { decimal } from '../../kernel/decimal.ts';
import { type Money, money, priceOf, sumMoney } from '../../kernel/money.ts';
import type { ProblemParam } from '../../kernel/refusal.ts';
import { shown } from '../../kernel/values.ts';
import { type Band, bandOf } from '../market/band.ts';
import type { OfferCard } from '../market/offer-card.ts';
import type { CostPart } from '../matching/match.ts';
import { factorOf, type PriceStep, steppedPrice, stepsFor, wholeBps } from '../offers/price-steps.ts';

/** The terms of an offer that its price depends on. */
export type OfferTerms = Pick<
  OfferCard,
  'measure' | 'unitPriceAmount' | 'setupPriceMinor' | 'setupAmount' | 'currency'
>;

/** What the steps of a price depend on: the offer's own, its weeks as the buyer may know them, and today where it stands. */
export type SteppedTerms = OfferTerms &
  Pick<OfferCard, 'terms' | 'baseWeek' | 'bands'> & { readonly today: string };

export type StoredPart = Omit<CostPart, 'currency'>;

/** So much of one week. */
export interface PricedWeek {
  readonly weekStart: string;
  readonly amount: bigint;
}

/** What is priced alike: an amount, and the steps that hold for it. */
interface Stretch {
  readonly amount: bigint;
  readonly factorBps: number;
  readonly steps: readonly PriceStep[];
}

/**
 * What holding `amount` base units costs, net: the work at the unit price, rounded once, and the set-up at its own. The set-up's
 * time lies inside the amount and is paid by the set-up price, not by the hour.
 */
export function priceReservation(terms: OfferTerms, amount: bigint): { total: Money; parts: StoredPart[] } {
  const workAmount = amount > terms.setupAmount ? amount - terms.setupAmount : 0n;
  return priced(terms, [{ amount: workAmount, factorBps: wholeBps, steps: [] }]);
}

/**
 * The same, week by week: each week's work at the unit price under the steps that hold for it, which its part names. Weeks under the
 * same steps are one part, rounded once. The set-up's time is taken out of the first weeks.
 */
export function priceWeeks(
  terms: SteppedTerms,
  weeks: readonly PricedWeek[],
): { total: Money; parts: StoredPart[] } {
  const stretches = new Map<string, Stretch>();
  let setup = terms.setupAmount;
  for (const { weekStart, amount } of [...weeks].sort((a, b) => a.weekStart.localeCompare(b.weekStart))) {
    const inSetup = amount < setup ? amount : setup;
    setup -= inSetup;
    const leadDays = daysBetween(plainDate(terms.today), plainDate(weekStart));
    const steps = stepsFor(terms.terms.priceSteps, {
      leadDays: Math.max(0, leadDays),
      band: bandIn(terms, weekStart),
    });
    const key = JSON.stringify(steps);
    const before = stretches.get(key);
    stretches.set(key, {
      steps,
      factorBps: factorOf(steps),
      amount: (before?.amount ?? 0n) + amount - inSetup,
    });
  }
  const worked = [...stretches.values()].filter(({ amount }, _, all) => amount > 0n || all.length === 1);
  return priced(terms, worked.length > 0 ? worked : [{ amount: 0n, factorBps: wholeBps, steps: [] }]);
}

function bandIn({ baseWeek, bands }: SteppedTerms, weekStart: string): Band {
  return bandOf(bands[daysBetween(plainDate(baseWeek), plainDate(weekStart)) / 7] ?? 0);
}

function priced(terms: OfferTerms, stretches: readonly Stretch[]): { total: Money; parts: StoredPart[] } {
  const works = stretches.map((stretch) => work(terms, stretch));
  const setup = money(terms.setupPriceMinor, terms.currency);
  const setupPart: StoredPart = {
    kind: 'SETUP',
    minor: setup.minor.toString(),
    params: [
      { name: 'quantity', value: shown(terms.setupAmount, terms.measure).value.toFixed() },
      { name: 'unit', value: shown(0n, terms.measure).unit },
    ],
  };
  return {
    total: sumMoney([...works.map(({ price }) => price), setup], terms.currency),
    parts: [...works.map(({ part }) => part), setupPart],
  };
}

function work(terms: OfferTerms, { amount, factorBps, steps }: Stretch): { price: Money; part: StoredPart } {
  const quantity = shown(amount, terms.measure);
  const unitPrice =
    steps.length === 0 ? decimal(terms.unitPriceAmount) : steppedPrice(terms.unitPriceAmount, factorBps);
  const price = priceOf({ unitPrice, quantity: quantity.value, currency: terms.currency });
  const params = [
    { name: 'quantity', value: quantity.value.toFixed() },
    { name: 'unit', value: quantity.unit },
    { name: 'unitPrice', value: unitPrice.toFixed() },
    ...steps.flatMap(stepParams),
  ];
  return { price, part: { kind: 'WORK', minor: price.minor.toString(), params } };
}

/** Which step it was, for the sentence under the price. */
function stepParams(step: PriceStep): ProblemParam[] {
  const change = (Number(step.changeBps) / 100).toString();
  if (step.by === 'LOAD')
    return [
      { name: 'loadBand', value: step.band },
      { name: 'loadChange', value: change },
    ];
  return [
    { name: 'leadFromDays', value: String(step.fromDays) },
    { name: 'leadUntilDays', value: String(step.untilDays ?? '') },
    { name: 'leadChange', value: change },
  ];
}
