import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../kernel/currencies.ts';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import type { Measure } from '../kernel/measure.ts';
import { Node } from '../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../kernel/scalars.ts';
import type { StateTable } from '../kernel/state-table.ts';

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

/** Idle capacity of one work centre on sale: so much a week, in a window, at a price. Terms never change once published. */
@Entity({ schema: 'app', tableName: 'capacity_offer' })
@ObjectType({ implements: Node, description: 'Idle capacity on sale, as its owner sees it.' })
export class CapacityOffer extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'off'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'text' }) @Field(() => String, { description: 'Human number.' }) number!: string;
  @Property({ type: 'uuid' }) workCenterId!: Id<'wkc'>;
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
