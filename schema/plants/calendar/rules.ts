import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { WallClock } from '#schema/kernel/calendar/wall-clock.ts';
import type { Shift } from './shift.ts';

export const exceptionCauses = [
  'STATUTORY_HOLIDAY',
  'MAKE_UP_WORKDAY',
  'MAINTENANCE',
  'POWER_LIMIT',
  'SPRING_FESTIVAL_RAMP',
  'OVERTIME',
  'STOCKTAKING',
  'OTHER',
] as const;
export type ExceptionCause = (typeof exceptionCauses)[number];

export const certainties = ['CONFIRMED', 'ASSUMED'] as const;
export type Certainty = (typeof certainties)[number];

/** Shifts from a day on, until the next pattern of the same level begins. No shifts: closed. */
export interface Pattern {
  readonly id: string;
  readonly name: string;
  readonly validFrom: PlainDate;
  readonly shifts: readonly Shift[];
}

/** A stretch of days, or the same hours of each of them, on which it is otherwise. */
export interface CalendarRule {
  readonly id: string;
  /** A work centre's own stands above its site's. */
  readonly level: 'SITE' | 'CENTER';
  readonly from: PlainDate;
  /** The day after the last. */
  readonly until: PlainDate;
  /** By the wall's clock, an end that is not after the start is the next day's; whole days without. */
  readonly hours?: { readonly start: number; readonly end: number } | undefined;
  /** Thousandths, 0 to 1,500. */
  readonly factor: number;
  readonly cause: ExceptionCause;
  readonly certainty: Certainty;
  /** The weekday whose shifts a day without any of its own works, where the exception opens it. */
  readonly worksAs?: number | undefined;
}

/** A day of the official holiday calendar. */
export interface Holiday {
  readonly date: PlainDate;
  readonly kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY';
  readonly nameZh: string;
  readonly nameEn: string;
  readonly certainty: Certainty;
}

/** All that says when one work centre works. */
export interface CalendarRules {
  /**
   * The zone in force on a day. A shift is worked by the zone of the day on which it starts, to its end, and all its hours go to that
   * day: moving a site to another zone touches the shifts that start from then on.
   */
  readonly clockOn: (date: PlainDate) => WallClock;
  /** Of the site and of the work centre, each in the order of their validity. */
  readonly sitePatterns: readonly Pattern[];
  readonly centerPatterns: readonly Pattern[];
  readonly exceptions: readonly CalendarRule[];
  readonly holidays: ReadonlyMap<string, Holiday>;
}

/** Causes that have work done where the pattern has none. All others only scale what is worked. */
export function opens(cause: ExceptionCause): boolean {
  return cause === 'OVERTIME' || cause === 'MAKE_UP_WORKDAY';
}

/** The pattern in force on a day: the work centre's latest, else the site's. */
export function patternOn(
  { centerPatterns, sitePatterns }: Pick<CalendarRules, 'centerPatterns' | 'sitePatterns'>,
  date: PlainDate,
): Pattern | undefined {
  const begun = ({ validFrom }: Pattern) => validFrom <= date;
  return centerPatterns.findLast(begun) ?? sitePatterns.findLast(begun);
}
