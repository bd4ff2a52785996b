import sql from 'sql-template-tag';
import type { Query } from '#schema/kernel/run-query.ts';
import type { HolidayName } from './calendar-day.ts';
import type { CalendarException } from './calendar-exception.ts';
import { holidayRegion } from './load-calendars.ts';
import type { ShiftPattern } from './shift-pattern.ts';

const patternColumns = sql`id, site_id, work_center_id, name, valid_from::text as valid_from, shifts`;
const exceptionColumns = sql`id, site_id, work_center_id, from_date::text as from_date, until_date::text as until_date,
  start_minute, end_minute, factor, cause, certainty, works_as, note`;

/** The patterns of a site and its work centres that stand, newest last. A handful. */
export async function listShiftPatterns(query: Query, siteId: string): Promise<ShiftPattern[]> {
  return await query.rows<ShiftPattern>(sql`
    select ${patternColumns} from app.shift_pattern
    where organisation_id = app.organisation() and site_id = ${siteId}::uuid and removed_at is null order by valid_from, id`);
}

/** A pattern of the actor's, removed or not. */
export async function shiftPatternById(query: Query, id: string): Promise<ShiftPattern | undefined> {
  return await query.row<ShiftPattern>(
    sql`select ${patternColumns} from app.shift_pattern where id = ${id}::uuid`,
  );
}

/** The exceptions of a site and its work centres that reach into a window, by their first day; at most 500. */
export async function listCalendarExceptions(
  query: Query,
  siteId: string,
  from: string,
  until: string,
): Promise<CalendarException[]> {
  return await query.rows<CalendarException>(sql`
    select ${exceptionColumns} from app.calendar_exception
    where organisation_id = app.organisation() and site_id = ${siteId}::uuid and removed_at is null
      and until_date > ${from}::date and from_date < ${until}::date order by from_date, id limit 500`);
}

/** An exception of the actor's, removed or not. */
export async function calendarExceptionById(
  query: Query,
  id: string,
): Promise<CalendarException | undefined> {
  return await query.row<CalendarException>(
    sql`select ${exceptionColumns} from app.calendar_exception where id = ${id}::uuid`,
  );
}

/** The official calendar between two days. */
export async function listHolidays(query: Query, from: string, until: string): Promise<HolidayName[]> {
  return await query.rows<HolidayName>(sql`
    select date::text as date, kind, name_zh, name_en, certainty from ref.holiday
    where region = ${holidayRegion} and date >= ${from}::date and date < ${until}::date order by date`);
}
