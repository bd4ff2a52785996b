import sql from 'sql-template-tag';
import { type PlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { wallClock } from '#schema/kernel/calendar/wall-clock.ts';
import { notFound } from '#schema/kernel/fault.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import type { Output } from './derive-total.ts';
import type { CalendarRule, CalendarRules, Holiday, Pattern } from './rules.ts';

/** As much of a door as reading needs; both have it. */
export type Reader = Pick<Tx, 'rows'>;

/** A change that is not made yet: what a preview asks about. */
export interface CalendarDraft {
  readonly workCenterId?: string | undefined;
  readonly pattern?: Pattern;
  readonly exception?: CalendarRule;
}

/** One work centre with all that says when it works, and what it makes of the time. */
export interface CenterCalendar {
  readonly id: string;
  readonly measure: Measure;
  readonly rules: CalendarRules;
  /** Nothing where capacity is not time and nobody has said what an hour gives. */
  readonly outputOn: (date: PlainDate) => Output | undefined;
}

/** The calendars of a site's work centres, or of one of them, and what day it is there. */
export interface SiteCalendars {
  readonly today: PlainDate;
  readonly centers: readonly CenterCalendar[];
}

interface CenterRow {
  readonly id: string;
  readonly measure: Measure;
  readonly machines: number;
}
interface Owned {
  readonly workCenterId: string | null;
}
interface PerformanceRow {
  readonly workCenterId: string;
  readonly validFrom: string;
  readonly efficiency: number;
  readonly ratePerHour: string | null;
}

/** Where holidays are those of China: every city of the list. */
export const holidayRegion = 'CN';

/** Reads the calendars of one site in six statements, whatever its size. */
export async function loadCalendars(
  reader: Reader,
  siteId: string,
  { workCenterId, draft }: { workCenterId?: string | undefined; draft?: CalendarDraft } = {},
): Promise<SiteCalendars> {
  const [site] = await reader.rows<{ timeZone: string; today: string }>(sql`
    select time_zone, (app.clock() at time zone time_zone)::date::text as today from app.site where id = ${siteId}::uuid`);
  if (!site) throw notFound(['siteId']);
  const centers = await centersOf(reader, siteId, workCenterId);
  const patterns = await patternsOf(reader, siteId);
  const exceptions = await exceptionsOf(reader, siteId);
  const performance = await performanceOf(reader, siteId);
  const holidays = await holidaysFrom(reader);
  const clock = wallClock(site.timeZone);
  const ofLevel = (owner: string | null): readonly Pattern[] => {
    const known = patterns.filter((row) => row.workCenterId === owner);
    const added = draft?.pattern && (draft.workCenterId ?? null) === owner ? [draft.pattern] : [];
    return [...known, ...added].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  };
  const sitePatterns = ofLevel(null);
  return {
    today: plainDate(site.today),
    centers: centers.map((center) => ({
      id: center.id,
      measure: center.measure,
      rules: {
        clockOn: () => clock,
        sitePatterns,
        centerPatterns: ofLevel(center.id),
        exceptions: [
          ...exceptions.filter(reaches(center.id)),
          ...(draft?.exception && reaches(center.id)({ workCenterId: draft.workCenterId ?? null })
            ? [draft.exception]
            : []),
        ],
        holidays,
      },
      outputOn: outputOf(
        center,
        performance.filter((row) => row.workCenterId === center.id),
      ),
    })),
  };
}

function reaches(centerId: string): (row: Owned) => boolean {
  return ({ workCenterId }) => workCenterId === null || workCenterId === centerId;
}

function outputOf(center: CenterRow, rows: readonly PerformanceRow[]): CenterCalendar['outputOn'] {
  return (date) => {
    const now = rows.findLast(({ validFrom }) => validFrom <= date);
    const rate = now?.ratePerHour ? BigInt(now.ratePerHour) : undefined;
    if (center.measure !== 'TIME' && rate === undefined) return undefined;
    const efficiency = now?.efficiency ?? 10_000;
    return {
      machines: center.machines,
      efficiency,
      ratePerHour: center.measure === 'TIME' ? undefined : rate,
    };
  };
}

async function centersOf(
  reader: Reader,
  siteId: string,
  workCenterId: string | undefined,
): Promise<CenterRow[]> {
  const one = workCenterId === undefined ? sql`` : sql`and w.id = ${workCenterId}::uuid`;
  return await reader.rows<CenterRow>(sql`
    select w.id, w.measure, case when w.machines_from_equipment
      then (select count(*)::int from app.equipment e where e.organisation_id = w.organisation_id and e.work_center_id = w.id
            and e.status in ('RUNNING', 'STANDBY'))
      else w.parallel_machines end as machines
    from app.work_center w where w.organisation_id = app.organisation() and w.site_id = ${siteId}::uuid ${one} order by w.code`);
}

async function patternsOf(reader: Reader, siteId: string): Promise<(Pattern & Owned)[]> {
  const rows = await reader.rows<Omit<Pattern, 'validFrom'> & Owned & { validFrom: string }>(sql`
    select id, work_center_id, name, valid_from::text as valid_from, shifts from app.shift_pattern
    where organisation_id = app.organisation() and site_id = ${siteId}::uuid and removed_at is null order by valid_from`);
  return rows.map((row) => ({ ...row, validFrom: plainDate(row.validFrom) }));
}

interface ExceptionRow extends Omit<CalendarRule, 'level' | 'hours' | 'from' | 'until' | 'worksAs'>, Owned {
  readonly fromDate: string;
  readonly untilDate: string;
  readonly startMinute: number | null;
  readonly endMinute: number | null;
  readonly worksAs: number | null;
}

/** The exceptions of a site and its work centres that stand. */
export async function exceptionsOf(reader: Reader, siteId: string): Promise<(CalendarRule & Owned)[]> {
  const rows = await reader.rows<ExceptionRow>(sql`
    select id, work_center_id, from_date::text as from_date, until_date::text as until_date, start_minute, end_minute,
      factor, cause, certainty, works_as
    from app.calendar_exception
    where organisation_id = app.organisation() and site_id = ${siteId}::uuid and removed_at is null order by id`);
  return rows.map(({ startMinute, endMinute, fromDate, untilDate, worksAs, ...row }) => ({
    ...row,
    level: row.workCenterId ? 'CENTER' : 'SITE',
    from: plainDate(fromDate),
    until: plainDate(untilDate),
    hours: startMinute === null || endMinute === null ? undefined : { start: startMinute, end: endMinute },
    worksAs: worksAs ?? undefined,
  }));
}

async function performanceOf(reader: Reader, siteId: string): Promise<PerformanceRow[]> {
  return await reader.rows<PerformanceRow>(sql`
    select p.work_center_id, p.valid_from::text as valid_from, p.efficiency, p.rate_per_hour::text as rate_per_hour
    from app.work_center_performance p join app.work_center w on w.id = p.work_center_id
    where p.organisation_id = app.organisation() and w.site_id = ${siteId}::uuid order by p.valid_from`);
}

/** The holiday calendar, by date. */
export async function holidaysFrom(reader: Reader): Promise<Map<string, Holiday>> {
  const rows = await reader.rows<Omit<Holiday, 'date'> & { date: string }>(sql`
    select date::text as date, kind, name_zh, name_en, certainty from ref.holiday where region = ${holidayRegion}`);
  return new Map(rows.map((row) => [row.date, { ...row, date: plainDate(row.date) }]));
}
