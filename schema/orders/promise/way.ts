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
  @Field(() => DateScalar, { description: 'Monday of the week in which they leave.' }) leavesOn!: string;
  @Field(() => DateScalar, { description: 'Monday of the week in which they are there.' }) arrivesOn!: string;
  @Field(() => Int, { description: 'Pieces.' }) pieces!: number;
  @Field(() => Int, { description: 'Loads, or bins where a carrier is paid by them.' }) loads!: number;
  @Field(() => Int, { description: 'Whole kilometres along the great circle.' }) km!: number;
  minor!: string;
}

/** A way with the currency of its promise. */
export type PricedWay = PromiseWay & { readonly currency: CurrencyCode };
