import { addDays, mondayOf } from '../../../domain/week.ts';

/** A month on the screen: whole weeks, from the Monday on or before its first day. */
export interface Month {
  /** As 2026-10. */
  label: string;
  from: string;
  /** The day after the last of its weeks. */
  until: string;
  earlier: string;
  later: string;
}

/** The month of a label as 2026-10; for anything else, that of `today`. */
export function monthOf(label: string | null, today: string): Month {
  const known = /^\d{4}-(0[1-9]|1[0-2])$/.test(label ?? '') ? (label ?? '') : today.slice(0, 7);
  const first = `${known}-01`;
  const after = `${addDays(first, 31).slice(0, 7)}-01`;
  return {
    label: known,
    from: mondayOf(first),
    until: addDays(mondayOf(addDays(after, -1)), 7),
    earlier: addDays(first, -1).slice(0, 7),
    later: after.slice(0, 7),
  };
}

/** The Mondays of its weeks. */
export function weeksOf({ from, until }: Month): string[] {
  const weeks: string[] = [];
  for (let monday = from; monday < until; monday = addDays(monday, 7)) weeks.push(monday);
  return weeks;
}
