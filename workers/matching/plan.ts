import type { Week } from './weeks.ts';

export interface PlannedWeek {
  readonly weekStart: string;
  readonly amount: bigint;
}

/** Work at one step of the price. */
export interface PricedWork {
  readonly amount: bigint;
  readonly bps: bigint;
  /** Which step, for the sentence; null where none applies. */
  readonly name: string | null;
}

/** One way of giving the need to the offer. */
export interface Plan {
  readonly weeks: readonly PlannedWeek[];
  /** The day before which it is done. */
  readonly finish: string;
  /** The load, without the set-up, by the step that it is priced at. */
  readonly work: readonly PricedWork[];
}

/**
 * What each of the weeks takes: the set-up from the first on, then the load into the cheapest of the room that is left, of equals
 * the earliest.
 */
export function planOf(weeks: readonly Week[], load: bigint, setup: bigint): Plan {
  let rest = setup;
  const amounts = weeks.map(({ floor }) => {
    const amount = floor < rest ? floor : rest;
    rest -= amount;
    return { amount, room: floor - amount };
  });
  rest = load;
  const work = new Map<string, PricedWork>();
  const byPrice = weeks
    .map((week, index) => ({ week, index }))
    .sort((a, b) => Number(a.week.step.bps - b.week.step.bps) || a.index - b.index);
  for (const { week, index } of byPrice) {
    const place = amounts[index];
    if (!place) continue;
    const amount = place.room < rest ? place.room : rest;
    rest -= amount;
    place.amount += amount;
    const key = `${week.step.bps} ${week.step.name}`;
    if (amount > 0n) work.set(key, { ...week.step, amount: (work.get(key)?.amount ?? 0n) + amount });
  }
  return {
    weeks: weeks.map(({ start }, index) => ({ weekStart: start, amount: amounts[index]?.amount ?? 0n })),
    finish: weeks.at(-1)?.end ?? '',
    work: [...work.values()],
  };
}
