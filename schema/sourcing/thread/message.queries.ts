import sql, { raw } from 'sql-template-tag';
import { personOf } from '../../kernel/actor.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { ThreadMessage } from './message.ts';

const columns = raw(
  'm.id, m.thread_id, m.rfq_id, m.bidder_id, m.side, m.person_id, m.person_name, m.named, m.text, m.phrase as phrase_code, m.phrase_values, m.attachments, m.by_mail_link, m.posted_at',
);

type Row = ThreadMessage & { readonly threadId: string };

/** A thread by the id of its matter, oldest first, the last 200; what the actor has not seen is marked. */
export function messagesOfThread(query: Query, threadId: string): Promise<ThreadMessage[]> {
  const loader = query.loader<string, ThreadMessage[]>('thread-messages', async (ids) => {
    const me = personOf(query.actor);
    const found = await query.rows<Row>(sql`
      select x.*, x.posted_at > coalesce(s.seen_at, '-infinity') and x.person_id is distinct from ${me}::uuid as unread
      from unnest(${[...ids]}::uuid[]) as k (id)
      cross join lateral (select ${columns} from app.thread_message m where m.thread_id = k.id order by m.id desc limit 200) x
      left join app.thread_seen s on s.thread_id = x.thread_id and s.person_id = ${me}::uuid order by x.id`);
    return ids.map((wanted) => found.filter((message) => message.threadId === wanted));
  });
  return loader.load(threadId);
}

/** How many of the last 200 messages of a thread the actor has not seen: for lists of matters, which need none of their words. */
export function unreadInThread(query: Query, threadId: string): Promise<number> {
  const loader = query.loader<string, number>('unread-messages', async (ids) => {
    const me = personOf(query.actor);
    const found = await query.rows<{ threadId: string; unread: number }>(sql`
      select k.id as thread_id, count(*)::int as unread from unnest(${[...ids]}::uuid[]) as k (id)
      left join app.thread_seen s on s.thread_id = k.id and s.person_id = ${me}::uuid
      cross join lateral (select m.posted_at, m.person_id from app.thread_message m where m.thread_id = k.id order by m.id desc limit 200) x
      where x.posted_at > coalesce(s.seen_at, '-infinity') and x.person_id is distinct from ${me}::uuid group by k.id`);
    const byId = new Map(found.map((row) => [row.threadId, row.unread]));
    return ids.map((wanted) => byId.get(wanted) ?? 0);
  });
  return loader.load(threadId);
}

/** A message that the actor may read. */
export async function messageById(query: Query, id: string): Promise<ThreadMessage | undefined> {
  return await query.row<ThreadMessage>(
    sql`select ${columns}, false as unread from app.thread_message m where m.id = ${id}::uuid`,
  );
}
