import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { Node } from '../../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { type JointPlanState, jointPlanActions, jointPlanStates } from './joint.rules.ts';

export const JointPlanStateEnum = namesOf(jointPlanStates);
registerEnumType(JointPlanStateEnum, {
  name: 'JointPlanState',
  description: 'ASKED: plans are looked for. ANSWERED: each order has a plan, or is told that it has none.',
});
export const JointPlanActionEnum = namesOf(jointPlanActions);
registerEnumType(JointPlanActionEnum, {
  name: 'JointPlanAction',
  description: 'What can be done with all orders of a joint plan at once.',
});

/** Weeks of an offer of which the orders, each planned alone, would take more than is surely free. Amounts in base units. */
export interface ContendedWeek {
  readonly offerId: string;
  readonly weekStart: string;
  readonly measure: Measure;
  readonly wanted: string;
  readonly free: string;
  readonly taken: string;
  readonly promiseIds: readonly string[];
}

/** Orders of one firm that are planned as one. */
@ObjectType({
  implements: Node,
  description: 'Orders of one firm that are planned as one, so that no two of them count on the same hours.',
})
export class JointPlan extends Node {
  override id!: Id<'jpl'>;
  organisationId!: string;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  currency!: CurrencyCode;
  @Field(() => JointPlanStateEnum, { description: 'Where it stands.' }) state!: JointPlanState;
  jobId!: string;
  @Field(() => Boolean, {
    name: 'final',
    description: 'Whether no better plans of this search follow: its job has ended, however it did.',
  })
  isFinal!: boolean;
  totalMinor!: bigint | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Pieces that none of the plans makes; null before an answer.',
  })
  unserved!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How far all plans together can be from the least that they can cost, basis points; null where nothing is proven.',
  })
  gapBps!: number | null;
  contended!: ContendedWeek[];
  @Field(() => DateTimeScalar, { description: 'When it was asked.' }) askedAt!: Date;
}

/** What the others would have of it if an order left; money in minor units. */
export interface OrderLeaving {
  readonly sparedMinor: string;
  readonly lateDays: number;
  readonly whole: number;
}

/** The same as it is told, in the currency of the joint plan. */
@ObjectType({ description: 'What the other orders of a joint plan would have of it if one left.' })
export class JointPlanLeaving {
  sparedMinor!: bigint;
  currency!: CurrencyCode;
  @Field(() => Int, {
    description: 'Days that the others would be less late, added up; below zero where they would be later.',
  })
  lateDays!: number;
  @Field(() => Int, { description: 'Others that are not made whole now, and would be.' }) whole!: number;
}

/** An order of a joint plan. */
@ObjectType({
  description: 'An order of a joint plan: what it would do alone, and what it does among the others.',
})
export class JointPlanOrder {
  jointPlanId!: string;
  @Field(() => Int, { description: 'Its place, from 1.' }) position!: number;
  promiseId!: string;
  alonePlanId!: string | null;
  planId!: string | null;
  currency!: CurrencyCode;
  leaving!: OrderLeaving | null;
  /** Whether the latest answer of the promise is this joint plan's. */
  @Field(() => Boolean, { name: 'current', description: 'Whether it has not been planned alone since.' })
  isCurrent!: boolean;
}

@ObjectType({
  description: 'A week of which the orders, each planned alone, would take more than is surely free.',
})
export class JointContention {
  contended!: ContendedWeek;
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
}

@InputType({ description: 'Orders to be planned as one.' })
export class JointPlanAskInput extends CommandInput {
  @Field(() => [ID], { description: 'Promises that are not held or bought, 2 to 50, each once.' })
  orderPromiseIds!: string[];
}
@InputType({ description: 'What every step of a joint plan carries.' })
export class JointPlanStepInput extends CommandInput {
  @Field(() => ID, { description: 'The joint plan.' }) jointPlanId!: string;
}
@InputType({ description: 'A joint plan to look for plans of anew.' })
export class JointPlanReplanInput extends JointPlanStepInput {}
@InputType({ description: 'A joint plan of which every whole order is to be held.' })
export class JointPlanQuoteInput extends JointPlanStepInput {}
@InputType({ description: 'A joint plan of which every held order is to be bought.' })
export class JointPlanConfirmInput extends JointPlanStepInput {}
@InputType({ description: 'A joint plan of which every held order is to be given back.' })
export class JointPlanReleaseInput extends JointPlanStepInput {}
