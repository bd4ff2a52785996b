import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import type { Query } from '../../../kernel/run-query.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';

/** What of an offer of a whole machine is not the offer's own: which machine, from when to when. */
@ObjectType({ description: 'A whole machine on sale for a span, as its owner sees it.' })
export class MachineSlot {
  offerId!: string;
  equipmentId!: string;
  @Field(() => DateTimeScalar, { description: 'From when; nothing is sold of it from then on.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Until when.' }) endsAt!: Date;
}

/** The slot of an own offer of a whole machine. */
export function slotOfOffer(query: Query, offerId: string): Promise<MachineSlot | undefined> {
  const loader = query.loader<string, MachineSlot | undefined>('machine-slot', async (ids) => {
    const found = await query.rows<MachineSlot>(sql`
      select offer_id, equipment_id, lower(span) as starts_at, upper(span) as ends_at
      from app.machine_slot where offer_id = any (${[...ids]}::uuid[])`);
    return ids.map((wanted) => found.find((slot) => slot.offerId === wanted));
  });
  return loader.load(offerId);
}
