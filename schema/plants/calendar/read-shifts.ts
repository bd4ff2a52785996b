import { parseTimeOfDay } from '#schema/kernel/calendar/time-of-day.ts';
import { problem, type UserError } from '#schema/kernel/refusal.ts';
import { shiftProblems, shiftsMax } from './check-shifts.ts';
import type { Shift } from './shift.ts';
import type { ShiftInput } from './shift-pattern.ts';

/** The shifts that an input describes, one for each weekday, and what is wrong with them. */
export function readShifts(inputs: readonly ShiftInput[]): { shifts: Shift[]; problems: UserError[] } {
  const problems: UserError[] = [];
  const shifts = inputs.flatMap((input, index) => readShift(input, ['shifts', `${index}`], problems));
  if (shifts.length > shiftsMax)
    problems.push(
      problem({
        code: 'TOO_MANY',
        message: 'Too many shifts in a week.',
        path: ['shifts'],
        params: { most: shiftsMax },
      }),
    );
  return { shifts, problems: problems.length > 0 ? problems : shiftProblems(shifts, 'shifts') };
}

function readShift(input: ShiftInput, path: string[], problems: UserError[]): Shift[] {
  const start = readTime(input.startTime, [...path, 'startTime'], problems);
  const end = readTime(input.endTime, [...path, 'endTime'], problems);
  const breaks = (input.breaks ?? []).map((pause, index) => ({
    start: readTime(pause.startTime, [...path, 'breaks', `${index}`, 'startTime'], problems),
    end: readTime(pause.endTime, [...path, 'breaks', `${index}`, 'endTime'], problems),
  }));
  const weekdays = [...new Set(input.weekdays)];
  if (weekdays.length === 0 || weekdays.some((weekday) => weekday < 1 || weekday > 7))
    problems.push(
      problem({ code: 'WORKING_DAYS', message: 'Name ISO weekdays, 1 to 7.', path: [...path, 'weekdays'] }),
    );
  return weekdays.map((weekday) => ({ weekday, start, end, breaks }));
}

/** Minutes after midnight, or NOT_A_TIME. */
export function readTime(text: string, path: readonly string[], problems: UserError[]): number {
  const time = parseTimeOfDay(text);
  if (time === undefined)
    problems.push(
      problem({ code: 'NOT_A_TIME', message: 'Write a time as 07:30.', path, params: { found: text } }),
    );
  return time ?? 0;
}
