import { decimal } from '../kernel/decimal.ts';
import { type Money, money, priceOf, sumMoney } from '../kernel/money.ts';
import { shown } from '../kernel/values.ts';
import type { CostPart } from './match.ts';
import type { OfferCard } from './offer-card.ts';

/** The terms of an offer that its price depends on. */
export type OfferTerms = Pick<
  OfferCard,
  'measure' | 'unitPriceAmount' | 'setupPriceMinor' | 'setupAmount' | 'currency'
>;

export type StoredPart = Omit<CostPart, 'currency'>;

/**
 * What holding `amount` base units costs, net: the work at the unit price, rounded once, and the set-up at its own. The set-up's
 * time lies inside the amount and is paid by the set-up price, not by the hour.
 */
export function priceReservation(terms: OfferTerms, amount: bigint): { total: Money; parts: StoredPart[] } {
  const workAmount = amount > terms.setupAmount ? amount - terms.setupAmount : 0n;
  const quantity = shown(workAmount, terms.measure);
  const work = priceOf({
    unitPrice: decimal(terms.unitPriceAmount),
    quantity: quantity.value,
    currency: terms.currency,
  });
  const setup = money(terms.setupPriceMinor, terms.currency);
  const parts: StoredPart[] = [
    {
      kind: 'WORK',
      minor: work.minor.toString(),
      params: [
        { name: 'quantity', value: quantity.value.toFixed() },
        { name: 'unit', value: quantity.unit },
        { name: 'unitPrice', value: decimal(terms.unitPriceAmount).toFixed() },
      ],
    },
    {
      kind: 'SETUP',
      minor: setup.minor.toString(),
      params: [
        { name: 'quantity', value: shown(terms.setupAmount, terms.measure).value.toFixed() },
        { name: 'unit', value: quantity.unit },
      ],
    },
  ];
  return { total: sumMoney([work, setup], terms.currency), parts };
}
