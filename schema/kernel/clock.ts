/** Tells the present instant. Injected wherever a rule depends on now; the only way to ask for the time. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at an RFC 3339 instant; throws when `iso` is none. */
export function fixedClock(iso: string): Clock {
  const milliseconds = Date.parse(iso);
  if (!/T.*(Z|[+-]\d\d:\d\d)$/.test(iso) || Number.isNaN(milliseconds))
    throw new RangeError(`Not an instant: ${iso}`);
  return { now: () => new Date(milliseconds) };
}
