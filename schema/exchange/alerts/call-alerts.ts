import sql from 'sql-template-tag';
import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { consume } from '../../kernel/job.ts';
import type { Query } from '../../kernel/run-query.ts';
import { readSearch } from '../market/search/read-search.ts';
import { answersSearch } from '../market/search/search.queries.ts';
import type { CapacitySearchInput } from '../market/search/search-input.ts';

/** Kind of the job that holds a new offer against saved searches. */
export const callAlertsKind = 'call-alerts';
export const callAlertsPayload = z.object({ subjectId: z.uuid() });

/** Fired for each saved search that a new offer answers: the offer, the view, whom it calls. */
export const alertHit = 'market.alert-hit.v1';

/**
 * The marks of the saved searches that an offer answers: judged by the search itself, on what members may know, each different search once. Only
 * those of its process, of what is above it or of any, in its city or in any are looked at, by an index.
 */
export async function searchesAnswered(query: Query, offerId: string): Promise<string[]> {
  const touched = await query.rows<{ mark: string; filter: CapacitySearchInput }>(
    sql`select mark, filter from market.searches_touched(${offerId}::uuid)`,
  );
  const answered: string[] = [];
  for (const { mark, filter } of touched) {
    const search = await readSearch(query, filter, 'NEWEST');
    if (await answersSearch(query, search, offerId)) answered.push(mark);
  }
  return answered;
}

/** Calls whoever has saved one of these searches, once. */
export const callAlerts = command<{
  readonly eventId: string;
  readonly offerId: string;
  readonly marks: readonly string[];
}>({
  name: 'callAlerts',
  can: 'member',
  async run(tx, { eventId, offerId, marks }) {
    if (await consume(tx, callAlertsKind, eventId))
      await tx.rows(sql`select market.call_alerts(${offerId}::uuid, ${[...marks]}::text[])`);
    return { type: 'off', id: offerId };
  },
});
