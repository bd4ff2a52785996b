/** A run of minutes since 1970 (UTC), half-open. */
export interface Interval {
  readonly from: number;
  readonly until: number;
}

/** Minutes in all; intervals that overlap count twice. */
export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, until }) => sum + until - from, 0);
}

/** What is in `intervals` and in none of `taken`. */
export function without(intervals: readonly Interval[], taken: readonly Interval[]): Interval[] {
  return taken.reduce<Interval[]>((left, hole) => left.flatMap((one) => minus(one, hole)), [...intervals]);
}

/** `intervals` cut at every minute named, so that none of them has one inside. */
export function cutAt(intervals: readonly Interval[], minutes: readonly number[]): Interval[] {
  return minutes.reduce<Interval[]>(
    (pieces, minute) => pieces.flatMap((piece) => cut(piece, minute)),
    [...intervals],
  );
}

function minus({ from, until }: Interval, hole: Interval): Interval[] {
  const before = { from, until: Math.min(until, hole.from) };
  const after = { from: Math.max(from, hole.until), until };
  if (hole.until <= from || hole.from >= until) return [{ from, until }];
  return [before, after].filter((piece) => piece.from < piece.until);
}

function cut(piece: Interval, minute: number): Interval[] {
  if (minute <= piece.from || minute >= piece.until) return [piece];
  return [
    { from: piece.from, until: minute },
    { from: minute, until: piece.until },
  ];
}
