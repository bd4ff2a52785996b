import sql from 'sql-template-tag';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { queueJob } from '#schema/kernel/job.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { type CalendarFigure, cellsOf, setCalendarTotals } from '../day-totals.ts';
import { noteShortfalls } from '../note-shortfalls.ts';
import { horizonDays } from '../require-day.ts';
import { calendarFigures } from './calendar-figures.ts';
import { calendarRefreshKind, calendarRefreshWanted } from './jobs.ts';
import { loadCalendars } from './load-calendars.ts';

/** As many days as one command writes itself; more are a job's work. Twenty work centres over the whole horizon. */
export const daysInOneCommand = 20 * horizonDays;

/**
 * Brings the calendar's totals in line, from today to the horizon, of one work centre or of all of a site. Small changes are made
 * in this transaction; large ones are left to a job, whose id is answered.
 */
export async function refreshCalendar(
  tx: Tx,
  siteId: string,
  workCenterId?: string,
): Promise<string | undefined> {
  if (!(await hasCalendar(tx, siteId))) return undefined;
  const changed = await changedFigures(tx, siteId, workCenterId);
  if (changed.length > daysInOneCommand) {
    const jobId = await queueJob(tx, calendarRefreshKind, siteId);
    tx.emit(calendarRefreshWanted, { subjectId: siteId, jobId });
    return jobId;
  }
  await writeFigures(tx, changed);
  return undefined;
}

/** Whether anybody has ever given the site a pattern: without one there is nothing to bring in line. */
async function hasCalendar(tx: Tx, siteId: string): Promise<boolean> {
  const found = await tx.row(sql`
    select 1 from app.shift_pattern where organisation_id = app.organisation() and site_id = ${siteId}::uuid limit 1`);
  return found !== undefined;
}

/** Writes the calendar's figures and notes what they leave short. */
export async function writeFigures(tx: Tx, figures: readonly CalendarFigure[]): Promise<void> {
  if (figures.length === 0) return;
  await setCalendarTotals(tx, figures);
  await noteShortfalls(tx, cellsOf(figures), null);
}

/** The days on which the calendar now says something else than what is kept. One calculation of a site at a time. */
export async function changedFigures(
  tx: Tx,
  siteId: string,
  workCenterId?: string,
): Promise<CalendarFigure[]> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${siteId}, 21))`);
  const { today, centers } = await loadCalendars(tx, siteId, { workCenterId });
  const until = addDays(today, horizonDays + 1);
  const known = await tx.rows<{ key: string; total: string }>(sql`
    select d.work_center_id || ' ' || d.work_date as key, d.calendar_total::text as total
    from app.work_center_day d
    where d.work_center_id = any (${centers.map(({ id }) => id)}::uuid[]) and d.work_date >= ${today}::date
      and d.work_date < ${until}::date and d.calendar_total is not null`);
  const kept = new Map(known.map(({ key, total }) => [key, BigInt(total)]));
  return centers
    .flatMap((center) => calendarFigures(center, today, until))
    .filter(({ workCenterId: id, date, total }) => (kept.get(`${id} ${date}`) ?? null) !== total);
}
