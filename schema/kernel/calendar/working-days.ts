import { addDays, isoWeekday, type PlainDate } from './plain-date.ts';

/** A day that is otherwise than its weekday says. */
export interface SpecialDay {
  readonly date: string;
  readonly kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY';
}

/** Whether people work on a day: Monday to Friday but for holidays, and on days that make up for them. */
export function isWorkingDay(date: PlainDate, calendar: readonly SpecialDay[]): boolean {
  const special = calendar.find((day) => day.date === date);
  return special ? special.kind === 'MAKE_UP_WORKDAY' : isoWeekday(date) <= 5;
}

/** The last of so many working days after a day, which itself does not count; the day itself for none. */
export function workingDaysAfter(from: PlainDate, count: number, calendar: readonly SpecialDay[]): PlainDate {
  let date = from;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}
