import sql, { raw } from 'sql-template-tag';
import { may } from '../../kernel/actor.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { CreditScore } from './credit-score.ts';

const columns =
  raw(`s.id, s.consent_id, s.as_of::text as as_of, s.still_on::text as still_on, s.scored_at, s.is_rated, s.score, s.grade, s.pd_ppm, s.pd_low_ppm, s.pd_high_ppm,
  s.confidence_bps, s.record_sha256, s.record, s.model_code, s.advice, s.words`);

/** The firm's own scores, newest first. */
export async function listCreditScores(query: Query, page: PageRequest): Promise<Page<CreditScore>> {
  const from = sql`from app.credit_score s where s.organisation_id = app.organisation() and s.consent_id is null`;
  return await readPage<CreditScore>(query, { columns, from, ...newestFirst(sql`s.id`) }, page);
}

/** A score of the actor's firm, its own or one for a consent that it has given; nothing to whoever may not give a consent. */
export function creditScoreById(query: Query, id: string): Promise<CreditScore | undefined> {
  if (!may(query.actor, 'consent:write')) return Promise.resolve(undefined);
  const loader = query.loader<string, CreditScore | undefined>('credit-score', async (ids) => {
    const found = await query.rows<CreditScore>(
      sql`select ${columns} from app.credit_score s where s.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((score) => score.id === wanted));
  });
  return loader.load(id);
}
