import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import { ProblemParam } from '../../kernel/refusal.ts';

export const whyKinds = ['LEFT_OUT', 'BLOCKED', 'HOUR', 'LATE', 'WAY_OUT', 'MATERIAL'] as const;
export type WhyKind = (typeof whyKinds)[number];
export const WhyKindEnum = namesOf(whyKinds);
registerEnumType(WhyKindEnum, {
  name: 'PromiseWhyKind',
  description:
    'LEFT_OUT: an offer that fits and is not in the cheapest plan. BLOCKED: one that may not be. HOUR: what one more of a week would save. LATE: what makes it late. WAY_OUT: what would make it whole. MATERIAL: what a step waits for before it can begin.',
});

export type WhyCode =
  | 'ENTERS_BELOW'
  | 'NEVER_ENTERS'
  | 'NOT_WORKED_OUT'
  | 'NEEDS_ACCEPTANCE'
  | 'CAPABILITY_MISSING'
  | 'CERTIFICATE_MISSING'
  | 'MAIN_WORK'
  | 'NOT_APPROVED'
  | 'WITHOUT'
  | 'NO_ROOM'
  | 'ONE_MORE_SAVES'
  | 'LATE_BY_HOURS'
  | 'LATE_BY_STEPS'
  | 'LIFT_LIMIT'
  | 'FEWER_PIECES'
  | 'WAITS_FOR_MATERIAL'
  | 'WAITS_FOR_COMPONENT'
  | 'WAITS_FOR_RECEIPT'
  | 'WAITS_FOR_PREPARATION'
  | 'LATE_BY_NEEDS'
  | 'LATE_BY_INSPECTION';

/** One statement about a plan: a sentence of its code, with figures, and what it speaks of. */
@ObjectType({ description: 'One statement on why the cheapest plan is as it is.' })
export class PromiseWhy {
  @Field(() => WhyKindEnum, { description: 'What it is about.' }) kind!: WhyKind;
  @Field(() => String, {
    description:
      'ENTERS_BELOW, NEVER_ENTERS, NOT_WORKED_OUT, NEEDS_ACCEPTANCE, CAPABILITY_MISSING, CERTIFICATE_MISSING, MAIN_WORK, NOT_APPROVED, WITHOUT, NO_ROOM, ONE_MORE_SAVES, LATE_BY_HOURS, LATE_BY_STEPS, LATE_BY_NEEDS, LATE_BY_INSPECTION, LIFT_LIMIT, FEWER_PIECES, WAITS_FOR_MATERIAL, WAITS_FOR_COMPONENT, WAITS_FOR_RECEIPT or WAITS_FOR_PREPARATION.',
  })
  code!: WhyCode;
  @Field(() => ID, { nullable: true, description: 'Code of the step.' }) stepCode!: string | null;
  offerId!: string | null;
  @Field(() => String, { nullable: true, description: 'Monday of the week.' }) weekStart!: string | null;
  @Field(() => [ProblemParam], { description: 'Figures for the sentence.' }) params!: ProblemParam[];
}
