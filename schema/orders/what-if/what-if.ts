import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { PromisePlan } from '../promise/order-promise.ts';
import { OrderPromiseStepInput } from '../promise/promise-input.ts';
import type { PlannedLine, PlannedPromise } from '../promise/record-plans.ts';

const changes = ['CAPACITY', 'DUE', 'PRICE'] as const;
export type PromiseChange = (typeof changes)[number];
export const PromiseChangeEnum = namesOf(changes);
registerEnumType(PromiseChangeEnum, {
  name: 'PromiseChange',
  description:
    'CAPACITY: more of an offer in a week. DUE: another day on which all are wanted. PRICE: another price of an offer.',
});

const outcomes = ['PLAN', 'NO_PLAN', 'NOT_PLANNED_WITH'] as const;
export type WhatIfOutcome = (typeof outcomes)[number];
export const WhatIfOutcomeEnum = namesOf(outcomes);
registerEnumType(WhatIfOutcomeEnum, {
  name: 'PromiseWhatIfOutcome',
  description:
    'PLAN: the cheapest plan with the change. NO_PLAN: none makes any of it. NOT_PLANNED_WITH: no step may be done at this offer.',
});

@InputType({ description: 'One change to a promise, to be solved anew beside its cheapest plan.' })
export class OrderPromiseWhatIfInput extends OrderPromiseStepInput {
  @Field(() => PromiseChangeEnum, { description: 'What changes.' }) change!: PromiseChange;
  @Field(() => ID, { nullable: true, description: 'The offer, where capacity or price changes.' })
  offerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Monday of the week, where capacity changes.' })
  weekStart?: string | null;
  @Field(() => Int, {
    description:
      'CAPACITY: units more that the offer is priced in (hours, kilograms, pieces), 1 to 10,000. DUE: days later, −180 to 180, not 0. PRICE: basis points dearer, −9,900 to 10,000, not 0.',
  })
  amount!: number;
}

/** The cheapest plan with a change, as it is kept. */
export interface WhatIfAnswer {
  readonly outcome: WhatIfOutcome;
  readonly plan: KeptWhatIfPlan | null;
}

export interface KeptWhatIfPlan
  extends Pick<PlannedPromise, 'parts' | 'arrivesOn' | 'factoryCount' | 'unserved'> {
  readonly totalMinor: string;
  readonly vatMinor: string;
  readonly lines: readonly Pick<PlannedLine, 'stepCode' | 'stepName' | 'offerId' | 'pieces'>[];
}

/** A change with what it would come to. */
@ObjectType({ description: 'What would be with one change; nothing is held by it.' })
export class PromiseWhatIf {
  id!: Id<'pwi'>;
  @Field(() => PromiseChangeEnum, { description: 'What changes.' }) change!: PromiseChange;
  offerId!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Monday of the week whose capacity changes.' })
  weekStart!: string | null;
  @Field(() => Int, { description: 'By how much, as it was asked.' }) amount!: number;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' }) askedAt!: Date;
  promiseId!: string;
  jobId!: string;
  currency!: CurrencyCode;
  quantity!: number;
  measure!: Measure | null;
  answer!: WhatIfAnswer | null;
  /** The plan that it stands beside. */
  base!: Pick<PromisePlan, 'arrivesOn' | 'parts' | 'factoryCount'> & { readonly totalMinor: string };
}
