import { addDays } from '../../../domain/week.ts';
import type { FormReader } from '../../../form/read-form.ts';
import type { Certainty, ExceptionCause } from '../../../gql/graphql.ts';

export const CAUSES = [
  'MAINTENANCE',
  'POWER_LIMIT',
  'OVERTIME',
  'MAKE_UP_WORKDAY',
  'SPRING_FESTIVAL_RAMP',
  'STATUTORY_HOLIDAY',
  'STOCKTAKING',
  'OTHER',
] as const satisfies readonly ExceptionCause[];
export const CERTAINTIES = ['CONFIRMED', 'ASSUMED'] as const satisfies readonly Certainty[];
/** A form has room for three shifts a day; more come by the API. */
export const SHIFT_ROWS = [1, 2, 3] as const;
/** And for three breaks a shift. */
export const BREAK_ROWS = [1, 2, 3] as const;

/** The two fields of a shift's break. */
export function breakFields(shift: number, row: number): { start: string; end: string } {
  return { start: `breakStart${shift}_${row}`, end: `breakEnd${shift}_${row}` };
}

/** The exception as people write it: the last day is one of its days. */
export function readExceptionForm(reader: FormReader) {
  const cause = reader.choice('cause', CAUSES);
  const certainty = reader.choice('certainty', CERTAINTIES);
  const from = reader.date('from');
  const lastDay = reader.date('lastDay');
  const factor = reader.amount('factor');
  if (from !== '' && lastDay !== '' && lastDay < from) reader.refuse('lastDay', 'UNTIL_BEFORE_FROM');
  if (!cause || !certainty || reader.errors.length > 0) return null;
  return {
    workCenterId: reader.optional('workCenterId'),
    from,
    until: addDays(lastDay, 1),
    startTime: reader.optional('startTime'),
    endTime: reader.optional('endTime'),
    factor,
    cause,
    certainty,
  };
}

/** The pattern as people write it: the same shifts on every weekday that is ticked. */
export function readPatternForm(reader: FormReader) {
  const weekdays = reader.list('weekdays').map(Number);
  const shifts = SHIFT_ROWS.flatMap((n) => {
    const startTime = reader.optional(`start${n}`);
    const endTime = reader.optional(`end${n}`);
    if (startTime === null && endTime === null) return [];
    if (startTime === null) reader.refuse(`start${n}`, 'REQUIRED');
    if (endTime === null) reader.refuse(`end${n}`, 'REQUIRED');
    return [{ weekdays, startTime: startTime ?? '', endTime: endTime ?? '', breaks: readBreaks(reader, n) }];
  });
  if (shifts.length > 0 && weekdays.length === 0) reader.refuse('weekdays', 'REQUIRED');
  const validFrom = reader.date('validFrom');
  if (reader.errors.length > 0) return null;
  return { workCenterId: reader.optional('workCenterId'), validFrom, shifts };
}

/** Half a break is none: what is missing is asked for. */
function readBreaks(reader: FormReader, shift: number) {
  return BREAK_ROWS.flatMap((row) => {
    const { start, end } = breakFields(shift, row);
    const [startTime, endTime] = [reader.optional(start), reader.optional(end)];
    if (startTime === null && endTime === null) return [];
    if (startTime === null) reader.refuse(start, 'REQUIRED');
    if (endTime === null) reader.refuse(end, 'REQUIRED');
    return [{ startTime: startTime ?? '', endTime: endTime ?? '' }];
  });
}

/** Which field of the form stands for a path of the API: the third shift's break is that of row three. */
export function fieldOf(path: string): string {
  const [first = '', index] = path.split('.');
  if (first === 'until') return 'lastDay';
  return first === 'shifts' ? `start${Number(index ?? 0) + 1}` : first;
}
