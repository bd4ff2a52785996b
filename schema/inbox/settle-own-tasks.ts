import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import type { TaskEnd, TaskKind } from '../kernel/notice.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Tx } from '../kernel/tx.ts';
import { noticeKinds } from '../notices.ts';
import { endsOf } from './task-ends.ts';
import { tellReaders } from './tell-readers.ts';

interface OpenTask {
  readonly kind: string;
  readonly subjectId: string;
}

/**
 * Closes, in the transaction of whoever settles a thing, their own tasks that waited for it: who has answered sees no question any more.
 * Colleagues' tasks close a moment later, by the event.
 */
export async function settleOwnTasks(tx: Tx, command: string): Promise<void> {
  if (tx.actor.kind !== 'person') return;
  const kinds = noticeKinds().filter(
    (kind) => kind.nature === 'TASK' && maySettle(kind, tx, command),
  ) as TaskKind[];
  if (kinds.length === 0) return;
  const open = await readOpen(tx, kinds);
  for (const kind of kinds) await settle(tx, kind, open);
}

/** By being its answer, or by an event that settles it. */
function maySettle({ answers = [], settledBy }: TaskKind, tx: Tx, command: string): boolean {
  return (
    answers.some(({ mutation }) => mutation === command) ||
    tx.emitted.some(({ event }) => settledBy[event] === 'DONE')
  );
}

async function readOpen(tx: Tx, kinds: readonly TaskKind[]): Promise<OpenTask[]> {
  return await tx.rows<OpenTask>(sql`
    select kind, subject_id from app.notice
    where organisation_id = app.organisation() and person_id = app.person() and nature = 'TASK' and state = 'OPEN'
      and kind = any (${kinds.map(({ kind }) => kind)}::text[]) order by due_key limit 500`);
}

async function settle(tx: Tx, kind: TaskKind, open: readonly OpenTask[]): Promise<void> {
  const query = queryIn(tx);
  const asked = open.filter((task) => task.kind === kind.kind).map(({ subjectId }) => subjectId);
  const waiting = asked.length > 0 ? await kind.stillOpen(query, asked) : [];
  const ended = asked.filter((id) => !waiting.includes(id));
  const ends = await endsOf(query, kind, ended, 'DONE');
  for (const how of ['DONE', 'LAPSED'] as const) await close(tx, kind, ends[how], how);
}

async function close(tx: Tx, kind: TaskKind, subjectIds: readonly string[], end: TaskEnd): Promise<void> {
  if (subjectIds.length === 0) return;
  const closed = await tx.rows<{ personId: string }>(sql`
    update app.notice set state = ${end}, ended_at = app.clock(), read_at = coalesce(read_at, app.clock())
    where organisation_id = app.organisation() and person_id = app.person() and kind = ${kind.kind}
      and subject_id = any (${[...subjectIds]}::uuid[]) and nature = 'TASK' and state = 'OPEN' returning person_id`);
  await tellReaders(
    tx,
    closed.map(({ personId }) => personId),
  );
}

/** The command's own transaction, read as a query: it sees what the command has changed. */
function queryIn(tx: Tx): Query {
  return {
    actor: tx.actor,
    rows: (statement) => tx.rows(statement),
    row: (statement) => tx.row(statement),
    loader: (_name, batch) => new DataLoader(batch),
  };
}
