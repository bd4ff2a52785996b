import sql from 'sql-template-tag';
import type { NewsKind, NoticeKind, WebhookKind } from '../kernel/notice.ts';

/** Fired by `app.remind_licences()` at 60, 30 and 7 days before the end; the subject is the licence. */
const licenceExpiring = 'licence.expiring.v1';

/** A licence of the firm ends soon; one that has been withdrawn or replaced since is not spoken of. */
const licenceNews: NewsKind = {
  kind: 'licence-expiring',
  events: [licenceExpiring],
  nature: 'NEWS',
  defaultMail: 'DIGEST',
  subject: 'lic',
  async read(query, event) {
    const found = await query.row<{
      until: string;
      number: string;
      issuer: string;
      zh: string;
      en: string;
    }>(sql`
      select l.valid_until::text as until, l.number, l.issuer, k.name_zh as zh, k.name_en as en
      from app.licence l join ref.licence_kind k on k.code = l.kind_code
      where l.id = ${event.payload.subjectId}::uuid and l.withdrawn_at is null and l.replaced_by is null and l.valid_until is not null`);
    if (!found) return undefined;
    const { until, number, issuer, zh, en } = found;
    return {
      audience: { can: 'certificate:write' },
      facts: { name: { zh, en }, until: { date: until }, number, issuer },
      path: '/settings/licences',
    };
  },
};

export const organisationsNotices: readonly NoticeKind[] = [licenceNews];

export const organisationsWebhooks: readonly WebhookKind[] = [
  {
    event: licenceExpiring,
    when: 'A licence of yours ends in 60, 30 or 7 days.',
    data: { licenceId: { prefix: 'lic', from: 'subjectId' } },
  },
];
