import { priceWeeks, type RunCard } from '#schema/exchange/index.ts';
import { weekStart } from '#schema/kernel/calendar/iso-week.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';

/** Grams of runs that are still to be had, by their offers: what several plans count on together is there once. */
export class RunRoom {
  readonly #left = new Map<string, bigint>();

  of(run: RunCard): bigint {
    return this.#left.get(run.id) ?? surelyFree(run);
  }

  take(run: RunCard, grams: bigint): void {
    this.#left.set(run.id, this.of(run) - grams);
  }
}

const whole = 10_000n;

/** All of a run that is free, the least lot of one that is nearly full, and no more than its carrier sells to one buyer. */
function surelyFree({ bands, perWeekAmount, minimumLotAmount, terms, takenAmount }: RunCard): bigint {
  const sure = [0n, minimumLotAmount, perWeekAmount][bands[0] ?? 0] ?? 0n;
  if (terms.exposureBps === undefined) return sure;
  const most = (perWeekAmount * BigInt(terms.exposureBps)) / whole - BigInt(takenAmount);
  return most < 0n ? 0n : most < sure ? most : sure;
}

/** The Monday of the week in which it leaves: its one bucket. */
export const weekOfRun = ({ departsOn }: RunCard): string => weekStart(plainDate(departsOn));

/** What so many grams of a run cost, loading included, as the exchange will price them. */
export function runPrice(run: RunCard, amount: bigint): ReturnType<typeof priceWeeks> {
  return priceWeeks(run, [{ weekStart: weekOfRun(run), amount }]);
}
