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
  @Field(() => [RoleEnum], { description: 'Roles in the organisation acted for.' }) roles!: Role[];
  @Field(() => [String], { description: 'Names of the mutations that the viewer may call now.' })
  permissions!: string[];
}
