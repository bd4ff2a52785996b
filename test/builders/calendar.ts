import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import {
  type CalendarExceptionCreateInput,
  calendarExceptionCreate,
  type ShiftPatternCreateInput,
  shiftPatternCreate,
} from '#schema/plants/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';
import { monday } from './weeks.ts';

/** Monday to Friday, 08:00 to 16:30 with half an hour of break: eight hours. */
export const dayShift = [
  {
    weekdays: [1, 2, 3, 4, 5],
    startTime: '08:00',
    endTime: '16:30',
    breaks: [{ startTime: '12:00', endTime: '12:30' }],
  },
];

/**
 * Takes the public holidays out of a house, and the workdays that make up for them: all weeks of a test are ordinary ones, on whatever day it
 * runs. A test that is about them gives its own.
 */
export async function givenNoHolidays({ admin }: TestHouse): Promise<void> {
  await admin.query('delete from ref.holiday');
}

/** A day of the official calendar, of no year's in particular. */
export async function givenHoliday(
  { admin }: TestHouse,
  date: PlainDate,
  kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY' = 'HOLIDAY',
): Promise<void> {
  await admin.query(
    `insert into ref.holiday (code, region, date, kind, name_zh, name_en, statutory, certainty, source)
     values ($1::text, 'CN', $1::date, $2, '假日', 'A holiday', false, 'CONFIRMED', 'of a test')`,
    [date, kind],
  );
}

/** A week of shifts for a whole site, from long ago: eight hours, Monday to Friday. */
export function givenPattern(
  house: TestHouse,
  firm: Firm,
  site: Made,
  more: Partial<ShiftPatternCreateInput> = {},
): Promise<Made> {
  const input = { siteId: site.wire, name: '白班', validFrom: '2026-01-05', shifts: dayShift, ...more };
  return act(house, firm.actor, shiftPatternCreate, input);
}

/** Maintenance of a whole site: all of next week unless told otherwise. */
export function givenException(
  house: TestHouse,
  firm: Firm,
  site: Made,
  more: Partial<CalendarExceptionCreateInput> = {},
): Promise<Made> {
  return act(house, firm.actor, calendarExceptionCreate, {
    siteId: site.wire,
    from: monday(1),
    until: monday(2),
    factor: '0',
    cause: 'MAINTENANCE',
    certainty: 'CONFIRMED',
    ...more,
  });
}
