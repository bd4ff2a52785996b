import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { MoneyInput } from '../../kernel/values.ts';

@InputType({ description: 'So many pieces of a released revision by a day.' })
export class OrderPromiseInquireInput extends CommandInput {
  @Field(() => ID, { description: 'The released revision.' }) revisionId!: string;
  @Field(() => Int, { description: 'Good pieces, 1 to 1,000,000.' }) quantity!: number;
  @Field(() => DateScalar, { description: 'The day on which all are wanted, within a year.' }) dueOn!: string;
  @Field(() => ID, { description: 'Code of the city to deliver to.' }) deliverToCityCode!: string;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What each day after that costs; in CNY, as offers are that freight is known for.',
  })
  latePerDay?: MoneyInput | null;
}
@InputType({ description: 'A promise to look for plans of anew.' })
export class OrderPromiseReplanInput extends CommandInput {
  @Field(() => ID, { description: 'The promise.' }) orderPromiseId!: string;
}
@InputType({ description: 'A plan whose steps are all to be held.' })
export class OrderPromiseQuoteInput extends OrderPromiseReplanInput {
  @Field(() => ID, { description: 'One of its plans.' }) planId!: string;
}
@InputType({ description: 'A quoted promise to buy.' })
export class OrderPromiseConfirmInput extends OrderPromiseReplanInput {}
@InputType({ description: 'A quoted promise to give back.' })
export class OrderPromiseReleaseInput extends OrderPromiseReplanInput {}
