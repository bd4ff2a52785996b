/** A share as a per cent to four places, from whole numbers: money is not made a fraction before it is divided. Null of nothing. */
export function percentOf(part: bigint, whole: bigint): number | null {
  return whole === 0n ? null : Number((part * 1_000_000n) / whole) / 10_000;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Sample deviation over the mean; null of fewer than two values, or of a mean of 0. */
export function variation(values: readonly number[]): number | null {
  const middle = mean(values);
  if (values.length < 2 || middle === 0) return null;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1)) / middle;
}

/** Median of the slopes between all pairs (Theil 1950, Sen 1968): one odd month does not turn it. `at` are places on the axis, no two alike. */
export function theilSen(points: readonly { readonly at: number; readonly value: number }[]): number | null {
  const slopes = points.flatMap((one, index) =>
    points.slice(index + 1).map((other) => (other.value - one.value) / (other.at - one.at)),
  );
  return slopes.length === 0 ? null : median(slopes);
}

/** To four places, so that two computers keep the same text. */
export function toFour(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
