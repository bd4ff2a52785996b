import sql from 'sql-template-tag';
import type { NoticeKind, TaskKind, WebhookKind } from '../kernel/notice.ts';
import { certificateNews } from './certificates/certificate.notices.ts';

/** Fired when a planner has noted how a difference was settled. */
export const differenceResolved = 'capacity.difference-resolved.v1';

/** A committed sheet leaves less than what is sold: somebody must find the hours, or speak with the buyer. */
const capacityShortfall: TaskKind = {
  kind: 'capacity-shortfall',
  events: ['capacity.imported.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'imp',
  async read(query, event) {
    const found = await query.row<{ weeks: number; centers: string }>(sql`
      select count(*)::int as weeks, string_agg(distinct c.code, ', ') as centers
      from app.capacity_difference d join app.work_center c on c.id = d.work_center_id
      where d.import_id = ${event.payload.subjectId}::uuid and d.kind = 'SHORTFALL' and d.resolved_at is null
      having count(*) > 0`);
    return (
      found && {
        audience: { can: 'capacity:import' },
        facts: { count: found.weeks, centers: found.centers },
        path: '/capacity/differences',
      }
    );
  },
  settledBy: { [differenceResolved]: 'DONE', 'capacity.imported.v1': 'DONE' },
  async stillOpen(query, importIds) {
    const open = await query.rows<{ importId: string }>(sql`
      select distinct import_id from app.capacity_difference
      where import_id = any (${[...importIds]}::uuid[]) and kind = 'SHORTFALL' and resolved_at is null`);
    return open.map(({ importId }) => importId);
  },
};

export const plantsNotices: readonly NoticeKind[] = [capacityShortfall, certificateNews];

export const plantsWebhooks: readonly WebhookKind[] = [
  {
    event: 'certificate.expiring.v1',
    when: 'A certificate of a site of yours ends in 60, 30 or 7 days.',
    data: { certificateId: { prefix: 'cer', from: 'subjectId' } },
  },
  {
    event: 'capacity.imported.v1',
    when: 'A capacity sheet of yours has become the truth.',
    data: { importId: { prefix: 'imp', from: 'subjectId' } },
  },
  {
    event: 'capacity.import-undone.v1',
    when: 'A capacity sheet of yours was undone: its figures are no longer the truth.',
    data: { importId: { prefix: 'imp', from: 'subjectId' } },
  },
];
