import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Membership, Organisation, Person } from '#schema/identity/index.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { RoleEnum } from '#schema/kernel/enums.ts';
import type { Role } from '#schema/kernel/permissions.ts';

@InputType({ description: 'Who signs in.' })
export class SignInInput extends CommandInput {
  @Field(() => String, { description: 'Address.' }) email!: string;
  @Field(() => String, { description: 'Password.' }) password!: string;
}

@InputType({ description: 'The second step of a sign-in.' })
export class SignInCompleteInput extends CommandInput {
  @Field(() => String, { description: 'Code of the authenticator, or a recovery code.' }) code!: string;
}

@InputType({ description: 'Begins to sign in with a passkey.' })
export class SignInPasskeyStartInput extends CommandInput {}

@InputType({ description: 'A passkey’s answer.' })
export class SignInPasskeyInput extends CommandInput {
  @Field(() => String, { description: 'What the browser gave, as JSON.' }) answer!: string;
}

/** What the browser is to answer. */
@ObjectType({ description: 'What the browser is to answer, within five minutes and once.' })
export class PasskeyChallenge {
  @Field(() => String, { description: 'Options for `navigator.credentials`, as JSON.' }) options!: string;
}

/** A sign-in that waits for its second factor. */
@ObjectType('SignInStep', { description: 'A sign-in that waits for its second factor.' })
export class SignInStepType {
  @Field(() => Boolean, { description: 'Whether the account has a passkey, which will do as well.' })
  hasPasskey!: boolean;
}

@InputType({ description: 'Ends this session.' })
export class SignOutInput extends CommandInput {}

@InputType({ description: 'Another organisation to act for.' })
export class OrganisationSwitchInput extends CommandInput {
  @Field(() => ID, { description: 'One of the viewer’s organisations.' }) organisationId!: string;
}

/** Who is signed in, and as what. */
@ObjectType({ description: 'Who is signed in, for whom, and what they may do.' })
export class Viewer {
  @Field(() => Person, { description: 'The person.' }) person!: Person;
  @Field(() => Organisation, { description: 'The organisation acted for.' }) organisation!: Organisation;
  @Field(() => [Membership], { description: 'All organisations that the person may act for.' })
  memberships!: Membership[];
  @Field(() => [RoleEnum], {
    description: 'Roles in the organisation acted for that count now: none while a second factor is wanted.',
  })
  roles!: Role[];
  @Field(() => Boolean, {
    description:
      'Whether the organisation wants a second factor first: nothing else is open until it is set up.',
  })
  mustAddSecondFactor!: boolean;
  @Field(() => [String], { description: 'Names of the mutations that the viewer may call now.' })
  permissions!: string[];
}
