import sql from 'sql-template-tag';
import type { MailKind } from '../../kernel/notice.ts';
import type { Locale } from '../person.ts';
import { invitationToken } from './invitation-token.ts';
import { invitationSent } from './send-invitation.ts';

interface Waiting {
  readonly id: string;
  readonly sendings: number;
  readonly email: string;
  readonly locale: Locale;
  readonly expiresAt: Date;
  readonly name: string;
  readonly nameEn: string | null;
}

/** The link of an invitation, to the address that is invited; nothing when it has been accepted, revoked or has run out since. */
export const invitationMail: MailKind = {
  kind: 'invitation',
  event: invitationSent,
  async read(query, secrets, { payload }) {
    const found = await query.row<Waiting>(sql`
      select i.id, i.sendings, i.email, i.locale, i.expires_at, o.name, o.name_en
      from app.invitation i join app.organisation o on o.id = i.organisation_id
      where i.id = ${payload.subjectId}::uuid and i.accepted_at is null and i.revoked_at is null and i.expires_at > app.clock()`);
    if (!found) return undefined;
    return {
      to: found.email,
      locale: found.locale,
      facts: {
        firm: { zh: found.name, en: found.nameEn ?? found.name },
        until: { instant: found.expiresAt.toISOString() },
      },
      path: `/invitations/${invitationToken(secrets, found)}`,
    };
  },
};
