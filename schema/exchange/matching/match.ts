import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import { ProblemParam } from '../../kernel/refusal.ts';
import { DateScalar } from '../../kernel/scalars.ts';

export const costKinds = ['WORK', 'SETUP', 'TRANSPORT', 'TAX', 'LATE', 'RISK'] as const;
export type CostKind = (typeof costKinds)[number];
export const CostKindEnum = namesOf(costKinds);
registerEnumType(CostKindEnum, {
  name: 'CostKind',
  description:
    'What a part of a cost pays for. TAX: VAT that the buyer cannot deduct. LATE: days after the wished day. RISK: what being let down is expected to cost.',
});

const outcomes = ['PASSED', 'FAILED', 'MISSED'] as const;
export type ReasonOutcome = (typeof outcomes)[number];
export const ReasonOutcomeEnum = namesOf(outcomes);
registerEnumType(ReasonOutcomeEnum, {
  name: 'ReasonOutcome',
  description: 'Whether a constraint holds. MISSED: a wish that does not; the offer fits all the same.',
});

/** One part of a landed cost with the figures of its formula; parts add up to the total exactly. */
@ObjectType({ description: 'One part of a price, with the figures of its formula.' })
export class CostPart {
  @Field(() => CostKindEnum, { description: 'What it pays for.' }) kind!: CostKind;
  /** Whole minor units as text, as stored; in a match also by the buyer's weight. */
  minor!: string;
  weighted?: string;
  currency!: CurrencyCode;
  @Field(() => [ProblemParam], { description: 'Figures of the formula.' }) params!: ProblemParam[];
}

/** A price with its parts. Net of VAT. */
@ObjectType({ description: 'A price with its parts, net of VAT. The parts add up to the total exactly.' })
export class LandedCost {
  minor!: bigint;
  /** By the buyer's weights, where it is a match's. */
  weightedMinor?: bigint | null;
  currency!: CurrencyCode;
  @Field(() => [CostPart], {
    description: 'The parts: at most one of a kind.',
    complexity: ({ childComplexity }) => 1 + costKinds.length * childComplexity,
  })
  parts!: CostPart[];
  /** Pieces that it is the price of; one where there are none. */
  pieces!: number;
}

/** One constraint of a match: that it holds, or that it does not and what was found. */
@ObjectType({ description: 'One constraint of a match, and whether it holds.' })
export class MatchReason {
  @Field(() => String, {
    description:
      'PROCESS, MATERIAL, WINDOW, MINIMUM_LOT, BATCH, CAPACITY, SHIPMENTS, PRICE_CAP, PRICE_TOO_LARGE, CURRENCY, MEASURE, OWN_OFFER, or the kind of a requirement.',
  })
  code!: string;
  @Field(() => ReasonOutcomeEnum, { description: 'Whether it holds.' }) outcome!: ReasonOutcome;
  @Field(() => [ProblemParam], { description: 'Figures for the sentence.' }) params!: ProblemParam[];
}

export const changeKinds = [
  'LATER',
  'FEWER',
  'MORE',
  'SHIPMENTS',
  'COARSER',
  'MATERIAL',
  'PRICE',
  'SPLIT',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
export const ChangeKindEnum = namesOf(changeKinds);
registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description:
    'What of a need would have to change: a LATER end, FEWER or MORE pieces, more SHIPMENTS, a COARSER grade, another MATERIAL of the family, a higher PRICE cap; SPLIT: a second offer takes a share.',
});

/** One change of the need that would make an offer fit; nothing smaller of its kind would. */
@ObjectType({
  description: 'One change of a need that would make an offer fit; nothing smaller of its kind would.',
})
export class MatchChange {
  @Field(() => ChangeKindEnum, { description: 'What would change.' }) kind!: ChangeKind;
  @Field(() => [ProblemParam], { description: 'How much, and to what.' }) params!: readonly ProblemParam[];
  /** What it would cost then, whole minor units as text, as stored. */
  landedMinor!: string;
  currency?: CurrencyCode;
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
  weightedMinor!: bigint | null;
  parts!: Omit<CostPart, 'currency'>[];
  plan!: { weekStart: string; amount: string }[];
  @Field(() => DateScalar, { nullable: true, description: 'The day before which the plan is done.' })
  finishBy!: string | null;
  @Field(() => [MatchReason], { description: 'Every constraint looked at.' }) reasons!: MatchReason[];
  changes!: readonly MatchChange[];
  @Field(() => Int, { nullable: true, description: '1 is cheapest; none where a constraint fails.' }) rank?:
    | number
    | null;
}
