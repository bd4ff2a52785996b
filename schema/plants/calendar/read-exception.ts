import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { decimal, decimalOf } from '#schema/kernel/decimal.ts';
import { problem, type UserError } from '#schema/kernel/refusal.ts';
import { horizonDays } from '../require-day.ts';
import type { CalendarExceptionCreateInput } from './create-calendar-exception.ts';
import { mayStandFor } from './find-contradiction.ts';
import { readTime } from './read-shifts.ts';
import type { Scope } from './require-scope.ts';
import type { CalendarRule } from './rules.ts';

export type ExceptionDraft = Omit<CalendarExceptionCreateInput, 'siteId' | 'idempotencyKey'>;

/** The exception that an input describes, and what is wrong with it. */
export function readException(
  input: ExceptionDraft,
  { workCenterId, today }: Pick<Scope, 'workCenterId' | 'today'>,
): { rule: CalendarRule; problems: UserError[] } {
  const problems = [...windowProblems(input, today)];
  const hours = readHours(input, problems);
  const factor = readFactor(input.factor, problems);
  const note = input.note?.trim() ?? '';
  if (note.length > 500)
    problems.push(
      problem({
        code: 'TOO_LONG',
        message: 'At most 500 characters.',
        path: ['note'],
        params: { longest: 500 },
      }),
    );
  const worksAs = input.worksAs ?? undefined;
  if (worksAs !== undefined && (worksAs < 1 || worksAs > 7 || !mayStandFor({ cause: input.cause, hours })))
    problems.push(
      problem({
        code: 'STANDS_FOR_NOTHING',
        message: 'Only whole days that overtime or a make-up workday opens stand for a weekday, 1 to 7.',
        path: ['worksAs'],
      }),
    );
  const rule: CalendarRule = {
    id: '',
    level: workCenterId === null ? 'SITE' : 'CENTER',
    from: plainDate(input.from),
    until: plainDate(input.until),
    hours,
    factor,
    cause: input.cause,
    certainty: input.certainty,
    worksAs,
  };
  return { rule, problems };
}

function windowProblems({ from, until }: ExceptionDraft, today: string): UserError[] {
  if (until <= from)
    return [
      problem({ code: 'WINDOW_EMPTY', message: 'The window must end after it begins.', path: ['until'] }),
    ];
  if (until <= today)
    return [problem({ code: 'WINDOW_OVER', message: 'The window is over.', path: ['until'] })];
  if (daysBetween(plainDate(from), plainDate(until)) <= horizonDays) return [];
  const params = { days: horizonDays };
  return [problem({ code: 'WINDOW_TOO_LONG', message: 'At most 53 weeks.', path: ['until'], params })];
}

function readHours(input: ExceptionDraft, problems: UserError[]): CalendarRule['hours'] {
  const [startTime, endTime] = [input.startTime ?? '', input.endTime ?? ''];
  if (startTime === '' && endTime === '') return undefined;
  return {
    start: readTime(startTime, ['startTime'], problems),
    end: readTime(endTime, ['endTime'], problems),
  };
}

function readFactor(text: string, problems: UserError[]): number {
  const thousandths = decimal(text).times(decimalOf(1_000n));
  const whole = thousandths.round(0);
  if (thousandths.eq(whole) && thousandths.gte('0') && thousandths.lte('1500'))
    return Number(whole.toFixed());
  const params = { least: '0', most: '1.5' };
  problems.push(
    problem({
      code: 'OUT_OF_RANGE',
      message: 'Between 0 and 1.5, three decimals.',
      path: ['factor'],
      params,
    }),
  );
  return 1_000;
}
