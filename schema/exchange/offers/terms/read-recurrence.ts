import { Field, InputType, Int } from 'type-graphql';
import { minutesOfDay, parseTimeOfDay } from '../../../kernel/calendar/time-of-day.ts';
import type { Measure } from '../../../kernel/measure.ts';
import { problem, type UserError } from '../../../kernel/refusal.ts';
import { type Fence, hasDay, type SaleWindow } from './read-fences.ts';

@InputType({ description: 'Hours that come again each week: every weekend night.' })
export class RecurrenceInput {
  @Field(() => [Int], {
    description: 'ISO weekdays, 1 = Monday; a shift past midnight belongs to the day on which it begins.',
  })
  weekdays!: number[];
  @Field(() => String, {
    nullable: true,
    description: 'When the shift begins by the wall’s clock, as 20:00; the whole day unless told.',
  })
  shiftStarts?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'When it ends; not after its beginning means the next day.',
  })
  shiftEnds?: string | null;
}

/** What a recurring offer keeps: its days, its shift, and the most of one day in base units. */
export interface Recurrence {
  readonly weekdays: number[] | null;
  readonly shiftStarts: number | null;
  readonly shiftEnds: number | null;
  readonly dayCap: bigint | null;
}

const none: Recurrence = { weekdays: null, shiftStarts: null, shiftEnds: null, dayCap: null };

/** The recurring hours of an offer. Refuses what is no weekday or no time, a shift of what is not counted in hours, and what leaves no hour. */
export function readRecurrence(
  input: RecurrenceInput | null | undefined,
  facts: { window: SaleWindow; fences: readonly Fence[]; measure: Measure; machines: number },
  problems: UserError[],
): Recurrence {
  if (!input) return none;
  const weekdays = [...new Set(input.weekdays)].sort();
  if (weekdays.some((day) => day < 1 || day > 7)) {
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: '1 for Monday to 7 for Sunday.',
        path: ['recurrence', 'weekdays'],
        params: { least: 1, most: 7 },
      }),
    );
    return none;
  }
  if (!hasDay(facts.window, weekdays, facts.fences)) {
    problems.push(empty('weekdays'));
    return none;
  }
  return { weekdays, ...readShift(input, facts, problems) };
}

function readShift(
  { shiftStarts, shiftEnds }: RecurrenceInput,
  { measure, machines }: { measure: Measure; machines: number },
  problems: UserError[],
): Omit<Recurrence, 'weekdays'> {
  if (!shiftStarts && !shiftEnds) return { shiftStarts: null, shiftEnds: null, dayCap: null };
  const starts = parseTimeOfDay(shiftStarts ?? '');
  const ends = parseTimeOfDay(shiftEnds ?? '');
  if (starts === undefined || ends === undefined) {
    const field = starts === undefined ? 'shiftStarts' : 'shiftEnds';
    problems.push(
      problem({
        code: 'NOT_A_TIME',
        message: 'Write it as 22:00.',
        path: ['recurrence', field],
        params: { found: (field === 'shiftStarts' ? shiftStarts : shiftEnds) ?? '' },
      }),
    );
    return { shiftStarts: null, shiftEnds: null, dayCap: null };
  }
  if (starts === ends) problems.push(empty('shiftEnds'));
  if (measure !== 'TIME')
    problems.push(
      problem({
        code: 'SHIFT_NEEDS_HOURS',
        message: 'Only hours can be sold by the shift.',
        path: ['recurrence', 'shiftStarts'],
      }),
    );
  const minutes = (ends - starts + minutesOfDay) % minutesOfDay;
  return { shiftStarts: starts, shiftEnds: ends, dayCap: BigInt(Math.max(1, minutes * machines)) };
}

const empty = (field: string) =>
  problem({
    code: 'RECURRENCE_EMPTY',
    message: 'This leaves no hour of the window.',
    path: ['recurrence', field],
  });
