import { Temporal } from 'temporal-polyfill';
import { addDays, type PlainDate } from './plain-date.ts';
import { minutesOfDay } from './time-of-day.ts';

/** The wall's clock of one time zone: at which minute since 1970 (UTC) a day's clock shows a time. */
export interface WallClock {
  readonly timeZone: string;
  /**
   * `minute` counts from the day's midnight on the wall and may run past 1440 into the days after. A time that the clocks skip
   * is moved forward by the skipped length; of one that comes twice the first is meant (Temporal's `compatible`, RFC 5545 3.3.5).
   */
  at(date: PlainDate, minute: number): number;
}

/** The clock of an IANA time zone. Keep one for a calculation: it remembers each day on which the clocks do not change. */
export function wallClock(timeZone: string): WallClock {
  const known = new Map<PlainDate, number | 'CHANGING'>();
  const midnight = (date: PlainDate) => epochMinute(timeZone, date, 0);
  const plain = (date: PlainDate): number | 'CHANGING' => {
    const start = midnight(date);
    return midnight(addDays(date, 2)) - start === 2 * minutesOfDay ? start : 'CHANGING';
  };
  return {
    timeZone,
    at(date, minute) {
      const start = known.get(date) ?? plain(date);
      known.set(date, start);
      return start === 'CHANGING' || minute > 2 * minutesOfDay
        ? epochMinute(timeZone, date, minute)
        : start + minute;
    },
  };
}

function epochMinute(timeZone: string, date: PlainDate, minute: number): number {
  const day = addDays(date, Math.floor(minute / minutesOfDay));
  const within = minute % minutesOfDay;
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone,
    plainTime: { hour: Math.floor(within / 60), minute: within % 60 },
  });
  return Math.round(zoned.epochMilliseconds / 60_000);
}
