import type { JudgedOffer, MatchingInput } from '#schema/exchange/index.ts';
import { keptMax } from './match-offers.ts';

/**
 * Whether no offer that was left out can be among the best: offers were read from the least cost up, so each one left out comes to at
 * least what the last one read can; where the last of the best comes to no more, none of them is before it.
 */
export function isProven({ next }: MatchingInput, matches: readonly JudgedOffer[]): boolean {
  if (!next) return true;
  const last = matches.filter(({ feasible }) => feasible)[keptMax - 1];
  return last?.weightedMinor !== undefined && last.weightedMinor !== null
    ? Number(last.weightedMinor) <= next.leastCost
    : false;
}
