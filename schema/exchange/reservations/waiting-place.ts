import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { Node } from '../../kernel/node.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import type { CostPart } from '../matching/match.ts';

const waitingStates = ['WAITING', 'SERVED', 'LEFT', 'LAPSED'] as const;
export type WaitingState = (typeof waitingStates)[number];
export const WaitingStateEnum = namesOf(waitingStates);
registerEnumType(WaitingStateEnum, {
  name: 'WaitingState',
  description:
    'WAITING may still be served; SERVED has become a hold; LEFT by its buyer; LAPSED by time or with its offer.',
});

/** Weeks of one offer that a buyer waits for, all or nothing, by ticket. It moves only through the exchange's functions in the database. */
@ObjectType({
  implements: Node,
  description: 'A place on the waiting list for weeks of one offer, as both its firms see it.',
})
export class WaitingPlace extends Node {
  override id!: Id<'wpl'>;
  sellerId!: string;
  buyerId!: string;
  offerId!: string;
  requestId!: string | null;
  measure!: Measure;
  @Field(() => WaitingStateEnum, { description: 'Where it stands.' }) state!: WaitingState;
  quantityAmount!: bigint;
  priceMinor!: bigint;
  currency!: CurrencyCode;
  priceParts!: Omit<CostPart, 'currency'>[];
  weeks!: { readonly weekStart: string; readonly amount: string }[];
  @Field(() => Int, {
    description:
      'How often somebody later was given something of its weeks; from five on its hours are kept for it.',
  })
  skipped!: number;
  @Field(() => DateTimeScalar, { description: 'When it was taken.' }) takenAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it lapses at the latest.' }) endsAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' }) endedAt!: Date | null;
  reservationId!: string | null;
}
