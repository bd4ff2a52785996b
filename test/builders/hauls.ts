import {
  capacityOfferWithdraw,
  type DeliveryOfferPublishInput,
  deliveryOfferPublish,
} from '#schema/exchange/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';
import { monday } from './weeks.ts';

/** A truck from Kunshan to Nanjing on the Tuesday of the week after the next two, there on its evening: 6 t at 0.20 a kilogram, 100 kg at least. */
export function givenRunOnSale(
  house: TestHouse,
  carrier: Firm,
  more: Partial<DeliveryOfferPublishInput> = {},
): Promise<Made> {
  const tuesday = new Date(Date.parse(monday(3)) + 86_400_000).toISOString().slice(0, 10);
  return act(house, carrier.actor, deliveryOfferPublish, {
    fromCityCode: '320583',
    toCityCode: '320100',
    departsAt: new Date(`${tuesday}T08:00:00+08:00`),
    arrivesAt: new Date(`${tuesday}T18:00:00+08:00`),
    vehicle: 'TRUCK',
    body: 'CURTAIN',
    quantity: { value: '6000', unit: 'KGM' },
    minimumLot: { value: '100', unit: 'KGM' },
    grossLimit: { value: '9', unit: 'TNE' },
    unitPrice: { amount: '0.20', currency: 'CNY' },
    setupPrice: { amount: '20', currency: 'CNY' },
    booking: 'INSTANT',
    ...more,
  });
}

/** Takes an offer off the market. */
export function withdrawn(house: TestHouse, owner: Firm, offer: Made): Promise<Made> {
  return act(house, owner.actor, capacityOfferWithdraw, { offerId: offer.wire });
}
