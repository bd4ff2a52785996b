import sql from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import type { KnownCenter, WorkCenterContext } from './work-center-sheet.ts';

/** All that a sheet of work centres is checked against. */
export async function workCenterContext(source: SheetSource): Promise<WorkCenterContext> {
  return {
    centers: await readCenters(source),
    sites: await source.rows(
      sql`select id, name from app.site where organisation_id = app.organisation() order by name`,
    ),
    processes: await source.rows(sql`
      select p.code, p.name_zh, p.name_en, p.measure, not exists (select 1 from ref.process c where c.parent_code = p.code) as leaf
      from ref.process p where p.resource = 'CAPACITY' order by p.code`),
    materials: await source.rows(sql`select code, name_zh, name_en from ref.material order by code`),
  };
}

/** The firm's work centres with their facts, by code. */
export async function readCenters(source: SheetSource): Promise<KnownCenter[]> {
  const rows = await source.rows<KnownCenter>(sql`
    select w.id, w.code, w.name, w.site_id, w.process_code, w.material_codes, w.measure, w.parallel_machines, w.rate::text as rate, w.currency,
      w.setup_amount::text as setup_amount, w.minimum_block::text as minimum_block,
      exists (select 1 from app.capacity_offer o where o.work_center_id = w.id and o.state = 'PUBLISHED') as is_offered
    from app.work_center w where w.organisation_id = app.organisation() order by w.code`);
  return rows.map((row) => ({ ...row, rate: decimal(row.rate).toFixed() }));
}
