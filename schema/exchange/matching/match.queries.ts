import sql from 'sql-template-tag';
import type { Job } from '../../jobs/index.ts';
import type { Query } from '../../kernel/run-query.ts';
import { matchRequestKind } from './jobs.ts';
import type { Match } from './match.ts';

/** The latest matching job of a need. */
export function latestMatching(
  query: Query,
  requestId: string,
): Promise<Pick<Job, 'subjectId' | 'state' | 'result' | 'finishedAt'> | undefined> {
  const loader = query.loader<string, Pick<Job, 'subjectId' | 'state' | 'result' | 'finishedAt'> | undefined>(
    'latest-matching',
    async (ids) => {
      const found = await query.rows<Pick<Job, 'subjectId' | 'state' | 'result' | 'finishedAt'>>(sql`
      select distinct on (subject_id) id, kind, subject_id, state, result, finished_at from app.job
      where organisation_id = app.organisation() and subject_id = any (${[...ids]}::uuid[]) and kind = ${matchRequestKind}
      order by subject_id, id desc`);
      return ids.map((wanted) => found.find((job) => job.subjectId === wanted));
    },
  );
  return loader.load(requestId);
}

/** What the last matching said of a need: feasible ones by rank, then those that failed; offers that have left are left out. */
export function matchesOfRequest(query: Query, requestId: string): Promise<Match[]> {
  const loader = query.loader<string, Match[]>('matches', async (ids) => {
    const found = await query.rows<Match>(sql`
      select x.organisation_id, x.request_id, x.offer_id, x.position, x.feasible, x.landed_minor, x.weighted_minor, x.parts, x.plan, x.finish_by, x.reasons, x.changes,
        case when x.feasible then x.position end as rank
      from app.match x join market.offer m on m.offer_id = x.offer_id
      where x.organisation_id = app.organisation() and x.request_id = any (${[...ids]}::uuid[]) order by x.request_id, x.position`);
    return ids.map((wanted) => found.filter((match) => match.requestId === wanted));
  });
  return loader.load(requestId);
}
