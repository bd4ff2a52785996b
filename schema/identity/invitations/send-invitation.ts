import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { RoleEnum } from '../../kernel/enums.ts';
import { newId } from '../../kernel/id.ts';
import { roles as allRoles, type Role } from '../../kernel/permissions.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { emailProblems, normaliseEmail } from '../email.ts';
import { lockPeople } from '../members/last-owner.ts';
import { roleProblems } from '../members/role-problems.ts';
import { type Locale, LocaleEnum } from '../person.ts';
import { invitationDays } from './invitation.ts';
import { invitationHash } from './invitation-token.ts';
import { renewInvitation } from './renew-invitation.ts';

/** Fired for every sending: whoever sends the mail reads the invitation anew. */
export const invitationSent = 'invitation.sent.v1';

@InputType({ description: 'Whom to ask to join the organisation, and as what.' })
export class InvitationSendInput extends CommandInput {
  @Field(() => String, { description: 'Address of the invited.' }) email!: string;
  @Field(() => [RoleEnum], { description: 'What they are to be; one role at least.' }) roles!: Role[];
  @Field(() => LocaleEnum, { description: 'Language of the mail.' }) locale!: Locale;
}

/**
 * Invites an address to join the organisation acted for; the link lives seven days and goes by mail. An address that has an open
 * invitation gets it renewed: a new link and these roles. Refuses ALREADY_MEMBER, what can be no address, no role at all.
 */
export const invitationSend = command<InvitationSendInput>({
  name: 'invitationSend',
  can: 'people:manage',
  async run(tx, input) {
    refuseAny([...emailProblems(input.email), ...roleProblems(input.roles)]);
    const email = normaliseEmail(input.email);
    const roles = allRoles.filter((role) => input.roles.includes(role));
    await lockPeople(tx);
    await refuseMember(tx, email);
    const open = await tx.row<{ id: string }>(sql`
      select id from app.invitation where organisation_id = ${tx.organisationId}::uuid and email = ${email}
        and accepted_at is null and revoked_at is null`);
    const id = open
      ? await renewInvitation(tx, open.id, { roles, locale: input.locale })
      : await addInvitation(tx, { email, roles, locale: input.locale });
    tx.emit(invitationSent, { subjectId: id });
    tx.audit({ type: 'invitation', id }, { email: [null, email], roles: [null, roles] });
    return { type: 'inv', id };
  },
});

async function refuseMember(tx: Tx, email: string): Promise<void> {
  const member = await tx.row(sql`
    select p.id from app.membership m join app.person p on p.id = m.person_id
    where m.organisation_id = ${tx.organisationId}::uuid and lower(p.email) = ${email}`);
  if (member)
    refuse({ code: 'ALREADY_MEMBER', message: 'This address is a member already.', path: ['email'] });
}

async function addInvitation(
  tx: Tx,
  { email, roles, locale }: { email: string; roles: Role[]; locale: Locale },
): Promise<string> {
  const id = newId<'inv'>();
  await tx.rows(sql`
    insert into app.invitation (id, organisation_id, email, roles, locale, token_hash, invited_by, created_at, expires_at)
    values (${id}::uuid, ${tx.organisationId}::uuid, ${email}, ${roles}, ${locale}, ${invitationHash(tx.secrets, { id, sendings: 1 })},
      ${personOf(tx.actor)}::uuid, ${tx.now}, ${tx.now}::timestamptz + make_interval(days => ${invitationDays}))`);
  return id;
}
