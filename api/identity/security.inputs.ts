import { Field, InputType, ObjectType } from 'type-graphql';
import { Passkey, SecondFactor, SessionRow } from '#schema/identity/index.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';

@InputType({ description: 'Confirms a second factor by its first code.' })
export class SecondFactorConfirmInput extends CommandInput {
  @Field(() => String, { description: 'What the authenticator shows now.' }) code!: string;
}

@InputType({ description: 'New recovery codes in place of the old.' })
export class SecondFactorRenewCodesInput extends CommandInput {
  @Field(() => String, { description: 'The viewer’s password.' }) password!: string;
}

@InputType({ description: 'Begins to make a passkey.' })
export class PasskeyStartInput extends CommandInput {}

@InputType({ description: 'A passkey that a device of the viewer’s has made.' })
export class PasskeyRegisterInput extends CommandInput {
  @Field(() => String, { description: 'Name for the list, at most 100 characters.' }) name!: string;
  @Field(() => String, { description: 'What the browser gave, as JSON.' }) answer!: string;
}

/** How the viewer gets in, and where they are. */
@ObjectType({ description: 'How the viewer gets in, and where they are signed in.' })
export class AccountSecurity {
  @Field(() => SecondFactor, { description: 'The second factor.' }) secondFactor!: SecondFactor;
  @Field(() => [Passkey], { description: 'Passkeys, oldest first; 20 at most.' }) passkeys!: Passkey[];
  @Field(() => [SessionRow], { description: 'Where the viewer is signed in, last used first; 100 at most.' })
  sessions!: SessionRow[];
}
