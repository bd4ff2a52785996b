import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { Node } from '../../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { StateTable } from '../../kernel/state-table.ts';
import type { MemberGrade, PartnerGrade, PublicGrade } from './grade.ts';
import type { PriceStep } from './price-steps.ts';
import { type Resource, ResourceEnum } from './resource.ts';

const offerStates = ['PUBLISHED', 'WITHDRAWN', 'EXPIRED'] as const;
export type OfferState = (typeof offerStates)[number];
export const OfferStateEnum = namesOf(offerStates);
registerEnumType(OfferStateEnum, {
  name: 'OfferState',
  description: 'PUBLISHED stands on the market; the others do not.',
});

const offerActions = ['WITHDRAW'] as const;
export type OfferAction = (typeof offerActions)[number];
export const OfferActionEnum = namesOf(offerActions);
registerEnumType(OfferActionEnum, {
  name: 'OfferAction',
  description: 'What its owner can do with an offer now.',
});

/** What was sold of an offer stays sold when it is withdrawn. */
export const offerTable: StateTable<OfferState, OfferAction> = {
  PUBLISHED: { WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: {},
  EXPIRED: {},
};

const bookings = ['INSTANT', 'APPROVAL'] as const;
export type Booking = (typeof bookings)[number];
export const BookingEnum = namesOf(bookings);
registerEnumType(BookingEnum, {
  name: 'Booking',
  description:
    'INSTANT: a confirmed hold binds the seller. APPROVAL: the seller accepts within 24 hours, else it lapses.',
});

/**
 * What is on sale: so much a week of one work centre, or one lot, or one run, in a window, at a price. Amounts and prices never change
 * once published; who may know how much of it, and fences, may.
 */
@Entity({ schema: 'app', tableName: 'capacity_offer' })
@ObjectType({
  implements: Node,
  description: 'What is on sale, as its owner sees it: hours of a work centre, a lot of stock, a truck run.',
})
export class CapacityOffer extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'off'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'text' }) @Field(() => String, { description: 'Human number.' }) number!: string;
  @Property({ type: 'text' })
  @Field(() => ResourceEnum, { description: 'Of which class it is.' })
  resource!: Resource;
  @Property({ type: 'uuid', nullable: true }) workCenterId!: Id<'wkc'> | null;
  @Property({ type: 'text' })
  @Field(() => OfferStateEnum, { description: 'Where it stands.' })
  state!: OfferState;
  @Property({ columnType: 'date', type: 'string' })
  @Field(() => DateScalar, { name: 'from', description: 'First day on sale.' })
  validFrom!: string;
  @Property({ columnType: 'date', type: 'string' })
  @Field(() => DateScalar, { name: 'until', description: 'The day after the last.' })
  validUntil!: string;
  @Property({ type: new BigIntType('bigint'), fieldName: 'per_week' }) perWeekAmount!: bigint;
  @Property({ type: new BigIntType('bigint'), fieldName: 'minimum_lot' }) minimumLotAmount!: bigint;
  @Property({ columnType: 'numeric(20,8)', type: 'string', fieldName: 'unit_price' })
  unitPriceAmount!: string;
  @Property({ type: new BigIntType('bigint') }) setupPriceMinor!: bigint;
  @Property({ columnType: 'char(3)', type: 'string' }) currency!: CurrencyCode;
  @Property({ type: 'text' })
  @Field(() => BookingEnum, { description: 'Whether a confirmed hold binds at once.' })
  booking!: Booking;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How long a hold lasts.' })
  holdMinutes!: number;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'A word to buyers.' })
  note!: string | null;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it came to the market.' })
  publishedAt!: Date;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its owner took it away.' })
  withdrawnAt!: Date | null;
  @Property({ type: 'text' }) memberGrade!: MemberGrade;
  @Property({ type: 'text' }) partnerGrade!: PartnerGrade;
  @Property({ type: 'text' }) publicGrade!: PublicGrade;
  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    name: 'blind',
    description: 'Whether members and public see neither firm nor city, until a hold.',
  })
  isBlind!: boolean;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Nothing is sold that lies within so many days from today.' })
  fenceDays!: number;
  /** As PostgreSQL writes a set of half-open ranges; see `fencesOf`. */
  @Property({ columnType: 'datemultirange', type: 'string', fieldName: 'fences' }) fencedDays!: string;
  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'The most of perWeek that one buyer may have, in hundredths of a per cent; null for all.',
  })
  exposureBps!: number | null;
  @Property({ type: 'integer', nullable: true }) shareBps!: number | null;
  @Property({ type: 'integer', nullable: true }) beyondDays!: number | null;
  @Property({ columnType: 'integer[]', type: 'integer[]', nullable: true }) weekdays!: number[] | null;
  @Property({ type: 'integer', nullable: true }) shiftStarts!: number | null;
  @Property({ type: 'integer', nullable: true }) shiftEnds!: number | null;
  @Property({ type: new BigIntType('bigint'), nullable: true }) dayCap!: bigint | null;
  @Property({ type: 'json' }) priceSteps!: PriceStep[];
  @Property({ columnType: 'uuid[]', type: 'array' }) certificateIds!: string[];
  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether it leaves the market by itself once the firm’s own load has left no week its minimum lot.',
  })
  withdrawWhenTaken!: boolean;
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the firm’s own load has taken it off the market.' })
  withdrawnByLoad!: boolean;
  /** The quote that it was made for, when it is what an award sold: it was never on the market and stands in no list. */
  @Property({ type: 'uuid', nullable: true }) quoteId?: string | null;
}

/** One week of an offer with its own cap and what is taken of it, in base units. */
@ObjectType({ description: 'One week of an offer, as its owner sees it.' })
export class OfferWeek {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  cap!: bigint;
  heldAmount!: bigint;
  reservedAmount!: bigint;
  measure!: Measure;
}
