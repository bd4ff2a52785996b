/** The only place of the portal's server that reads the clock. */
export function now(): Date {
  return new Date();
}

/** Today's plain date where the plants are. */
export function today(timeZone = 'Asia/Shanghai'): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now());
}
