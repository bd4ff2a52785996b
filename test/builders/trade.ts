import {
  type CapacityOfferPublishInput,
  type CapacityRequestPostInput,
  capacityOfferPublish,
  capacityRequestPost,
  reservationHold,
} from '#schema/exchange/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';
import type { Center } from './plant.ts';
import { monday } from './weeks.ts';

export const hours = (value: string | number) => ({ value: String(value), unit: 'HUR' as const });

/** Four weeks from next Monday, 40 h a week, lots of 1 h, 220 CNY/h, INSTANT. */
export function givenOffer(
  house: TestHouse,
  firm: Firm,
  center: Center,
  more: Partial<CapacityOfferPublishInput> = {},
): Promise<Made> {
  return act(house, firm.actor, capacityOfferPublish, {
    workCenterId: center.wire,
    from: monday(1),
    until: monday(5),
    perWeek: hours(40),
    minimumLot: hours(1),
    unitPrice: { amount: '220', currency: 'CNY' },
    setupPrice: { amount: '300', currency: 'CNY' },
    booking: 'INSTANT',
    ...more,
  });
}

/** 100 pieces of 12 minutes within the four weeks from next Monday, delivered to Suzhou. */
export function givenRequest(
  house: TestHouse,
  firm: Firm,
  more: Partial<CapacityRequestPostInput> = {},
): Promise<Made> {
  return act(house, firm.actor, capacityRequestPost, {
    title: '航空支架',
    processCode: 'machining.milling.5-axis',
    pieces: 100,
    loadPerPiece: { value: '12', unit: 'MIN' },
    from: monday(1),
    until: monday(5),
    deliverToCityCode: '320500',
    ...more,
  });
}

/** Weeks and hours to hold: `[[1, 8], [2, 4]]` is 8 h of next week and 4 h of the one after. */
export type HeldWeeks = readonly (readonly [week: number, hours: number | string])[];

export function holdInput(offerId: string, weeks: HeldWeeks = [[1, 8]]) {
  return {
    offerId: encodeId('crd', offerId),
    weeks: weeks.map(([week, amount]) => ({ weekStart: monday(week), quantity: hours(amount) })),
  };
}

/** Holds hours of an offer for a buyer; 8 h of next week unless told. */
export function givenHold(
  house: TestHouse,
  buyer: Firm,
  offer: Made,
  weeks?: HeldWeeks,
  key?: string,
): Promise<Made> {
  return act(house, buyer.actor, reservationHold, holdInput(offer.id, weeks), key);
}

/** A seller with an offer on the market, and the capacity behind it: 16 h a day, Monday to Friday, four weeks. */
export interface Market {
  readonly seller: Firm;
  readonly center: Center;
  readonly offer: Made;
}
