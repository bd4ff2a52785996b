import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import type { UnnamedPlan } from './priced-plan.ts';

// Counts anew how long the result of an inspection lets pieces wait: it shares nothing with what has planned it.

type Plan = UnnamedPlan;
type Step = PromiseInput['steps'][number];

/** Pieces that go on before their result is there: into the next step, where none come from a shelf, or to whom they are for. */
export function goneOnEarly(input: PromiseInput, plan: Plan): string[] {
  return input.steps
    .filter(({ inspection }) => (inspection?.days ?? 0) > 0)
    .flatMap((step) => {
      const arc = input.arcs.find(({ fromCode }) => fromCode === step.code);
      const made = runsOf(plan, step.code);
      if (!arc)
        return made.some(({ weekStart }) => readyOn(step, weekStart) > plan.arrivesOn)
          ? [`${step.code} arrives early`]
          : [];
      if (input.shelves.length > 0) return [];
      const taken = runsOf(plan, arc.toCode);
      return taken.flatMap(({ weekStart }) => {
        const used = sum(taken.filter((one) => one.weekStart <= weekStart)) * arc.per * 10_000;
        const good = sum(made.filter((one) => readyOn(step, one.weekStart) <= weekStart)) * step.yieldBps;
        return used > good
          ? [`step ${arc.toCode} begins in ${weekStart} before ${step.code} is inspected`]
          : [];
      });
    });
}

/**
 * Pieces that are somewhere else before they can have been inspected and driven there: both take days, and have one weekend together. A run leaves on its day,
 * so nothing of the weekend is left to it.
 */
export function thereTooEarly(input: PromiseInput, { ways, lines }: Plan): string[] {
  const cityOf = new Map(
    input.steps.flatMap(({ candidates }) => candidates.map(({ id, cityCode }) => [id as string, cityCode])),
  );
  return input.steps
    .filter(({ inspection }) => (inspection?.days ?? 0) > 0)
    .flatMap(({ code, inspection, yieldBps }) => {
      const worked = lines
        .filter(({ stepCode }) => stepCode === code)
        .flatMap(({ offerId, weeks }) => weeks.map((week) => ({ ...week, city: cityOf.get(offerId) })));
      const latest = ways
        .filter((way) => way.stepCode === code)
        .map((way) => ({ ...way, by: madeBy(way, inspection?.days ?? 0) }));
      return latest.flatMap(({ fromCityCode, by }) => {
        const gone = sum(latest.filter((way) => way.fromCityCode === fromCityCode && way.by <= by));
        const made = worked.filter(({ city, weekStart }) => city === fromCityCode && weekStart <= by);
        const good = made.reduce((all, { pieces }) => all + Math.ceil((pieces * yieldBps) / 10_000), 0);
        return gone > good
          ? [`${gone} pieces of ${code} leave ${fromCityCode}, ${good} are made by ${by}`]
          : [];
      });
    });
}

/** Monday of the last week in which pieces of a way can have been made. */
function madeBy({ run, leavesOn, arrivesOn, km }: Plan['ways'][number], days: number): string {
  const driven = run ? 0 : Math.ceil(km / 600);
  const weeks = 1 + Math.ceil(Math.max(0, days + driven - 2) / 7);
  return addDays(plainDate(run ? leavesOn : arrivesOn), -7 * weeks);
}

/** When pieces of a week may go on. */
const readyOn = (step: Step, weekStart: string): string =>
  addDays(plainDate(weekStart), 7 * (1 + weeksOf(step)));

/** A weekend costs nothing; every week begun after that costs one. */
const weeksOf = ({ inspection }: Step): number => Math.ceil(Math.max(0, (inspection?.days ?? 0) - 2) / 7);

const runsOf = ({ lines }: Plan, code: string) =>
  lines.filter(({ stepCode }) => stepCode === code).flatMap(({ weeks }) => weeks);

const sum = (weeks: readonly { readonly pieces: number }[]): number =>
  weeks.reduce((all, { pieces }) => all + pieces, 0);
