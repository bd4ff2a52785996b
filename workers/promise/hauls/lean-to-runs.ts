import type { RunCard } from '#schema/exchange/index.ts';
import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import type { Instance, Lane } from '../../splitting/instance.ts';
import { piecesAtOnce } from '../asked.ts';
import { ticksPerMinor } from '../step-load.ts';
import { runPrice, weekOfRun } from './run-room.ts';

/**
 * The instance as if every way that a run serves were driven by the cheapest of them, in its time: a plan over it leaves pieces the days to wait for
 * a run and to travel with it. What it costs is told by the runs that it finds in the end. Nothing where no run is cheaper than the tariff.
 */
export function leanToRuns(input: PromiseInput): ((instance: Instance) => Instance | null) | null {
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
  return (instance) => {
    const lanes = instance.lanes.map(driven);
    return lanes.some((lane, at) => lane !== instance.lanes[at]) ? { ...instance, lanes } : null;
  };
}

/** Of a run that is taken whole, its loading included. */
function ticksPerGram(run: RunCard): number {
  return (Number(runPrice(run, run.perWeekAmount).total.minor) * ticksPerMinor) / Number(run.perWeekAmount);
}

/** From the Monday of the week in which it leaves to the Monday after it has arrived. */
function weeksOf(run: RunCard): number {
  return Math.floor(daysBetween(plainDate(weekOfRun(run)), plainDate(run.arrivesOn)) / 7) + 1;
}
