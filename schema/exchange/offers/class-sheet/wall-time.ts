import { parsePlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { parseTimeOfDay } from '#schema/kernel/calendar/time-of-day.ts';
import { wallClock } from '#schema/kernel/calendar/wall-clock.ts';
import { parseDay } from '../../../plants/index.ts';

/** `2026-12-07 08:00` of 2026/12/7 8:00 and the like; undefined for any other text. */
export function readWallTime(text: string): string | undefined {
  const [, dayText = '', timeText = ''] =
    /^(\S+)[\sT]+(\d{1,2}:\d{2})(?::\d{2})?$/.exec(text.normalize('NFKC').trim()) ?? [];
  const day = parseDay(dayText);
  const time = timeText.padStart(5, '0');
  return day && parseTimeOfDay(time) !== undefined ? `${day} ${time}` : undefined;
}

/** The moment at which clocks of the zone show that time; of one that comes twice the first. */
export function momentOf(wall: string, timeZone: string): Date {
  const [day = '', time = ''] = wall.split(' ');
  if (!parsePlainDate(day)) return new Date(0);
  return new Date(wallClock(timeZone).at(plainDate(day), parseTimeOfDay(time) ?? 0) * 60_000);
}

/** As a spreadsheet keeps it. */
export function writtenWall(wall: string): { day: string; time: string } {
  const [day = '', time = '00:00'] = wall.split(' ');
  return { day, time };
}
