import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import type { Database } from '../../kernel/database.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import { direct, hashOf } from '../direct.ts';
import { wrongGuess } from '../doors.ts';
import { hashPassword } from '../password.ts';
import { passwordProblems } from './password.rules.ts';

@InputType({ description: 'A new password, by the link of a mail.' })
export class PasswordResetInput extends CommandInput {
  @Field(() => String, { description: 'What stands at the end of the link.' }) token!: string;
  @Field(() => String, { description: 'At least 10 characters, and none that everybody tries first.' })
  newPassword!: string;
}

/**
 * Sets the password of whoever has the link; it works once, and every session of the person ends. Refuses LINK_NOT_VALID when it was
 * used, is too old or never was, and a password that is short or common. A second factor stays what it was.
 */
export const passwordReset = command<PasswordResetInput>({
  name: 'passwordReset',
  can: 'public',
  secret: ['newPassword', 'token'],
  async run(tx, { token, newPassword }) {
    refuseAny(passwordProblems(newPassword, ['newPassword']));
    const passwordHash = await hashPassword(newPassword);
    const reset = await tx.row<{ person: string | null }>(
      sql`select auth.password_reset_take(${hashOf(token)}, ${passwordHash}) as person`,
    );
    if (!reset?.person)
      wrongGuess({ code: 'LINK_NOT_VALID', message: 'The link was used or is too old.', path: ['token'] });
    tx.audit({ type: 'person', id: reset.person }, { passwordReset: [null, tx.now.toISOString()] });
    return { type: 'per', id: reset.person };
  },
});

/** Whether a link for a new password still works. */
export async function isPasswordResetLive(database: Database, token: string): Promise<boolean> {
  const [answer] = await direct<{ live: boolean }>(
    database,
    sql`select auth.password_reset_is_live(${hashOf(token)}) as live`,
  );
  return answer?.live ?? false;
}
