import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { StateTable } from '../../kernel/state-table.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { type QuoteSide, QuoteSideEnum, type StoredTier } from '../quotes/quote.ts';

/** OVER is ACTIVE after its last day, by the database's clock; it is never kept. */
export const frameworkStates = ['PROPOSED', 'ACTIVE', 'OVER', 'DECLINED', 'WITHDRAWN', 'ENDED'] as const;
export type FrameworkState = (typeof frameworkStates)[number];
export const FrameworkStateEnum = namesOf(frameworkStates);
registerEnumType(FrameworkStateEnum, {
  name: 'FrameworkState',
  description:
    'PROPOSED binds nobody. ACTIVE is agreed by both and can be called off; OVER has passed its last day. DECLINED by the other firm, WITHDRAWN by its proposer, ENDED by either.',
});

const frameworkActions = ['ACCEPT', 'DECLINE', 'END', 'CALL_OFF'] as const;
export type FrameworkAction = (typeof frameworkActions)[number];
export const FrameworkActionEnum = namesOf(frameworkActions);
registerEnumType(FrameworkActionEnum, {
  name: 'FrameworkAction',
  description: 'What the viewer’s firm can do with an agreement now. END takes a proposal back, too.',
});

/** What the firm that has proposed can do. */
export const proposerTable: StateTable<FrameworkState, FrameworkAction> = {
  PROPOSED: { END: 'WITHDRAWN' },
  ACTIVE: { END: 'ENDED' },
  OVER: {},
  DECLINED: {},
  WITHDRAWN: {},
  ENDED: {},
};
/** What the other firm can do. */
export const answererTable: StateTable<FrameworkState, FrameworkAction> = {
  ...proposerTable,
  PROPOSED: { ACCEPT: 'ACTIVE', DECLINE: 'DECLINED' },
};

/** Who cancels with so many days of notice or more owes so much. */
@ObjectType({
  description:
    'One step of what cancelling costs: with so many days of notice or more, this share of what is cancelled.',
})
export class LadderStep {
  @Field(() => Int, { description: 'Days from the cancellation to the day that was wanted.' }) days!: number;
  @Field(() => Int, { description: 'Basis points of the call-off’s net amount.' }) bps!: number;
}

/** What two firms have agreed to buy and sell from time to time. */
@ObjectType({
  implements: Node,
  description:
    'A framework agreement, as its two firms see it. It fixes prices and quantities and holds no capacity: that is promised with each confirmed call-off.',
})
export class Framework extends Node {
  override id!: Id<'fwk'>;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  buyerId!: string;
  sellerId!: string;
  @Field(() => FrameworkStateEnum, { description: 'Where it stands, by the database’s clock.' })
  state!: FrameworkState;
  @Field(() => QuoteSideEnum, { description: 'Who has proposed it; the other firm answers.' })
  proposedBy!: QuoteSide;
  @Field(() => String, { description: 'What it is about.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Further terms.' }) terms!: string | null;
  awardId!: string | null;
  @Field(() => CurrencyCodeScalar, { description: 'All its prices are in this currency.' })
  currency!: CurrencyCode;
  @Field(() => Boolean, { description: 'Whether its prices include VAT.' }) vatIncluded!: boolean;
  @Field(() => Int, { description: 'Rate of VAT, basis points.' }) vatBps!: number;
  @Field(() => Int, { description: 'Days from delivery to payment.' }) paymentDays!: number;
  @Field(() => DateScalar, { description: 'It can be called off from this day on.' }) validFrom!: string;
  @Field(() => DateScalar, { description: 'It can be called off before this day.' }) validUntil!: string;
  leastMinor!: bigint | null;
  mostMinor!: bigint | null;
  calledMinor!: bigint;
  @Field(() => [LadderStep], { description: 'What cancelling a confirmed call-off costs; empty: nothing.' })
  ladder!: LadderStep[];
  @Field(() => String, { description: 'Who proposed it.' }) saidBy!: string;
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who answered.' }) answeredBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted or declined.' })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who ended it.' }) endedBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back or ended.' })
  endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined, taken back or ended.' })
  reason!: string | null;
}

/** One item of an agreement. */
@ObjectType({
  description: 'One item of an agreement, with its prices and how much of it has been called off.',
})
export class FrameworkLine {
  id!: string;
  frameworkId!: string;
  @Field(() => Int, { description: 'Its place, from 1.' }) position!: number;
  @Field(() => String, { description: 'What is bought.' }) item!: string;
  @Field(() => String, { nullable: true, description: 'The buyer’s number of the part.' }) partNumber!:
    | string
    | null;
  processCode!: string | null;
  unit!: UnitCode;
  unitPriceAmount!: string;
  storedTiers!: StoredTier[];
  leastValue!: string | null;
  mostValue!: string | null;
  calledValue!: string;
  @Field(() => Int, { description: 'Days from a call-off to its delivery.' }) leadDays!: number;
  currency!: CurrencyCode;
}
