import type { CalendarRule } from './rules.ts';
import { type WorkingTime, weightedMinutes } from './working-time.ts';

/** What turns working time into capacity on a day. */
export interface Output {
  readonly machines: number;
  /** Basis points: 8,500 is 0.85. */
  readonly efficiency: number;
  /** Base units that one machine makes in an hour at full efficiency; nothing where capacity is counted in time. */
  readonly ratePerHour?: bigint | undefined;
}

/** One step of the sum that a total is: base units, of either sign. */
export interface TotalPart {
  readonly kind: 'SHIFTS' | 'BREAKS' | 'OVERTIME' | 'EXCEPTION' | 'EFFICIENCY';
  readonly amount: bigint;
  readonly because?: CalendarRule | undefined;
}

/** minutes × 1000 (factor) × machines × 10,000 (efficiency), then by the rate: one rounding, half up, at the end of each step. */
function amountOf(weighted: bigint, efficiency: bigint, { machines, ratePerHour }: Output): bigint {
  const numerator = weighted * BigInt(machines) * efficiency * (ratePerHour ?? 60n);
  const denominator = 1_000n * 10_000n * 60n;
  return (numerator * 2n + denominator) / (denominator * 2n);
}

/** The total of a day in base units: working time × machines × efficiency × factor, rounded half up once. */
export function totalOf(time: WorkingTime, output: Output): bigint {
  return amountOf(BigInt(weightedMinutes(time)), BigInt(output.efficiency), output);
}

/**
 * The same total as a sum whose parts add up exactly: each step is the difference of two rounded running totals, so that no
 * rounding is lost or counted twice. Shifts − breaks + overtime ∓ each exception − what efficiency takes.
 */
export function partsOf(time: WorkingTime, output: Output): TotalPart[] {
  const steps: { part: Omit<TotalPart, 'amount'>; weighted: number }[] = [
    { part: { kind: 'SHIFTS' }, weighted: time.shiftMinutes * 1_000 },
    { part: { kind: 'BREAKS' }, weighted: -time.breakMinutes * 1_000 },
  ];
  for (const { minutes, overtime } of time.lines)
    if (overtime) steps.push({ part: { kind: 'OVERTIME' }, weighted: minutes * 1_000 });
  for (const { minutes, factor, because } of time.lines)
    if (because) steps.push({ part: { kind: 'EXCEPTION', because }, weighted: minutes * (factor - 1_000) });
  let running = 0;
  const parts = steps.map(({ part, weighted }): TotalPart => {
    const before = amountOf(BigInt(running), 10_000n, output);
    running += weighted;
    return { ...part, amount: amountOf(BigInt(running), 10_000n, output) - before };
  });
  const full = amountOf(BigInt(running), 10_000n, output);
  const lost: TotalPart = { kind: 'EFFICIENCY', amount: totalOf(time, output) - full };
  return [...parts, lost].filter(({ amount, kind }) => amount !== 0n || kind === 'SHIFTS');
}
