import { addDays, daysBetween, type PlainDate } from './plain-date.ts';

/** A run of days, half-open: `from` is in it, `until` is the first day that is not. */
export interface Bucket {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The bucket of at least one day; throws when `until` is not after `from`. */
export function bucket(from: PlainDate, until: PlainDate): Bucket {
  if (until <= from) throw new RangeError(`A bucket ends after it starts: ${from} to ${until}`);
  return { from, until };
}

/** True when `date` lies in the bucket. */
export function contains({ from, until }: Bucket, date: PlainDate): boolean {
  return from <= date && date < until;
}

/** True when the two have a day in common; neighbours have none. */
export function overlaps(left: Bucket, right: Bucket): boolean {
  return intersect(left, right) !== undefined;
}

/** The days that both have, or undefined when there are none. */
export function intersect(left: Bucket, right: Bucket): Bucket | undefined {
  const from = left.from > right.from ? left.from : right.from;
  const until = left.until < right.until ? left.until : right.until;
  return from < until ? { from, until } : undefined;
}

/** Every day of the bucket in order. */
export function daysOf({ from, until }: Bucket): PlainDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, until)) }, (_, index) => addDays(from, index));
}
