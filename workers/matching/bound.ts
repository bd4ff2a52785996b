import type { JudgedOffer, MatchingInput } from '#schema/exchange/index.ts';
import { currencyOf } from '#schema/kernel/currencies.ts';
import { decimal, wholeOf } from '#schema/kernel/decimal.ts';
import { shown } from '#schema/kernel/values.ts';
import { keptMax } from './match-offers.ts';
import { needOfRequest } from './need-of-request.ts';

/**
 * The least that an offer of this lowest price can cost by the buyer's weights: the load at that price and one shipment over no
 * distance, less one minor unit for each week's rounding. Everything else that an offer costs only adds to it.
 */
export function leastWeighted(input: Pick<MatchingInput, 'request' | 'tariff'>, leastPrice: string): bigint {
  const { request } = input;
  const exponent = currencyOf(request.currency).exponent;
  const major = decimal(leastPrice).times(shown(request.loadAmount, request.measure).value);
  const minor = wholeOf(major.times(`1${'0'.repeat(exponent)}`), 'DOWN') - roundingMax;
  const { weights } = needOfRequest(input);
  const freight = (input.tariff.basePerShipmentMinor * weights.TRANSPORT) / 10_000n;
  return (minor <= 0n ? 0n : (minor * weights.WORK) / 10_000n) + freight;
}

/** One minor unit for each week of a plan, and one for the weighting. */
const roundingMax = 55n;

/**
 * Whether no offer that was left out can be among the best: offers were read from the lowest price up, so each one left out costs
 * at least what the last price read comes to; where the last of the best costs no more, none of them comes before it.
 */
export function isProven(input: MatchingInput, matches: readonly JudgedOffer[]): boolean {
  if (!input.next) return true;
  const last = matches.filter(({ feasible }) => feasible)[keptMax - 1];
  return last?.weightedMinor !== undefined && last.weightedMinor !== null
    ? last.weightedMinor <= leastWeighted(input, input.next.leastPrice)
    : false;
}
