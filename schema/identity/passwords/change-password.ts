import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import { hashPassword } from '../password.ts';
import { requirePerson } from '../require-person.ts';
import { checkOwnPassword } from './check-own-password.ts';
import { passwordProblems } from './password.rules.ts';

@InputType({ description: 'A new password for the viewer.' })
export class PasswordChangeInput extends CommandInput {
  @Field(() => String, { description: 'The password until now.' }) currentPassword!: string;
  @Field(() => String, { description: 'At least 10 characters, and none that everybody tries first.' })
  newPassword!: string;
}

/** Changes the viewer's password; their other sessions end. Refuses WRONG_PASSWORD, and a new one that is short or common. */
export const passwordChange = command<PasswordChangeInput>({
  name: 'passwordChange',
  can: 'public',
  secret: ['currentPassword', 'newPassword'],
  async run(tx, { currentPassword, newPassword }) {
    const { personId, sessionId } = requirePerson(tx.actor);
    refuseAny(passwordProblems(newPassword, ['newPassword']));
    await checkOwnPassword(tx, currentPassword, 'currentPassword');
    await tx.rows(sql`select auth.password_change(${await hashPassword(newPassword)})`);
    await tx.rows(sql`select auth.session_end_others(${sessionId ?? null}::uuid)`);
    tx.audit({ type: 'person', id: personId }, { passwordChanged: [null, tx.now.toISOString()] });
    return { type: 'per', id: personId };
  },
});
