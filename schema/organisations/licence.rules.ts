import { daysBetween, type PlainDate } from '../kernel/calendar/plain-date.ts';

export const licenceStates = ['VALID', 'EXPIRING', 'EXPIRED'] as const;
export type LicenceState = (typeof licenceStates)[number];

/** From so many days before its end a licence counts as expiring; the firm is reminded at each of these. */
export const reminderDays = [60, 30, 7] as const;

/** The state on a day: the last day counts as valid, and a licence without an end never expires. */
export function licenceStateOn(today: PlainDate, validUntil: PlainDate | null): LicenceState {
  if (validUntil === null) return 'VALID';
  const daysLeft = daysBetween(today, validUntil);
  if (daysLeft < 0) return 'EXPIRED';
  return daysLeft <= reminderDays[0] ? 'EXPIRING' : 'VALID';
}
