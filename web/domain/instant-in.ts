/** The instant at which a clock in this zone shows the day and time; null where they are none. Of an hour that comes twice, the first. */
export function instantIn(timeZone: string, date: string, time: string): string | null {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time) || Number.isNaN(wall)) return null;
  const guess = wall - offsetAt(timeZone, wall);
  const offset = offsetAt(timeZone, guess);
  return new Date(wall - offset).toISOString();
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant));
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - instant + (instant % 1000);
}
