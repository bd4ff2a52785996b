/** Seconds from one try to the next: nine tries in three days. */
export const delays = [5, 60, 600, 3_600, 4 * 3_600, 12 * 3_600, 24 * 3_600, 30 * 3_600] as const;

/** Failures in a row after which an endpoint is left alone for a while. */
export const breakerThreshold = 5;
const breakerSecondsMax = 6 * 3_600;

/** How long until the next try after so many, spread by up to a fifth so that many do not come at once; nothing when it was the last. */
export function secondsToNextTry(tries: number, chance: number): number | undefined {
  const delay = delays[tries - 1];
  return delay === undefined ? undefined : Math.round(delay * (0.9 + 0.2 * chance));
}

/** How long an endpoint is left alone after so many failures in a row: a minute, doubled each time, six hours at most. */
export function breakerSeconds(failures: number): number {
  if (failures < breakerThreshold) return 0;
  return Math.min(60 * 2 ** Math.min(failures - breakerThreshold, 20), breakerSecondsMax);
}
