import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../kernel/currencies.ts';
import { namesOf } from '../kernel/enums.ts';
import { ProblemParam } from '../kernel/refusal.ts';
import { DateScalar } from '../kernel/scalars.ts';

const costKinds = ['WORK', 'SETUP', 'TRANSPORT'] as const;
export type CostKind = (typeof costKinds)[number];
export const CostKindEnum = namesOf(costKinds);
registerEnumType(CostKindEnum, { name: 'CostKind', description: 'What a part of a price pays for.' });

const outcomes = ['PASSED', 'FAILED'] as const;
export type ReasonOutcome = (typeof outcomes)[number];
export const ReasonOutcomeEnum = namesOf(outcomes);
registerEnumType(ReasonOutcomeEnum, { name: 'ReasonOutcome', description: 'Whether a constraint holds.' });

/** One part of a landed cost with the figures of its formula; parts add up to the total exactly. */
@ObjectType({ description: 'One part of a price, with the figures of its formula.' })
export class CostPart {
  @Field(() => CostKindEnum, { description: 'What it pays for.' }) kind!: CostKind;
  /** Whole minor units as text, as stored. */
  minor!: string;
  currency!: CurrencyCode;
  @Field(() => [ProblemParam], { description: 'Figures of the formula.' }) params!: ProblemParam[];
}

/** A price with its parts. Net of VAT. */
@ObjectType({ description: 'A price with its parts, net of VAT. The parts add up to the total exactly.' })
export class LandedCost {
  minor!: bigint;
  currency!: CurrencyCode;
  @Field(() => [CostPart], { description: 'The parts.' }) parts!: CostPart[];
  /** Pieces that it is the price of; one where there are none. */
  pieces!: number;
}

/** One constraint of a match: that it holds, or that it does not and what was found. */
@ObjectType({ description: 'One constraint of a match, and whether it holds.' })
export class MatchReason {
  @Field(() => String, {
    description:
      'PROCESS, MATERIAL, WINDOW, MINIMUM_LOT, CAPACITY, PRICE_CAP, PRICE_TOO_LARGE, CURRENCY, MEASURE or OWN_OFFER.',
  })
  code!: string;
  @Field(() => ReasonOutcomeEnum, { description: 'Whether it holds.' }) outcome!: ReasonOutcome;
  @Field(() => [ProblemParam], { description: 'Figures for the sentence.' }) params!: ProblemParam[];
}

/** One offer against one need, as the last matching judged it. */
@ObjectType({ description: 'One offer against one need, as the last matching judged it.' })
export class Match {
  organisationId!: string;
  requestId!: string;
  offerId!: string;
  position!: number;
  @Field(() => Boolean, { description: 'Whether every constraint holds.' }) feasible!: boolean;
  landedMinor!: bigint | null;
  parts!: Omit<CostPart, 'currency'>[];
  plan!: { weekStart: string; amount: string }[];
  @Field(() => DateScalar, { nullable: true, description: 'The day before which the plan is done.' })
  finishBy!: string | null;
  @Field(() => [MatchReason], { description: 'Every constraint looked at.' }) reasons!: MatchReason[];
  @Field(() => Int, { nullable: true, description: '1 is cheapest; none where a constraint fails.' }) rank?:
    | number
    | null;
}
