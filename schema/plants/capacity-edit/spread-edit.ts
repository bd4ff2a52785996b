import { allocateInteger } from '../../kernel/money.ts';

/** A day that a week's figure may be spread over. `least` and `most` are what its sales leave: they are never broken by spreading. */
export interface SpreadSlot {
  readonly date: string;
  readonly now: bigint;
  readonly isWorking: boolean;
  readonly least: bigint;
  readonly most: bigint | undefined;
}

/**
 * A week's new figure by day. Where the days already add up to it they stay as they are. Else working days share it evenly, by largest
 * remainder, and others get nothing; but a day whose sales need more, or leave room for less, gets that, and the rest is shared by
 * the others. The parts sum exactly. Undefined when the week has no working day, or its sales leave no way.
 */
export function spreadEdit(
  figure: bigint,
  slots: readonly SpreadSlot[],
): ReadonlyMap<string, bigint> | undefined {
  if (slots.some(({ now }) => now !== 0n) && sum(slots.map(({ now }) => now)) === figure)
    return new Map(slots.map(({ date, now }) => [date, now]));
  const fixed = new Map(slots.filter(({ isWorking }) => !isWorking).map(({ date, least }) => [date, least]));
  let open = slots.filter(({ isWorking }) => isWorking);
  while (open.length > 0) {
    const rest = figure - sum([...fixed.values()]);
    if (rest < 0n) return undefined;
    const shares = allocateInteger(
      rest,
      open.map(() => 1n),
    );
    const bound = boundDays(open, shares);
    if (bound.size === 0) {
      for (const [index, { date }] of open.entries()) fixed.set(date, shares[index] ?? 0n);
      return fixed;
    }
    for (const [date, amount] of bound) fixed.set(date, amount);
    open = open.filter(({ date }) => !bound.has(date));
  }
  return sum([...fixed.values()]) === figure && slots.some(({ isWorking }) => isWorking) ? fixed : undefined;
}

/** Days whose even share their sales do not allow, with what they do; those that need more come before those that may have less. */
function boundDays(open: readonly SpreadSlot[], shares: readonly bigint[]): Map<string, bigint> {
  const short = open.filter(({ least }, index) => (shares[index] ?? 0n) < least);
  if (short.length > 0) return new Map(short.map(({ date, least }) => [date, least]));
  return new Map(
    open.flatMap(({ date, most }, index) =>
      most !== undefined && (shares[index] ?? 0n) > most ? [[date, most] as const] : [],
    ),
  );
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
