import { decimalOf, roundTo } from '#schema/kernel/decimal.ts';
import type { PromiseReason } from '#schema/orders/index.ts';
import type { FittingOffer } from './offers-of-step.ts';
import { ticksPerMinor } from './step-load.ts';

/**
 * Why a step is done at an offer: ONLY_ONE, LEAST_PRICE, SHARED (a cheaper one takes a share too, it has no room for all) or DEARER (the
 * way, the set-up or the weeks of the cheaper ones cost more than they save).
 */
export function reasonsOf(
  offers: readonly FittingOffer[],
  chosen: FittingOffer,
  together: readonly FittingOffer[],
): PromiseReason[] {
  const cheaper = offers.filter(({ price }) => price < chosen.price);
  const least = offers[0]?.price ?? chosen.price;
  const params = [
    { name: 'offers', value: String(offers.length) },
    { name: 'cheaper', value: String(cheaper.length) },
    { name: 'price', value: majorOf(chosen.price) },
    { name: 'least', value: majorOf(least) },
  ];
  const isShared = cheaper.some(({ card }) => together.some((other) => other.card.id === card.id));
  if (offers.length === 1) return [{ code: 'ONLY_ONE', params }];
  if (cheaper.length === 0) return [{ code: 'LEAST_PRICE', params }];
  return [{ code: isShared ? 'SHARED' : 'DEARER', params }];
}

/** Ticks of a currency with two decimals as major units, to four places. */
export function majorOf(ticks: number): string {
  return roundTo(
    decimalOf(BigInt(ticks)).div(decimalOf(BigInt(ticksPerMinor) * 100n)),
    4,
    'HALF_UP',
  ).toFixed();
}
