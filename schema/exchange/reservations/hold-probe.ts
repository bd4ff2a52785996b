import sql, { raw } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';

/** How often one buyer has asked for hours of the seller's within one hour and was refused, or gave them back: a way to learn how many there are. */
@ObjectType({
  description: 'What one buyer may have learnt within one hour by asking for holds, as the seller sees it.',
})
export class HoldProbe {
  id!: string;
  buyerId!: string;
  @Field(() => DateTimeScalar, { description: 'When the hour began.' }) hour!: Date;
  @Field(() => Int, { description: 'Holds refused for want of capacity, and places not served at once.' })
  refused!: number;
  @Field(() => Int, { description: 'Holds given back or lapsed.' }) returned!: number;
  @Field(() => Int, { description: 'Holds that were not even judged any more.' }) stopped!: number;
}

/** Who has probed the actor's offers, newest first. */
export async function listHoldProbes(query: Query, page: PageRequest): Promise<Page<HoldProbe>> {
  const columns = raw('p.id, p.buyer_id, p.hour, p.refused, p.returned, p.stopped');
  const from = sql`from app.hold_probe p where p.seller_id = app.organisation()`;
  return await readPage<HoldProbe>(query, { columns, from, ...newestFirst(sql`p.id`) }, page);
}
