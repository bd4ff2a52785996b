import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';

export const declineReasons = [
  'NO_CAPACITY',
  'TOO_SHORT',
  'NOT_MANUFACTURABLE',
  'PRICE',
  'MATERIAL',
  'TERMS',
  'OTHER',
] as const;
export type DeclineReason = (typeof declineReasons)[number];
export const DeclineReasonEnum = namesOf(declineReasons);
registerEnumType(DeclineReasonEnum, {
  name: 'DeclineReason',
  description:
    'Why a bidder does not quote: NO_CAPACITY in the window, TOO_SHORT a time, NOT_MANUFACTURABLE as drawn, a target PRICE out of reach, MATERIAL, TERMS, OTHER.',
});

const bidderOrigins = ['INVITED', 'MATCHED', 'JOINED', 'GUEST'] as const;
export type BidderOrigin = (typeof bidderOrigins)[number];
export const BidderOriginEnum = namesOf(bidderOrigins);
registerEnumType(BidderOriginEnum, {
  name: 'BidderOrigin',
  description: 'How a bidder came in: named, matched by a need, by itself, or by a guest’s link.',
});

const bidderStates = ['ASKED', 'DECLINED', 'REVOKED'] as const;
export type BidderState = (typeof bidderStates)[number];
export const BidderStateEnum = namesOf(bidderStates);
registerEnumType(BidderStateEnum, {
  name: 'BidderState',
  description:
    'Whether a bidder is asked, does not quote, or had its link taken back. Never whether it has quoted.',
});

/** A firm or a guest that may quote. Whether it has quoted is told by its quote alone. */
@ObjectType({
  description:
    'A firm or a guest that may quote, as the buyer and the bidder itself see it. It does not say whether it has quoted.',
})
export class RfqBidder {
  id!: Id<'bid'>;
  rfqId!: Id<'rfq'>;
  buyerId!: string;
  sellerId!: string | null;
  @Field(() => BidderOriginEnum, { description: 'How it came in.' }) origin!: BidderOrigin;
  @Field(() => BidderStateEnum, { description: 'Where it stands.' }) state!: BidderState;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was asked; null in a draft.' })
  askedAt!: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it accepted the agreement on confidentiality.',
  })
  ndaAcceptedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who accepted it.' }) ndaAcceptedBy!: string | null;
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it does not quote.' })
  declineReason!: DeclineReason | null;
  @Field(() => String, { nullable: true, description: 'In its words.' }) declineNote!: string | null;
  @Field(() => String, { nullable: true, description: 'A guest’s firm, as the buyer wrote it.' })
  guestName!: string | null;
  @Field(() => String, { nullable: true, description: 'Where a guest’s link went.' }) guestEmail!:
    | string
    | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when a guest’s link works.' })
  linkExpiresAt!: Date | null;
}

/** What all bidders see: an addendum of the buyer’s, or a question with its answer. */
@ObjectType({
  description:
    'An addendum of the buyer’s, or a question with its answer. Nobody but the buyer and the asker knows who asked.',
})
export class RfqNote {
  @Field(() => ID, { description: 'The note.' }) id!: string;
  rfqId!: string;
  kind!: 'ADDENDUM' | 'QUESTION';
  bidderId!: string | null;
  @Field(() => String, { description: 'The addendum, or the question.' }) text!: string;
  @Field(() => String, { nullable: true, description: 'The buyer’s answer.' }) answer!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) postedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
}
