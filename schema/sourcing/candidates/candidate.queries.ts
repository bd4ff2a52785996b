import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import type { Query } from '../../kernel/run-query.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { type DeclineReason, DeclineReasonEnum } from '../bidders/bidder.ts';
import type { Rfq } from '../rfq/rfq.ts';
import { sourceBlocks } from '../sources/approved-source.queries.ts';

/** A firm that could be asked next. */
@ObjectType({
  description:
    'A firm that could be asked next: an offer of its fits the need. Who has declined the same process of late comes after the others, and it is told why.',
})
export class RfqCandidate {
  firmId!: string;
  @Field(() => DeclineReasonEnum, {
    nullable: true,
    description:
      'Why it has last declined a request of the viewer’s firm for the same process, within 180 days.',
  })
  declinedFor!: DeclineReason | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' }) declinedAt!: Date | null;
}

/** As many as a screen offers. */
const candidatesMost = 10;

/**
 * Who could be asked next for a request of the actor's that is for a need: firms with an offer that the last matching found feasible, in its
 * order, who are no bidders and not barred by a part. A firm's own word that it does not do it moves it behind all who have not said so.
 */
export async function candidatesOf(query: Query, rfq: Rfq): Promise<RfqCandidate[]> {
  if (!rfq.requestId) return [];
  const found = await query.rows<RfqCandidate>(sql`
    with fitting as (
      select o.seller_id as firm_id, min(m.position) as rank from app.match m join market.visible_offer o on o.offer_id = m.offer_id
      where m.request_id = ${rfq.requestId}::uuid and m.feasible and o.seller_id is not null and o.seller_id <> app.organisation()
        and not exists (select from app.rfq_bidder b where b.rfq_id = ${rfq.id}::uuid and b.seller_id = o.seller_id)
      group by 1)
    select f.firm_id, d.decline_reason as declined_for, d.declined_at from fitting f
    left join lateral (
      select b.decline_reason, b.declined_at from app.rfq_bidder b where b.buyer_id = app.organisation() and b.seller_id = f.firm_id and b.state = 'DECLINED'
        and b.declined_at > app.clock() - interval '180 days'
        and exists (select from app.rfq_line l join app.rfq_line w on w.process_code = l.process_code where l.rfq_id = b.rfq_id and w.rfq_id = ${rfq.id}::uuid)
      order by b.declined_at desc limit 1) d on true
    order by (d.decline_reason is not null), f.rank, f.firm_id limit 50`);
  const lines = await query.rows<{ partNumber: string | null; processCode: string | null }>(
    sql`select part_number, process_code from app.rfq_line where rfq_id = ${rfq.id}::uuid`,
  );
  const blocks = await sourceBlocks(
    query,
    lines,
    found.map(({ firmId }) => firmId),
  );
  const barred = new Set(blocks.map(({ firmId }) => firmId));
  return found.filter(({ firmId }) => !barred.has(firmId)).slice(0, candidatesMost);
}
