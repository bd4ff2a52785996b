import type { Query } from '../../kernel/run-query.ts';
import { type MatchCandidate, readPartners } from './candidates.ts';
import { type Reading, readCheapest, usualReading } from './cheapest.ts';
import type { CostRules } from './least-cost.ts';
import type { Sought } from './may-fit.ts';

/** One page is all that a step is planned with: a share may go to any of them. */
const onePage: Reading = { ...usualReading, pages: { first: 250, later: 250 } };

/** Offers for one step of an order: the cheapest of the market that have room, and what the asker sees as a named partner; each once. */
export async function offersFor(
  query: Query,
  sought: Sought,
  rules: CostRules,
): Promise<{ readonly candidates: readonly MatchCandidate[]; readonly partnerOfferIds: readonly string[] }> {
  const partners = await readPartners(query, sought);
  const { offers } = await readCheapest(query, sought, rules, null, onePage);
  const known = new Set(partners.map(({ id }) => id as string));
  return {
    candidates: [...partners, ...offers.filter(({ id }) => !known.has(id))],
    partnerOfferIds: [...known],
  };
}
