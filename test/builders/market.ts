import type { CapacityOfferPublishInput } from '#schema/exchange/index.ts';
import type { WorkCenterCreateInput } from '#schema/plants/index.ts';
import { type CapacityWanted, givenCapacityFast } from './capacity.ts';
import { type Firm, givenFirm } from './firm.ts';
import type { TestHouse } from './house.ts';
import { givenWorkCenter } from './plant.ts';
import { givenOffer, type Market } from './trade.ts';

/** A seller, its work centre with days (16 h, Monday to Friday, four weeks from next Monday), and one offer of it. */
export async function givenMarket(
  house: TestHouse,
  more: {
    seller?: Firm;
    offer?: Partial<CapacityOfferPublishInput>;
    center?: Partial<WorkCenterCreateInput>;
    capacity?: CapacityWanted;
  } = {},
): Promise<Market> {
  const seller = more.seller ?? (await givenFirm(house));
  const center = await givenWorkCenter(house, seller, more.center);
  await givenCapacityFast(house, seller, [center], more.capacity);
  return { seller, center, offer: await givenOffer(house, seller, center, more.offer) };
}
