const DAY_MS = 86_400_000;

function utc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function plain(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return plain(utc(date) + days * DAY_MS);
}

/** How many days lie between two dates; negative when the second comes first. */
export function daysUntil(from: string, date: string): number {
  return (utc(date) - utc(from)) / DAY_MS;
}

/** Monday of the ISO week in which the date lies. */
export function mondayOf(date: string): string {
  const weekday = (new Date(utc(date)).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

/** ISO 8601 week label, as 2026-W53: the year is that of the week's Thursday. */
export function weekLabelOf(date: string): string {
  const thursday = addDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  const number = 1 + Math.floor((utc(thursday) - utc(`${year}-01-01`)) / (7 * DAY_MS));
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Monday of the labelled week, or null when there is no such week. */
export function weekStartOf(label: string): string | null {
  const parts = /^(\d{4})-W(\d{2})$/.exec(label);
  if (!parts) return null;
  const firstMonday = mondayOf(`${parts[1]}-01-04`);
  const monday = addDays(firstMonday, (Number(parts[2]) - 1) * 7);
  return weekLabelOf(monday) === label ? monday : null;
}

/** Mondays of all weeks that begin in [from, until). */
export function mondaysBetween(from: string, until: string): string[] {
  const mondays: string[] = [];
  for (let monday = mondayOf(from); monday < until && mondays.length < 60; monday = addDays(monday, 7)) {
    mondays.push(monday);
  }
  return mondays;
}

export function isPlainDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text)) && plain(utc(text)) === text;
}

/** 1 is Monday, 7 is Sunday. */
export function isoWeekdayOf(date: string): number {
  return ((new Date(utc(date)).getUTCDay() + 6) % 7) + 1;
}
