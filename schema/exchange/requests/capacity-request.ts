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
import type { UnitCode } from '../../kernel/units.ts';
import type { Requirement } from '../../plants/index.ts';
import type { StoredWeights } from './weights.ts';

const requestStates = ['OPEN', 'CLOSED'] as const;
export type RequestState = (typeof requestStates)[number];
export const RequestStateEnum = namesOf(requestStates);
registerEnumType(RequestStateEnum, {
  name: 'RequestState',
  description: 'OPEN is matched again when offers change; CLOSED rests.',
});

const requestActions = ['HOLD', 'CLOSE'] as const;
export type RequestAction = (typeof requestActions)[number];
export const RequestActionEnum = namesOf(requestActions);
registerEnumType(RequestActionEnum, {
  name: 'RequestAction',
  description: 'What its owner can do with a need now.',
});

export const requestTable: StateTable<RequestState, RequestAction> = {
  OPEN: { HOLD: 'OPEN', CLOSE: 'CLOSED' },
  CLOSED: {},
};

const matchingStates = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type MatchingState = (typeof matchingStates)[number];
export const MatchingStateEnum = namesOf(matchingStates);
registerEnumType(MatchingStateEnum, {
  name: 'MatchingState',
  description: 'Where the latest matching of a need stands.',
});

/** The latest matching of a need. */
@ObjectType({ description: 'The latest matching of a need.' })
export class Matching {
  @Field(() => Boolean, {
    description: 'Whether no offer that was not looked at can be among the best 50.',
  })
  isComplete!: boolean;
  @Field(() => MatchingStateEnum, { description: 'Where it stands.' }) state!: MatchingState;
  @Field(() => Int, { description: 'Offers that were looked at.' }) consideredCount!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' }) finishedAt!: Date | null;
}

/** A need: so many pieces through one process in a window. It invites nobody; an RFQ does that. */
@Entity({ schema: 'app', tableName: 'capacity_request' })
@ObjectType({ implements: Node, description: 'A need: so many pieces through one process within a window.' })
export class CapacityRequest extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'req'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'text' }) @Field(() => String, { description: 'Human number.' }) number!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is, in the owner’s words.' })
  title!: string;
  @Property({ type: 'text' })
  @Field(() => RequestStateEnum, { description: 'Where it stands.' })
  state!: RequestState;
  @Property({ type: 'text' }) processCode!: string;
  @Property({ type: 'text', nullable: true }) materialCode!: string | null;
  @Property({ type: 'text' }) measure!: Measure;
  @Property({ type: 'integer' }) @Field(() => Int, { description: 'How many pieces.' }) pieces!: number;
  @Property({ columnType: 'numeric(20,8)', type: 'string', fieldName: 'load_per_piece' })
  loadPerPieceValue!: string;
  @Property({ type: 'text' }) loadUnit!: UnitCode;
  @Property({ type: new BigIntType('bigint') }) loadAmount!: bigint;
  @Property({ columnType: 'date', type: 'string' })
  @Field(() => DateScalar, { name: 'from', description: 'Work may begin on this day.' })
  validFrom!: string;
  @Property({ columnType: 'date', type: 'string' })
  @Field(() => DateScalar, { name: 'until', description: 'Work must be done before this day.' })
  validUntil!: string;
  @Property({ type: new BigIntType('bigint'), nullable: true }) priceCapMinor!: bigint | null;
  @Property({ columnType: 'char(3)', type: 'string' }) currency!: CurrencyCode;
  @Property({ type: 'text' }) deliverToCityCode!: string;
  @Property({ type: 'json' }) requirements!: Requirement[];
  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day before which it would better be done.' })
  wishedBy!: string | null;
  @Property({ type: new BigIntType('bigint') }) lateMinorPerDay!: bigint;
  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The most shipments that the buyer takes.' })
  shipmentsMax!: number | null;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The share of VAT that the buyer cannot deduct, basis points.' })
  nonDeductibleBps!: number;
  @Property({ type: 'json' }) weights!: StoredWeights;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was posted.' })
  postedAt!: Date;
  @Property({ type: 'timestamptz', nullable: true }) closedAt!: Date | null;
}
