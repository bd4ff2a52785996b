import sql from 'sql-template-tag';
import { type PlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import type { Tx } from '#schema/kernel/tx.ts';

/** What a rule of a calendar or a certificate is for: a whole site, or one of its work centres. */
export interface Scope {
  readonly siteId: string;
  readonly workCenterId: string | null;
  readonly today: PlainDate;
}

/** The scope that wire ids name; a work centre of another site is as if absent. */
export async function requireScope(
  tx: Tx,
  input: { readonly siteId: string; readonly workCenterId?: string | null },
): Promise<Scope> {
  const siteId = requireId('sit', input.siteId, 'siteId');
  const site = await tx.row<{ today: string }>(sql`
    select (app.clock() at time zone time_zone)::date::text as today from app.site where id = ${siteId}::uuid`);
  if (!site) throw notFound(['siteId']);
  const today = plainDate(site.today);
  if (input.workCenterId === undefined || input.workCenterId === null)
    return { siteId, workCenterId: null, today };
  const workCenterId = requireId('wkc', input.workCenterId, 'workCenterId');
  const center = await tx.row(
    sql`select id from app.work_center where id = ${workCenterId}::uuid and site_id = ${siteId}::uuid`,
  );
  if (!center) throw notFound(['workCenterId']);
  return { siteId, workCenterId, today };
}
