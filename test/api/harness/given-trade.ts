import { givenHold, givenMarket, givenRequest, type Made, type Market } from '#test/builders/index.ts';
import type { Client } from './client.ts';
import type { TestApi } from './open-test-api.ts';
import { as, givenMember, type Member } from './signed-in.ts';

/** A seller with an offer on the market, and a buyer, both signed in. */
export interface Trade extends Market {
  readonly sellerClient: Client;
  readonly buyer: Member;
}

export async function givenTrade(
  api: TestApi,
  offer: Parameters<typeof givenMarket>[1] = {},
): Promise<Trade> {
  const market = await givenMarket(api, offer);
  return { ...market, sellerClient: await as(api, market.seller), buyer: await givenMember(api) };
}

/** Eight hours of next week, held by the buyer of the trade. */
export function givenHeld(api: TestApi, { buyer, offer }: Trade): Promise<Made> {
  return givenHold(api, buyer.firm, offer);
}

export { givenRequest };
