import sql from 'sql-template-tag';
import { personOf } from '../../kernel/actor.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { RfqMessage } from './message.ts';

/** The thread of a bidder, oldest first, the last 200; what the actor has not seen is marked. */
export function messagesOfBidder(query: Query, bidderId: string): Promise<RfqMessage[]> {
  const loader = query.loader<string, RfqMessage[]>('rfq-messages', async (ids) => {
    const found = await query.rows<RfqMessage>(sql`
      select x.*, x.posted_at > coalesce(s.seen_at, '-infinity') and x.person_id is distinct from ${personOf(query.actor)}::uuid as unread
      from unnest(${[...ids]}::uuid[]) as k (id)
      cross join lateral (select id, bidder_id, side, person_id, person_name, text, attachments, posted_at from app.rfq_message m
        where m.bidder_id = k.id order by m.id desc limit 200) x
      left join app.rfq_seen s on s.bidder_id = x.bidder_id and s.person_id = ${personOf(query.actor)}::uuid order by x.id`);
    return ids.map((wanted) => found.filter((message) => message.bidderId === wanted));
  });
  return loader.load(bidderId);
}

/** A message that the actor may read. */
export async function messageById(query: Query, id: string): Promise<RfqMessage | undefined> {
  return await query.row<RfqMessage>(sql`
    select id, bidder_id, side, person_name, text, attachments, posted_at, false as unread from app.rfq_message where id = ${id}::uuid`);
}
