import sql from 'sql-template-tag';
import { encodeId } from '#schema/kernel/id.ts';
import type { NewsKind } from '#schema/kernel/notice.ts';
import { certificateExpiring } from './write-certificate.ts';

interface Ending {
  readonly until: string;
  readonly number: string;
  readonly site: string;
  readonly zh: string;
  readonly en: string;
  readonly centerId: string | null;
}

/** A certificate ends soon; one that has been withdrawn since is not spoken of. News: no mutation says that it was renewed. */
export const certificateNews: NewsKind = {
  kind: 'certificate-expiring',
  events: [certificateExpiring],
  nature: 'NEWS',
  defaultMail: 'DIGEST',
  subject: 'cer',
  async read(query, event) {
    // Certificates are kept on the screens of work centres; one of the whole site is shown on each of them.
    const found = await query.row<Ending>(sql`
      select c.valid_until::text as until, c.number, s.name as site, r.name_zh as zh, r.name_en as en, coalesce(c.work_center_id,
        (select w.id from app.work_center w where w.site_id = c.site_id order by w.code limit 1)) as center_id
      from app.certificate c join app.site s on s.id = c.site_id join ref.standard r on r.code = c.standard
      where c.id = ${event.payload.subjectId}::uuid and c.withdrawn_at is null and c.valid_until is not null`);
    if (!found) return undefined;
    const { until, number, site, zh, en, centerId } = found;
    return {
      audience: { can: 'certificate:write' },
      facts: { name: { zh, en }, until: { date: until }, number, site },
      path: centerId ? `/plant/centers/${encodeId('wkc', centerId)}?tab=certificates` : '/plant',
    };
  },
};
