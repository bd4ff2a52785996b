import sql from 'sql-template-tag';
import type { MailKind } from '../../kernel/notice.ts';
import type { Locale } from '../person.ts';
import { passwordResetRequested, passwordResetToken } from './request-password-reset.ts';

interface Asked {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly expiresAt: Date;
}

/** The link to a new password, to the address that somebody signs in with; nothing when nobody does, or the link is dead. */
export const passwordResetMail: MailKind = {
  kind: 'password-reset',
  event: passwordResetRequested,
  async read(query, secrets, { payload: { subjectId } }) {
    const found = await query.row<Asked>(sql`select * from auth.password_reset_find(${subjectId}::uuid)`);
    if (!found) return undefined;
    const { personId, email, name, locale, expiresAt } = found;
    return {
      to: email,
      locale,
      facts: { name, until: { instant: expiresAt.toISOString() } },
      path: `/password/reset/${passwordResetToken(secrets, subjectId)}`,
      personId,
    };
  },
};
