import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf, RoleEnum } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import type { Role } from '../../kernel/permissions.ts';
import { type Locale, LocaleEnum } from '../person.ts';

export const invitationStates = ['OPEN', 'EXPIRED', 'ACCEPTED', 'REVOKED'] as const;
export type InvitationState = (typeof invitationStates)[number];
export const InvitationStateEnum = namesOf(invitationStates);
registerEnumType(InvitationStateEnum, {
  name: 'InvitationState',
  description: 'Whether the link of an invitation works, and if not, why.',
});

/** How long an invitation's link lives. */
export const invitationDays = 7;

/** That somebody is asked to join the organisation acted for. */
@ObjectType({ implements: Node, description: 'That an address is asked to join the organisation.' })
export class Invitation extends Node {
  override id!: Id<'inv'>;

  @Field(() => String, { description: 'Address it went to; whoever accepts it signs in with this address.' })
  email!: string;

  @Field(() => [RoleEnum], { description: 'What they are to be.' })
  roles!: Role[];

  @Field(() => LocaleEnum, { description: 'Language of the mail.' })
  locale!: Locale;

  @Field(() => InvitationStateEnum, { description: 'Whether its link works, and if not, why.' })
  state!: InvitationState;

  @Field(() => Int, { description: 'How often it was sent; only the last link works.' })
  sendings!: number;

  @Field(() => Date, { description: 'When it was first sent.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'Until when its link works.' })
  expiresAt!: Date;
}

/** What the holder of a link sees before accepting. */
@ObjectType({ description: 'What the holder of an invitation’s link may know of it.' })
export class InvitationLink {
  @Field(() => String, { description: 'Registered name of the firm that invites.' })
  organisationName!: string;

  @Field(() => String, { nullable: true, description: 'Its name in English, if it has one.' })
  organisationNameEn!: string | null;

  @Field(() => String, { description: 'Address that is invited.' })
  email!: string;

  @Field(() => [RoleEnum], { description: 'What they are to be.' })
  roles!: Role[];

  @Field(() => InvitationStateEnum, { description: 'Whether the link works, and if not, why.' })
  state!: InvitationState;

  @Field(() => Date, { description: 'Until when the link works.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether the address signs in already: then that comes first.' })
  hasAccount!: boolean;
}
