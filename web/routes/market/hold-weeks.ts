import { isPlainDate } from '../../domain/week.ts';
import type { FormReader } from '../../form/read-form.ts';
import type { HoldWeekInput } from '../../gql/graphql.ts';

const PREFIX = 'week:';

/** Amounts per week of a hold form; empty and zero weeks are left out, and at least one must be wanted. */
export function readHoldWeeks(reader: FormReader, unit: string): HoldWeekInput[] {
  const weeks: HoldWeekInput[] = [];
  const names = reader.namesFrom(PREFIX).sort();
  for (const name of names) {
    const weekStart = name.slice(PREFIX.length);
    const value = reader.optionalAmount(name);
    if (!isPlainDate(weekStart) || value === null || /^-?0(\.0+)?$/.test(value)) continue;
    if (value.startsWith('-')) reader.refuse(name, 'NOT_POSITIVE');
    weeks.push({ weekStart, quantity: { value, unit } });
  }
  if (weeks.length === 0 && reader.errors.length === 0) reader.refuse(names[0] ?? '', 'NO_WEEK_WANTED');
  return weeks;
}
