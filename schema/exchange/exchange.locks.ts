import { LockMode } from '@mikro-orm/core';
import type { Tx } from '../kernel/tx.ts';
import { CapacityOffer } from './offers/capacity-offer.ts';
import { CapacityRequest } from './requests/capacity-request.ts';

/**
 * Every row lock that the exchange takes from TypeScript. One row each, before anything else, so they cannot form a cycle with
 * the database's own order: reservation, centre-days by (centre, date), offer-weeks by (offer, week), offer.
 */
export async function lockOffer(tx: Tx, id: string): Promise<CapacityOffer | null> {
  return await tx.em.findOne(CapacityOffer, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export async function lockRequest(tx: Tx, id: string): Promise<CapacityRequest | null> {
  return await tx.em.findOne(CapacityRequest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
