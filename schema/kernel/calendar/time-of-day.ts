/** Minutes after midnight on the wall's clock, 0 to 1439. */
export type MinuteOfDay = number;

export const minutesOfDay = 1440;

/** Reads `hh:mm` from 00:00 to 23:59; undefined for any other writing. */
export function parseTimeOfDay(text: string): MinuteOfDay | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** The time written as `hh:mm`; a minute past midnight of the next day is written as that day's. */
export function timeOfDay(minute: number): string {
  const within = minute % minutesOfDay;
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

function two(value: number): string {
  return `${value}`.padStart(2, '0');
}
