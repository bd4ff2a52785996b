/** How often work runs, as the clock notes it: "every 600 s", or minute and hour of a daily pattern with its zone. */
export type Cadence =
  | { readonly unit: 'seconds' | 'minutes' | 'hours'; readonly count: number }
  | { readonly time: string; readonly zone: string };

const lengths = [
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const;

/** In the largest unit that is whole; nothing of a pattern that is not daily. */
export function cadenceOf(noted: string): Cadence | undefined {
  const seconds = Number(/^every (\d+) s$/.exec(noted)?.[1] ?? Number.NaN);
  for (const [unit, length] of lengths)
    if (seconds > 0 && seconds % length === 0) return { unit, count: seconds / length };
  const [, minute, hour, zone] = /^(\d{1,2}) (\d{1,2}) \* \* \* (\S+)$/.exec(noted) ?? [];
  if (!minute || !hour || !zone) return undefined;
  return { time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`, zone };
}
