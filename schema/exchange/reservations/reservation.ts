import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { Node } from '../../kernel/node.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import type { CostPart } from '../matching/match.ts';
import { type ReservationState, reservationActions, reservationStates } from './reservation.rules.ts';

export const ReservationStateEnum = namesOf(reservationStates);
registerEnumType(ReservationStateEnum, {
  name: 'ReservationState',
  description:
    'HELD and AWAITING_APPROVAL lapse at their time; CONFIRMED is sold; the others have given their hours back.',
});
export const ReservationActionEnum = namesOf(reservationActions);
registerEnumType(ReservationActionEnum, {
  name: 'ReservationAction',
  description: 'What the viewer’s side can do now.',
});
const sides = ['BUYER', 'SELLER'] as const;
export type Side = (typeof sides)[number];
export const SideEnum = namesOf(sides);
registerEnumType(SideEnum, { name: 'Side', description: 'On which side of a trade a firm stands.' });

/** Hours held or sold: a row of two firms. It moves only through the exchange's functions in the database. */
@Entity({ schema: 'app', tableName: 'reservation' })
@ObjectType({ implements: Node, description: 'Capacity held or sold, as both its firms see it.' })
export class Reservation extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'rsv'>;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Work-order number, for the seller’s ERP.' })
  number!: string;
  @Property({ type: 'uuid' }) sellerId!: Id<'org'>;
  @Property({ type: 'uuid' }) buyerId!: Id<'org'>;
  @Property({ type: 'uuid' }) offerId!: Id<'off'>;
  @Property({ type: 'uuid', nullable: true }) requestId!: Id<'req'> | null;
  @Property({ type: 'text' }) processCode!: string;
  @Property({ type: 'text' }) measure!: Measure;
  @Property({ type: 'text' })
  @Field(() => ReservationStateEnum, { description: 'Where it stands.' })
  state!: ReservationState;
  @Property({ type: new BigIntType('bigint'), fieldName: 'quantity' }) quantityAmount!: bigint;
  @Property({ type: new BigIntType('bigint') }) priceMinor!: bigint;
  @Property({ columnType: 'char(3)', type: 'string' }) currency!: CurrencyCode;
  @Property({ type: 'json' }) priceParts!: Omit<CostPart, 'currency'>[];
  @Property({ type: 'uuid', nullable: true }) heldBy!: string | null;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was held.' })
  heldAt!: Date;
  @Property({ type: 'timestamptz', fieldName: 'expires_at' }) deadline!: Date;
  @Property({ type: 'uuid', nullable: true }) planId!: string | null;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the seller was asked, where a promise asks its owners before anything of it is bought.',
  })
  askedAt!: Date | null;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the seller said yes.' })
  acceptedAt!: Date | null;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sold.' })
  confirmedAt!: Date | null;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it gave its hours back.' })
  endedAt!: Date | null;
}
