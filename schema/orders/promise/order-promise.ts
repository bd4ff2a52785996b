import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CostPart } from '../../exchange/index.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { Node } from '../../kernel/node.ts';
import { ProblemParam } from '../../kernel/refusal.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { type PlannedCarbon, StepFigures } from './carbon.ts';
import { type ContractMode, ContractModeEnum } from './contract.rules.ts';
import type { LineInspection } from './line-inspection.ts';
import { PromiseNeed } from './needs.ts';
import { PlanSearch } from './plan-search.ts';
import { type PromiseState, promiseActions, promiseStates } from './promise.rules.ts';
import { PromiseComponent } from './promise-component.ts';
import { PromisePart } from './promise-part.ts';
import type { PromiseWay } from './way.ts';
import { PromiseWhy } from './why.ts';

export const PromiseStateEnum = namesOf(promiseStates);
registerEnumType(PromiseStateEnum, {
  name: 'PromiseState',
  description:
    'ASKED: plans are looked for. ANSWERED: nothing is held. AWAITING_OWNERS: every step of one plan is held, and owners are asked who have to accept first. QUOTED: every step is held until its time, and can be bought. CONFIRMED: all are bought. RELEASED: given back. DECLINED: an owner has said no, and all is given back. EXPIRED: its time has passed.',
});
export const PromiseActionEnum = namesOf(promiseActions);
registerEnumType(PromiseActionEnum, {
  name: 'PromiseAction',
  description: 'What can be done with a promise now.',
});

const wishes = ['CHEAPEST', 'EARLIEST', 'FEWEST_FACTORIES', 'LOWEST_CARBON', 'TOGETHER'] as const;
export type PromiseWish = (typeof wishes)[number];
export const PromiseWishEnum = namesOf(wishes);
registerEnumType(PromiseWishEnum, {
  name: 'PromiseWish',
  description:
    'What a plan is the best of. LOWEST_CARBON: of what is known of carbon, where the asker has said what a piece weighs or takes. TOGETHER: of its order’s among those that were planned as one.',
});

/** So many pieces of an item by a day: what it would cost, who would make it, and what is held for it. */
@ObjectType({
  implements: Node,
  description: 'An order before it is one: plans for it, and the holds behind the chosen one.',
})
export class OrderPromise extends Node {
  override id!: Id<'prm'>;
  organisationId!: string;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  @Field(() => String, { nullable: true, description: 'The asker’s own number of the order.' })
  reference!: string | null;
  revisionId!: string;
  @Field(() => Int, { description: 'Good pieces wanted.' }) quantity!: number;
  @Field(() => DateScalar, { description: 'The day on which all of them are wanted.' }) dueOn!: string;
  deliverToCityCode!: string;
  currency!: CurrencyCode;
  lateMinorPerDay!: bigint | null;
  @Field(() => ContractModeEnum, { description: 'Who contracts with whom.' }) contractMode!: ContractMode;
  leadId!: string | null;
  @Field(() => [ID], { name: 'mainStepCodes', description: 'Steps that the lead factory does itself.' })
  mainSteps!: string[];
  @Field(() => Boolean, { description: 'Whether the buyer has agreed that main work is done by others.' })
  mainWorkMayMove!: boolean;
  @Field(() => Boolean, {
    description: 'Whether offers whose owner has to accept first may be planned with.',
  })
  mayAsk!: boolean;
  withoutOffers!: string[];
  @Field(() => Int, { nullable: true, description: 'Pieces that fill one bin.' }) binPieces!: number | null;
  freightPerBinMinor!: bigint | null;
  @Field(() => [StepFigures], { description: 'What the asker has said of its pieces, for what plans emit.' })
  stepFigures!: StepFigures[];
  @Field(() => [PromiseNeed], { description: 'What its steps wait for before they can begin.' })
  needs!: PromiseNeed[];
  @Field(() => [PromisePart], {
    description: 'Components that are made with it, as its bill of material said when it was asked.',
  })
  madeParts!: PromisePart[];
  @Field(() => [PromiseComponent], {
    description: 'What it takes of components and where each comes from, as of the latest answer.',
  })
  components!: PromiseComponent[];
  @Field(() => [PromiseWhy], { description: 'Why the cheapest plan of the latest answer is as it is.' })
  why!: PromiseWhy[];
  @Field(() => PromiseStateEnum, { description: 'Where it stands.' }) state!: PromiseState;
  jobId!: string;
  /** The joint plan that its latest answer belongs to. */
  jointPlanId!: string | null;
  round!: number;
  @Field(() => Boolean, { name: 'final', description: 'Whether no better plans of this search follow.' })
  isFinal!: boolean;
  @Field(() => [PromiseShortage], { description: 'Steps of which too few pieces can be made anywhere.' })
  shortages!: PromiseShortage[];
  chosenPlanId!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the steps are held.' })
  quotedUntil!: Date | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' }) askedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When all was bought.' })
  confirmedAt!: Date | null;
}

