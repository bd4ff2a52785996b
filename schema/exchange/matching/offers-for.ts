import type { Query } from '../../kernel/run-query.ts';
import { type MatchCandidate, readCheapest, readPartners, type Sought } from './candidates.ts';
import type { CostRules } from './least-cost.ts';

/** Offers for one step of an order: the cheapest of the market that have room, and what the asker sees as a named partner; each once. */
export async function offersFor(
  query: Query,
  sought: Sought,
  rules: CostRules,
): Promise<{ readonly candidates: readonly MatchCandidate[]; readonly partnerOfferIds: readonly string[] }> {
  const partners = await readPartners(query, sought);
  const { offers } = await readCheapest(query, sought, rules, null);
  const known = new Set(partners.map(({ id }) => id as string));
  return {
    candidates: [...partners, ...offers.filter(({ id }) => !known.has(id))],
    partnerOfferIds: [...known],
  };
}
