import sql from 'sql-template-tag';
import type { Query } from '../kernel/run-query.ts';
import type { SpecialDays } from './board-marks.ts';
import { holidayRegion } from './calendar/load-calendars.ts';

/** The official calendar and the exceptions of some sites that make whole days holidays or workdays, in one statement. */
export async function listSpecialDays(
  query: Query,
  siteIds: readonly string[],
  start: string | undefined,
  end: string | undefined,
): Promise<SpecialDays[]> {
  return await query.rows<SpecialDays>(sql`
    select null::uuid as site_id, null::uuid as work_center_id, date::text as "from", (date + 1)::text as until,
      case kind when 'HOLIDAY' then kind else 'MAKE_UP' end as kind
    from ref.holiday where region = ${holidayRegion} and date >= ${start ?? null}::date and date < ${end ?? null}::date
    union all
    select site_id, work_center_id, from_date::text, until_date::text,
      case cause when 'STATUTORY_HOLIDAY' then 'HOLIDAY' when 'MAKE_UP_WORKDAY' then 'MAKE_UP' else 'OVERTIME' end
    from app.calendar_exception
    where organisation_id = app.organisation() and site_id = any (${[...siteIds]}::uuid[]) and removed_at is null
      and until_date > ${start ?? null}::date and from_date < ${end ?? null}::date and start_minute is null
      and (cause = 'STATUTORY_HOLIDAY' and factor = 0 or cause in ('MAKE_UP_WORKDAY', 'OVERTIME') and factor > 0)`);
}
