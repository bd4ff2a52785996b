import sql from 'sql-template-tag';
import type { Locale } from '../../identity/index.ts';
import type { MailKind } from '../../kernel/notice.ts';
import { guestToken } from '../guests/guest-link.ts';

interface MailedGuest {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  readonly dueAt: Date;
  readonly zh: string;
  readonly en: string;
}

/** One mail to a guest, by its link. */
function guestMail(kind: string, event: string): MailKind {
  return {
    kind,
    event,
    async read(query, secrets, { payload }) {
      const guest = await query.row<MailedGuest>(sql`
        select b.id, b.guest_email as email, b.guest_locale as locale, r.title, r.number, r.due_at, f.name as zh, coalesce(f.name_en, f.name) as en
        from app.rfq_bidder b join app.rfq r on r.id = b.rfq_id join market.firm f on f.id = b.buyer_id
        where b.id = ${String(payload.bidderId ?? payload.subjectId)}::uuid and b.origin = 'GUEST' and b.state <> 'REVOKED' and b.link_expires_at > app.clock()`);
      if (!guest) return undefined;
      return {
        to: guest.email,
        locale: guest.locale,
        facts: {
          firm: { zh: guest.zh, en: guest.en },
          title: guest.title,
          number: guest.number,
          until: { instant: guest.dueAt.toISOString() },
        },
        path: `/guest/${guestToken(secrets, guest.id)}`,
      };
    },
  };
}

/** What guests are mailed: the link, and what became of it. */
export const sourcingMails: readonly MailKind[] = [
  guestMail('guest-request', 'rfq.asked.v1'),
  guestMail('guest-awarded', 'quote.awarded.v1'),
  guestMail('guest-lost', 'quote.lost.v1'),
];
