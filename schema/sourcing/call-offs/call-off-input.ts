import { Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { DateScalar, DecimalScalar } from '../../kernel/scalars.ts';

@InputType({ description: 'So many of one line of the agreement.' })
export class CallOffLineInput {
  @Field(() => ID, { description: 'The line of the agreement.' }) lineId!: string;
  @Field(() => DecimalScalar, { description: 'How many, in the line’s unit.' }) quantity!: string;
}

@InputType({ description: 'An order against an agreement.' })
export class CallOffPlaceInput extends CommandInput {
  @Field(() => ID, { description: 'The agreement.' }) frameworkId!: string;
  @Field(() => DateScalar, {
    description: 'The day on which it is wanted; no sooner than the lines’ lead times.',
  })
  wantedOn!: string;
  @Field(() => ID, { description: 'Code of the city to deliver to.' }) deliverToCityCode!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What else the supplier must know, at most 2,000 characters.',
  })
  note?: string | null;
  @Field(() => [CallOffLineInput], { description: 'Each line of the agreement at most once: 1 to 100.' })
  lines!: CallOffLineInput[];
}

@InputType({ description: 'A call-off to place again, with the same lines.' })
export class CallOffRepeatInput extends CommandInput {
  @Field(() => ID, { description: 'The call-off to repeat.' }) callOffId!: string;
  @Field(() => DateScalar, { description: 'The day on which the new one is wanted.' }) wantedOn!: string;
}

@InputType({ description: 'A call-off to confirm.' })
export class CallOffConfirmInput extends CommandInput {
  @Field(() => ID, { description: 'The call-off.' }) callOffId!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it will arrive; the one wanted unless told.',
  })
  promisedOn?: string | null;
}

@InputType({ description: 'A call-off to decline.' })
export class CallOffDeclineInput extends CommandInput {
  @Field(() => ID, { description: 'The call-off.' }) callOffId!: string;
  @Field(() => String, { description: 'Why; the buyer reads it. 1 to 500 characters.' }) reason!: string;
}

@InputType({ description: 'A call-off to cancel.' })
export class CallOffCancelInput extends CallOffDeclineInput {}
