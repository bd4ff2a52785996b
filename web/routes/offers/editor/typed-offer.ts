import { addDays } from '../../../domain/week.ts';
import type { Grade } from '../../../gql/graphql.ts';
import type { Fence, OpenTerms } from './open-weeks.ts';
import { dateOf, figureOf, filledRows, isTicked, percentOf, type Typed, textOf } from './typed.ts';

export const MEMBER_GRADES = ['BAND', 'YES_NO', 'NOTHING'] as const satisfies readonly Grade[];
export const PARTNER_GRADES = ['EXACT', 'BAND', 'NOTHING'] as const satisfies readonly Grade[];
export const PUBLIC_GRADES = ['YES_NO', 'NOTHING'] as const satisfies readonly Grade[];

export interface TypedGrades {
  readonly member: Grade;
  readonly partner: Grade;
  readonly public: Grade;
  readonly isBlind: boolean;
}

/** To whom what is shown, as the form says it now. */
export function typedGrades(typed: Typed): TypedGrades {
  const of = (name: string, grades: readonly Grade[], otherwise: Grade) =>
    grades.find((grade) => grade === textOf(typed, name)) ?? otherwise;
  return {
    member: of('memberGrade', MEMBER_GRADES, 'BAND'),
    partner: of('partnerGrade', PARTNER_GRADES, 'NOTHING'),
    public: of('publicGrade', PUBLIC_GRADES, 'NOTHING'),
    isBlind: isTicked(typed, 'blind'),
  };
}

/** The closed stretches of which both ends were typed. */
export function typedFences(typed: Typed): Fence[] {
  return filledRows(typed, ['fenceFrom', 'fenceLast']).flatMap((row) => {
    const from = dateOf(typed, `fenceFrom:${row}`);
    const last = dateOf(typed, `fenceLast:${row}`);
    return from && last && from <= last ? [{ from, until: addDays(last, 1) }] : [];
  });
}

/** Weekdays that the offer recurs on; null for all days. */
export function typedWeekdays(typed: Typed): number[] | null {
  const days = (typed.weekdays ?? []).map(Number).filter((day) => day >= 1 && day <= 7);
  return days.length > 0 ? days : null;
}

/** How long the typed shift is, in minutes; null for the whole day. */
export function shiftMinutes(typed: Typed): number | null {
  return minutesOfShift(textOf(typed, 'shiftStarts'), textOf(typed, 'shiftEnds'));
}

/** From one time of day to another, past midnight where the second is earlier; null where they are no times, or the same. */
export function minutesOfShift(from: string, until: string): number | null {
  const starts = minuteOf(from);
  const ends = minuteOf(until);
  if (starts === null || ends === null || starts === ends) return null;
  return (ends - starts + 1440) % 1440;
}

function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

interface CenterFacts {
  readonly unit: string;
  readonly parallelMachines: number;
  readonly minimumBlock: { readonly value: string };
}

/** What the form says of the weeks, as far as it can be understood; null while days or amount are missing. */
export function typedTerms(typed: Typed, center: CenterFacts, today: string): OpenTerms | null {
  const from = dateOf(typed, 'from');
  const last = dateOf(typed, 'lastDay');
  const perWeek = figureOf(typed, 'perWeek');
  if (from === null || last === null || last < from || perWeek === null || perWeek <= 0) return null;
  const shareBps = percentOf(typed, 'followShare');
  const weekdays = typedWeekdays(typed);
  const minutes = shiftMinutes(typed);
  return {
    from,
    until: addDays(last, 1),
    today,
    perWeek,
    minimumLot: figureOf(typed, 'minimumLot') ?? 0,
    block: Number(center.minimumBlock.value),
    fenceDays: figureOf(typed, 'fenceDays') ?? 0,
    fences: typedFences(typed),
    follow: shareBps === null ? null : { shareBps, beyondDays: figureOf(typed, 'followDays') ?? 0 },
    weekdays,
    dayCap:
      weekdays && minutes !== null && center.unit === 'HUR' ? (minutes / 60) * center.parallelMachines : null,
  };
}
