import sql from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Notice } from './notice.ts';

const columns = sql`id, kind, nature, state, path, due_at, told_at, read_at, subject_id, facts, due_key`;
const mine = sql`organisation_id = app.organisation() and person_id = app.person()`;

/** What waits for the actor: due first, what has no time last. */
export async function listTasks(query: Query, page: PageRequest): Promise<Page<Notice>> {
  const from = sql`from app.notice where ${mine} and nature = 'TASK' and state = 'OPEN'`;
  const byDue = {
    key: sql`due_key`,
    direction: 'asc',
    cast: 'text',
    keyOf: (row: Notice) => row.dueKey,
  } as const;
  return await readPage<Notice>(query, { columns, from, ...byDue }, page);
}

/** What the actor was told, newest first. */
export async function listNews(query: Query, page: PageRequest): Promise<Page<Notice>> {
  const from = sql`from app.notice where ${mine} and nature = 'NEWS'`;
  return await readPage<Notice>(query, { columns, from, ...newestFirst<Notice>() }, page);
}

/** A notice of the actor's. */
export async function noticeById(query: Query, id: string): Promise<Notice | undefined> {
  return await query.row<Notice>(sql`select ${columns} from app.notice where id = ${id}::uuid and ${mine}`);
}

/** How much waits for the actor, and how much news is unread; both counted up to 100. */
export interface InboxCount {
  readonly tasks: number;
  readonly unread: number;
}

export async function countInbox(query: Query): Promise<InboxCount> {
  const counted = await query.row<InboxCount>(sql`
    select
      (select count(*)::int from (select from app.notice where ${mine} and nature = 'TASK' and state = 'OPEN' limit 100) t) as tasks,
      (select count(*)::int from (select from app.notice where ${mine} and nature = 'NEWS' and read_at is null limit 100) n) as unread`);
  return counted ?? { tasks: 0, unread: 0 };
}

/** What the actor follows, by id. */
export async function listFollowed(query: Query, subjectIds: readonly string[]): Promise<readonly string[]> {
  const rows = await query.rows<{ subjectId: string }>(sql`
    select subject_id from app.following where ${mine} and active and subject_id = any (${[...subjectIds]}::uuid[])`);
  return rows.map(({ subjectId }) => subjectId);
}

/** Tasks of a kind that are open in the organisation acted for, by subject; at most 500. For workers. */
export async function listOpenSubjects(query: Query, kind: string): Promise<readonly string[]> {
  const rows = await query.rows<{ subjectId: string }>(sql`
    select distinct subject_id from app.notice
    where organisation_id = app.organisation() and kind = ${kind} and nature = 'TASK' and state = 'OPEN' limit 500`);
  return rows.map(({ subjectId }) => subjectId);
}
