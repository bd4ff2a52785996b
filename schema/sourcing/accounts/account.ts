import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { Node } from '../../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';

/** What a firm keeps of a partner; its id is the partner's under another prefix. */
@ObjectType({
  implements: Node,
  description: 'What the viewer’s firm keeps of a partner. Its own: the partner never sees it.',
})
export class Account extends Node {
  firmId!: string;
}

/** Somebody at the partner's. */
@ObjectType({ description: 'Somebody at the partner’s.' })
export class AccountContact {
  id!: string;
  firmId!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'What they do there.' }) duty!: string | null;
  @Field(() => String, { nullable: true, description: 'Mail.' }) email!: string | null;
  @Field(() => String, { nullable: true, description: 'Phone.' }) phone!: string | null;
}
/** What somebody noted of the partner. */
@ObjectType({ description: 'What somebody noted of the partner.' })
export class AccountNote {
  firmId!: string;
  @Field(() => String, { description: 'The note.' }) text!: string;
  @Field(() => String, { description: 'Who wrote it.' }) writtenBy!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) writtenAt!: Date;
}
/** What is to be done next with the partner. */
@ObjectType({ description: 'What is to be done next with the partner.' })
export class AccountAction {
  id!: string;
  firmId!: string;
  @Field(() => String, { description: 'What.' }) text!: string;
  @Field(() => DateScalar, { description: 'By which day.' }) dueOn!: string;
  @Field(() => String, { description: 'Who set it; they are reminded.' }) setBy!: string;
  personId!: string | null;
}
/** How requests and quotes between the two firms have ended. */
@ObjectType({
  description:
    'How requests and quotes between the two firms have ended, on one side. Sealed quotes that are not yet due are not counted.',
})
export class WinLoss {
  @Field(() => Int, { description: 'Requests on which the supplier was asked.' }) asked!: number;
  @Field(() => Int, { description: 'Of them declined by the supplier.' }) declined!: number;
  @Field(() => Int, { description: 'Quotes that the supplier made.' }) quoted!: number;
  @Field(() => Int, { description: 'Of them awarded.' }) won!: number;
  @Field(() => Int, { description: 'Of them lost.' }) lost!: number;
}

@InputType({ description: 'Somebody at the partner’s.' })
export class AccountContactAddInput extends CommandInput {
  @Field(() => ID, { description: 'The partner, as the market shows it.' }) firmId!: string;
  @Field(() => String, { description: '1 to 100 characters.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'What they do there, at most 100 characters.' })
  duty?: string | null;
  @Field(() => String, { nullable: true, description: 'Mail.' }) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Phone, at most 40 characters.' }) phone?:
    | string
    | null;
}
@InputType({ description: 'Somebody who is not a contact any more.' })
export class AccountContactRemoveInput extends CommandInput {
  @Field(() => ID, { description: 'The contact.' }) contactId!: string;
}
@InputType({ description: 'A note of the partner.' })
export class AccountNoteAddInput extends CommandInput {
  @Field(() => ID, { description: 'The partner, as the market shows it.' }) firmId!: string;
  @Field(() => String, { description: '1 to 4,000 characters.' }) text!: string;
}
@InputType({ description: 'What is to be done next with the partner.' })
export class AccountActionSetInput extends CommandInput {
  @Field(() => ID, { description: 'The partner, as the market shows it.' }) firmId!: string;
  @Field(() => String, { description: '1 to 300 characters.' }) text!: string;
  @Field(() => DateScalar, { description: 'By which day: today or within two years.' }) dueOn!: string;
}
@InputType({ description: 'What has been done.' })
export class AccountActionDoneInput extends CommandInput {
  @Field(() => ID, { description: 'The action.' }) actionId!: string;
}
