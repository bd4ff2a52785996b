import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { DateScalar } from '../../kernel/scalars.ts';

/** Good pieces of a step that leave one place for another in a week; within one place nothing is driven. */
@ObjectType({ description: 'Pieces of a step on their way from one city to another.' })
export class PromiseWay {
  @Field(() => ID, { description: 'Code of the step that has made them.' }) stepCode!: string;
  @Field(() => ID, { nullable: true, description: 'Code of the step that takes them; null: the buyer.' })
  toStepCode!: string | null;
  fromCityCode!: string;
  toCityCode!: string;
  @Field(() => DateScalar, {
    description: 'Monday of the week in which they leave, or the day of the run that carries them.',
  })
  leavesOn!: string;
  @Field(() => DateScalar, {
    description: 'Monday of the week in which they are there, or the day on which their run arrives.',
  })
  arrivesOn!: string;
  @Field(() => Int, { description: 'Pieces.' }) pieces!: number;
  @Field(() => Int, { description: 'Loads, or bins where a carrier is paid by them.' }) loads!: number;
  @Field(() => Int, { description: 'Whole kilometres along the great circle.' }) km!: number;
  minor!: string;
  /** The run that a carrier sells and that carries them; absent where they go by the tariff, or by the asker’s own carrier. */
  run?: PlannedRun;
}

/** A carrier’s run as a plan counts on it. */
@ObjectType('PromiseRun', {
  description:
    'The run of a carrier that pieces of a plan go by. What is held of it is among the plan’s hauls.',
})
export class PlannedRun {
  offerId!: string;
  /** Moments, ISO 8601. */
  departsAt!: string;
  arrivesAt!: string;
  /** Grams that are held of it: what its pieces weigh, or the least that the carrier sells. */
  grams!: string;
  /** What the way would cost without it, minor units. */
  insteadMinor!: string;
}

/** A way with the currency of its promise. */
export type PricedWay = PromiseWay & { readonly currency: CurrencyCode };
