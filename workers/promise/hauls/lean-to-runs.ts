import { priceWeeks, type RunCard } from '#schema/exchange/index.ts';
import { weekStart } from '#schema/kernel/calendar/iso-week.ts';
import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import type { Instance, Lane } from '../../splitting/instance.ts';
import { piecesAtOnce } from '../asked.ts';
import { ticksPerMinor } from '../step-load.ts';

/**
 * The instance as if every way that a run serves were driven by the cheapest of them, in its time: a plan over it leaves pieces the days to wait for
 * a run and to travel with it. What it costs is told by the runs that it finds in the end. Nothing where no run is cheaper than the tariff.
 */
export function leanToRuns(input: PromiseInput): ((instance: Instance) => Instance) | null {
  const heaviest = Math.max(0, ...input.promise.stepFigures.map(({ grams }) => grams ?? 0));
  const runs = Map.groupBy(input.runs, ({ fromCityCode, toCityCode }) => `${fromCityCode} ${toCityCode}`);
  if (heaviest === 0 || runs.size === 0) return null;
  const driven = (lane: Lane): Lane => {
    const [cheapest] = (runs.get(`${lane.from} ${lane.to}`) ?? [])
      .map((run) => ({ run, cost: Math.ceil(ticksPerGram(run) * heaviest * piecesAtOnce(input)) }))
      .toSorted((a, b) => a.cost - b.cost);
    return cheapest && cheapest.cost < lane.cost
      ? { ...lane, cost: cheapest.cost, buckets: Math.max(lane.buckets, weeksOf(cheapest.run)) }
      : lane;
  };
  return (instance) => ({ ...instance, lanes: instance.lanes.map(driven) });
}

/** Of a run that is taken whole, its loading included. */
function ticksPerGram(run: RunCard): number {
  const week = { weekStart: weekStart(plainDate(run.departsOn)), amount: run.perWeekAmount };
  return (Number(priceWeeks(run, [week]).total.minor) * ticksPerMinor) / Number(run.perWeekAmount);
}

/** From the Monday of the week in which it leaves to the Monday after it has arrived. */
function weeksOf({ departsOn, arrivesOn }: RunCard): number {
  const monday = weekStart(plainDate(departsOn));
  return Math.floor(daysBetween(monday, plainDate(arrivesOn)) / 7) + 1;
}
