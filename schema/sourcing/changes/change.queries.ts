import sql from 'sql-template-tag';
import { personOf } from '../../kernel/actor.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { RfqChange } from './rfq-change.ts';

/** So many are listed; who has been away for long reads the room itself. */
export const changesMost = 30;

const noteChanges = sql`
  select 'ADDENDUM' as kind, n.posted_at as at, n.buyer_id as firm_id, n.said_by as who, left(n.text, 80) as what, null::int as version, null::timestamptz as due_at, n.said_by_id as by_id
  from asked join app.rfq_note n on n.rfq_id = asked.id and n.kind = 'ADDENDUM'
  union all
  select 'QUESTION', n.posted_at, b.seller_id, b.guest_name, left(n.text, 80), null, null, null
  from asked join app.rfq_note n on n.rfq_id = asked.id and n.kind = 'QUESTION' and asked.is_mine join app.rfq_bidder b on b.id = n.bidder_id
  union all
  select 'ANSWER', n.answered_at, n.buyer_id, n.answered_by, left(n.answer, 80), null, null, n.answered_by_id
  from asked join app.rfq_note n on n.rfq_id = asked.id and n.answered_at is not null
  union all
  select 'DUE_MOVED', m.moved_at, m.buyer_id, m.moved_by, null, null, m.due_at, m.moved_by_id
  from asked join app.rfq_due_move m on m.rfq_id = asked.id
  union all
  select 'DECLINED', b.declined_at, b.seller_id, b.guest_name, null, null, null, null
  from asked join app.rfq_bidder b on b.rfq_id = asked.id and asked.is_mine and b.state = 'DECLINED'`;

/** A bidder sees documents from when it has accepted the agreement on. */
const documentChanges = sql`
  select case when exists (select from app.rfq_document o where o.rfq_id = d.rfq_id and o.id < d.id and o.kind = d.kind and o.name = d.name and o.revision <> d.revision)
      then 'REVISION' else 'DOCUMENT' end,
    greatest(d.added_at, (select b.nda_accepted_at from app.rfq_bidder b where b.rfq_id = asked.id and not asked.is_mine limit 1)),
    d.buyer_id, d.added_by_name, d.name || ' · ' || d.revision, null, null, d.added_by
  from asked join app.rfq_document d on d.rfq_id = asked.id`;

/** A sealed quote is its buyer's to see from the due time on, whenever it was made: the policies of `app.quote` hide it before. */
const quoteChanges = sql`
  select case v.side when 'BUYER' then 'COUNTERED' else 'QUOTED' end,
    case when asked.is_mine and asked.is_sealed and v.side = 'SELLER' then greatest(v.created_at, asked.due_at) else v.created_at end,
    case v.side when 'BUYER' then v.buyer_id else v.seller_id end, v.said_by, null, v.version, null, v.said_by_id
  from asked join app.quote q on q.rfq_id = asked.id join app.quote_version v on v.quote_id = q.id
  union all
  select q.state, q.ended_at, q.buyer_id, null, null, null, null, null
  from asked join app.quote q on q.rfq_id = asked.id and q.state in ('AWARDED', 'LOST') and not asked.is_mine
  union all
  select 'AWARDED', a.decided_at, a.buyer_id, p.name, null, null, null, a.decided_by
  from asked join app.award a on a.rfq_id = asked.id and asked.is_mine left join app.person p on p.id = a.decided_by`;

/**
 * What others did in a request since the actor last said that they had looked, newest first, {@link changesMost} at most. It reads under the
 * policies of each table, so nothing is listed that the actor could not see in the room.
 */
export async function changesOfRfq(query: Query, rfqId: string): Promise<RfqChange[]> {
  const person = personOf(query.actor);
  if (!person) return [];
  const me = sql`${person}::uuid`;
  return await query.rows<RfqChange>(sql`
    with asked as (select r.id, r.is_sealed, r.due_at, r.organisation_id = app.organisation() as is_mine,
        coalesce((select s.seen_at from app.thread_seen s where s.person_id = ${me} and s.thread_id = r.id), '-infinity') as since
      from app.rfq r where r.id = ${rfqId}::uuid)
    select c.kind, c.at, c.firm_id, c.who, c.what, c.version, c.due_at
    from (${noteChanges} union all ${documentChanges} union all ${quoteChanges}) c, asked
    where c.at > asked.since and c.by_id is distinct from ${me} order by c.at desc, c.kind limit ${changesMost}`);
}