/** A step of which too few pieces can be made. */
@ObjectType({ description: 'A step of which too few pieces can be made before the end of what is known.' })
export class PromiseShortage {
  @Field(() => ID, { description: 'Code of the step.' }) stepCode!: string;
  @Field(() => Int, { description: 'Offers that fit it.' }) candidates!: number;
  @Field(() => Int, { description: 'Pieces that they surely have room for, at the most.' }) possible!: number;
}

/** One way to make all of it. */
@ObjectType({ description: 'One plan: which step where and when, and what that costs.' })
export class PromisePlan {
  id!: Id<'ppl'>;
  promiseId!: string;
  position!: number;
  currency!: CurrencyCode;
  quantity!: number;
  @Field(() => [PromiseWishEnum], { description: 'What it is the best of among those found.' })
  wishes!: PromiseWish[];
  totalMinor!: bigint;
  vatMinor!: bigint;
  parts!: Omit<CostPart, 'currency'>[];
  @Field(() => DateScalar, { description: 'The day on which the last piece is there.' }) arrivesOn!: string;
  dueOn!: string;
  @Field(() => Int, { description: 'How many factories take part.' }) factoryCount!: number;
  @Field(() => Int, { description: 'Pieces that find no room; a plan with any cannot be quoted.' })
  unserved!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'How far this cheapest plan can be from the best of all, basis points; null where nothing is proven.',
  })
  gapBps!: number | null;
  @Field(() => PlanSearch, { nullable: true, description: 'By what it was found; null for older ones.' })
  search!: PlanSearch | null;
  carbon!: PlannedCarbon | null;
  ways!: PromiseWay[];
}

/** Why a step is done where it is. */
@ObjectType({ description: 'Why a step is done where it is.' })
export class PromiseReason {
  @Field(() => String, { description: 'LEAST_PRICE, SHARED, DEARER, or ONLY_ONE.' }) code!: string;
  @Field(() => [ProblemParam], { description: 'Figures for the sentence.' }) params!: ProblemParam[];
}

/** One step at one offer. */
@ObjectType({ description: 'One step of a plan at one offer.' })
export class PromiseLine {
  planId!: string;
  currency!: CurrencyCode;
  @Field(() => Int, { description: 'Its place in the plan, from 1.' }) position!: number;
  @Field(() => ID, { description: 'Code of the step.' }) stepCode!: string;
  @Field(() => String, { description: 'What is done.' }) stepName!: string;
  processCode!: string;
  offerId!: string;
  @Field(() => Boolean, { description: 'Whether its owner has to accept first.' }) asksFirst!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'The set-up family where it is set up together with other lines of its offer: they are one hold, and one of them has the set-up.',
  })
  setupFamily!: string | null;
  measure!: Measure;
  inspection!: LineInspection | null;
  @Field(() => Int, { description: 'Pieces that are begun there.' }) pieces!: number;
  /** `setup`: what of the amount is set-up, where any is. */
  weeks!: {
    readonly weekStart: string;
    readonly pieces: number;
    readonly amount: string;
    readonly setup?: string;
  }[];
  priceMinor!: bigint;
  parts!: Omit<CostPart, 'currency'>[];
  @Field(() => [PromiseReason], {
    description: 'Why there: one reason.',
    complexity: ({ childComplexity }) => 1 + childComplexity,
  })
  reasons!: PromiseReason[];
  reservationId!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Which of the plan’s ways it carries, from 1; null for work on its step.',
  })
  way!: number | null;
}
