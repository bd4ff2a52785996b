import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { invariant } from '../../kernel/invariant.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { wrongGuess } from '../doors.ts';
import { normaliseEmail } from '../email.ts';
import { type Locale, LocaleEnum } from '../person.ts';
import { requirePerson } from '../require-person.ts';
import { type FoundInvitation, invitationByToken, stateColumn } from './invitation.queries.ts';
import type { InvitationState } from './invitation.ts';
import { addNewcomer, newcomerOf } from './newcomer.ts';

@InputType({ description: 'Accepts an invitation: as who is signed in, or as a new person.' })
export class InvitationAcceptInput extends CommandInput {
  @Field(() => String, { description: 'What stands at the end of the link.' }) token!: string;
  @Field(() => String, { nullable: true, description: 'A new person’s name.' }) personName?: string | null;
  @Field(() => String, { nullable: true, description: 'A new person’s password, at least 10 characters.' })
  password?: string | null;
  @Field(() => LocaleEnum, { nullable: true, description: 'A new person’s language.' })
  locale?: Locale | null;
}

/**
 * Joins the organisation that invites: as the person who is signed in, when the address is theirs, or as a new one who gives name and
 * password. Refuses LINK_NOT_VALID, INVITATION_EXPIRED, INVITATION_REVOKED, INVITATION_USED, INVITATION_FOR_ANOTHER, SIGN_IN_FIRST when
 * the address has an account, ALREADY_MEMBER, and what is wrong with name and password.
 */
export const invitationAccept = command<InvitationAcceptInput>({
  name: 'invitationAccept',
  can: 'public',
  secret: ['password'],
  async run(tx, input) {
    const found = await tx.row<FoundInvitation>(invitationByToken(input.token));
    if (!found)
      wrongGuess({ code: 'LINK_NOT_VALID', message: 'No invitation has this link.', path: ['token'] });
    refuseUnless(found.state);
    const newcomer = tx.actor.kind === 'public' ? await newcomerOf(found, input) : undefined;
    const personId = newcomer?.personId ?? (await invitedPerson(tx, found));
    const { organisationId, roles } = found;
    await tx.enter({ kind: 'person', personId, organisationId, roles });
    await lockOpen(tx, found.id);
    if (newcomer) await addNewcomer(tx, found.email, newcomer);
    await join(tx, found, personId);
    return { type: 'inv', id: found.id };
  },
});

const refusals = {
  EXPIRED: { code: 'INVITATION_EXPIRED', message: 'The invitation has run out; ask for a new one.' },
  REVOKED: { code: 'INVITATION_REVOKED', message: 'The invitation was taken back.' },
  ACCEPTED: { code: 'INVITATION_USED', message: 'The invitation was accepted already.' },
} as const satisfies Record<Exclude<InvitationState, 'OPEN'>, object>;

function refuseUnless(state: InvitationState): void {
  if (state !== 'OPEN') refuse({ ...refusals[state], path: ['token'] });
}

/** Two who accept at the same moment meet here, and the later one sees what the earlier has done. */
async function lockOpen(tx: Tx, id: string): Promise<void> {
  const locked = await tx.row<{ state: InvitationState }>(
    sql`select ${stateColumn} from app.invitation where id = ${id}::uuid for update`,
  );
  invariant(locked, 'an invitation that was found is there');
  refuseUnless(locked.state);
}

/** The person who is signed in, when it is they who are invited. */
async function invitedPerson(tx: Tx, { email }: FoundInvitation): Promise<string> {
  const { personId } = requirePerson(tx.actor);
  const self = await tx.row<{ email: string }>(
    sql`select email from app.person where id = ${personId}::uuid`,
  );
  if (normaliseEmail(self?.email ?? '') !== email)
    refuse({
      code: 'INVITATION_FOR_ANOTHER',
      message: 'The invitation is for another address.',
      path: ['token'],
      params: { invited: email },
    });
  return personId;
}

async function join(tx: Tx, { id, organisationId, roles }: FoundInvitation, personId: string): Promise<void> {
  const joined = await tx.rows(sql`
    insert into app.membership (organisation_id, person_id, roles, created_at)
    values (${organisationId}::uuid, ${personId}::uuid, ${roles}, ${tx.now}) on conflict do nothing returning person_id`);
  if (joined.length === 0)
    refuse({ code: 'ALREADY_MEMBER', message: 'You are a member already.', path: ['token'] });
  await tx.rows(sql`
    update app.invitation set accepted_at = ${tx.now}, accepted_by = ${personId}::uuid where id = ${id}::uuid`);
  tx.emit('member.joined.v1', { subjectId: personId });
  tx.audit({ type: 'member', id: personId }, { roles: [null, roles], invitation: [null, id] });
}
