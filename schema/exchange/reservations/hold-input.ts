import { Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { QuantityInput } from '../../kernel/values.ts';

@InputType({ description: 'So much of one week.' })
export class HoldWeekInput {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => QuantityInput, { description: 'How much of it, set-up included.' }) quantity!: QuantityInput;
}

@InputType({ description: 'Weeks of an offer to hold, all or nothing.' })
export class ReservationHoldInput extends CommandInput {
  @Field(() => ID, { description: 'The offer, by its card.' }) offerId!: string;
  @Field(() => ID, { nullable: true, description: 'The need that it is for.' }) requestId?: string | null;
  @Field(() => [HoldWeekInput], { description: '1 to 53 weeks, each once.' }) weeks!: HoldWeekInput[];
}
