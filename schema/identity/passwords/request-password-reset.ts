import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { newId } from '../../kernel/id.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import { hashOf } from '../direct.ts';
import { emailProblems, normaliseEmail } from '../email.ts';

/** How long a link for a new password lives. */
export const passwordResetMinutes = 60;

/** Fired for every request, also of an address that nobody has: whoever sends the mail finds out. */
export const passwordResetRequested = 'password.reset-requested.v1';

@InputType({ description: 'Whose password is forgotten.' })
export class PasswordResetRequestInput extends CommandInput {
  @Field(() => String, { description: 'Address used to sign in.' }) email!: string;
}

/** The token of a request's link. It is kept nowhere: whoever sends it works it out. */
export function passwordResetToken(secrets: Secrets, resetId: string): string {
  return secrets.tokenFor('password-reset', resetId);
}

/**
 * Asks for a link to a new password, by mail to the address. Whether somebody has the address is not told: the same is done, and the
 * same answered, in either case. Refuses what can be no address.
 */
export const passwordResetRequest = command<PasswordResetRequestInput>({
  name: 'passwordResetRequest',
  can: 'public',
  async run(tx, input) {
    refuseAny(emailProblems(input.email));
    const id = newId<'pwr'>();
    const hash = hashOf(passwordResetToken(tx.secrets, id));
    await tx.rows(sql`
      select auth.password_reset_open(${id}::uuid, ${hash}, ${normaliseEmail(input.email)},
        make_interval(mins => ${passwordResetMinutes}))`);
    tx.emit(passwordResetRequested, { subjectId: id });
    return { type: 'pwr', id };
  },
});
