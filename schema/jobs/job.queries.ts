import sql, { empty } from 'sql-template-tag';
import { organisationOf } from '../kernel/actor.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Job } from './job.ts';

const columns = sql`id, kind, subject_id, state, stage, done::int, total::int, created_at, started_at, finished_at,
  cancel_requested_at, requested_by, result, error`;

/** A job of the actor's organisation. */
export function jobById(query: Query, id: string): Promise<Job | undefined> {
  const loader = query.loader<string, Job | undefined>('job', async (ids) => {
    const found = await query.rows<Job>(
      sql`select ${columns} from app.job where id = any (${[...ids]}::uuid[])`,
    );
    const byId = new Map(found.map((job) => [job.id as string, job]));
    return ids.map((wanted) => byId.get(wanted));
  });
  return loader.load(id);
}

/** The organisation's jobs, newest first; of one subject when asked. */
export async function listJobs(query: Query, page: PageRequest, subjectId?: string): Promise<Page<Job>> {
  const ofSubject = subjectId === undefined ? empty : sql`and subject_id = ${subjectId}::uuid`;
  const organisationId = organisationOf(query.actor);
  const from = sql`from app.job where organisation_id = ${organisationId}::uuid ${ofSubject}`;
  return await readPage<Job>(query, { columns, from, ...newestFirst<Job>() }, page);
}

/** The latest job of a kind on a subject. */
export async function latestJobOf(query: Query, kind: string, subjectId: string): Promise<Job | undefined> {
  return await query.row<Job>(sql`
    select ${columns} from app.job where kind = ${kind} and subject_id = ${subjectId}::uuid order by id desc limit 1`);
}
