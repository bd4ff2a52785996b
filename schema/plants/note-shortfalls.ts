import sql from 'sql-template-tag';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { newId } from '../kernel/id.ts';
import type { Tx } from '../kernel/tx.ts';

interface Shortfall {
  readonly workCenterId: string;
  readonly weekStart: string;
  readonly inSheet: string;
  readonly soldHere: string;
}

/**
 * Notes each cell in which less is left than is held and sold, as a difference for a planner to settle, and closes those that
 * are no longer true. A cell that is short by the same figures as before stays the difference that it is. A week that the firm's own
 * load overfills without anything sold is none.
 */
export async function noteShortfalls(tx: Tx, cells: string, importId: string | null): Promise<void> {
  const short = await tx.rows<Shortfall>(sql`
    select d.work_center_id, x.week::text as week_start,
      sum(greatest(d.total - d.committed, 0))::text as in_sheet, sum(d.held + d.reserved)::text as sold_here
    from jsonb_to_recordset(${cells}::jsonb) as x (center uuid, week date)
    join app.work_center_day d on d.work_center_id = x.center and d.work_date >= x.week and d.work_date < x.week + 7
    where d.held + d.reserved > greatest(d.total - d.committed, 0) group by 1, 2 order by 1, 2`);
  const rows = canonicalJson(short.map((cell) => ({ id: newId(), ...cell })));
  await tx.rows(sql`
    update app.capacity_difference d set resolved_at = app.clock()
    from jsonb_to_recordset(${cells}::jsonb) as x (center uuid, week date)
    where d.organisation_id = app.organisation() and d.work_center_id = x.center and d.week_start = x.week
      and d.kind = 'SHORTFALL' and d.resolved_at is null and not exists (${same(rows)})`);
  await tx.rows(sql`
    insert into app.capacity_difference (id, organisation_id, import_id, kind, work_center_id, week_start, in_sheet, sold_here)
    select s.id, ${tx.organisationId}::uuid, ${importId}::uuid, 'SHORTFALL', s."workCenterId", s."weekStart", s."inSheet", s."soldHere"
    from ${shortAs(rows)}
    where not exists (select 1 from app.capacity_difference d where d.organisation_id = app.organisation()
      and d.work_center_id = s."workCenterId" and d.week_start = s."weekStart" and d.kind = 'SHORTFALL' and d.resolved_at is null)`);
}

function shortAs(rows: string) {
  return sql`jsonb_to_recordset(${rows}::jsonb)
    as s (id uuid, "workCenterId" uuid, "weekStart" date, "inSheet" bigint, "soldHere" bigint)`;
}

function same(rows: string) {
  return sql`select 1 from ${shortAs(rows)} where s."workCenterId" = d.work_center_id and s."weekStart" = d.week_start
    and s."inSheet" = d.in_sheet and s."soldHere" = d.sold_here`;
}
