import { addDays } from '../../../domain/week.ts';
import type { Plan, PromiseNode } from '../promise/promise.tsx';

type Line = Plan['lines'][number];
type Arc = PromiseNode['arcs'][number];

/** One step at one offer over the weeks: when its work is done, when its last pieces are where they go, and until when they wait there. */
export interface Span {
  readonly line: Line;
  /** Monday of its first week, and the day after its last. */
  readonly begins: string;
  readonly ends: string;
  /** When the result of their inspection is there; `ends` where nothing waits for one. */
  readonly inspected: string;
  /** The day on which its last pieces are at the next step, or with the buyer. */
  readonly arrives: string;
  /** When what takes them goes on, or the day they are wanted on; null where that is no later. */
  readonly until: string | null;
  /** The set-up's share of its first week, 0 to 1. */
  readonly setup: number;
}

/** The spans of a plan in the order of its lines. */
export function spansOf(plan: Plan, arcs: readonly Arc[], dueOn: string): Span[] {
  return plan.lines.map((line) => {
    const weeks = line.weeks.map(({ weekStart }) => weekStart).sort();
    const begins = weeks[0] ?? dueOn;
    const ends = addDays(weeks.at(-1) ?? dueOn, 7);
    const ways = plan.ways.filter((way) => way.stepCode === line.stepCode && startsAt(way, line));
    const readyOn = line.inspection?.readyOn ?? ends;
    const inspected = readyOn > ends ? readyOn : ends;
    const arrives = ways.map(({ arrivesOn }) => arrivesOn).reduce((a, b) => (a > b ? a : b), inspected);
    const [first] = line.weeks;
    const setup = first?.setup ? Number(first.setup.value) / Number(first.quantity.value) : 0;
    return { line, begins, ends, inspected, arrives, until: goesOn(plan, arcs, line, arrives, dueOn), setup };
  });
}

function goesOn(
  plan: Plan,
  arcs: readonly Arc[],
  { stepCode }: Line,
  arrives: string,
  dueOn: string,
): string | null {
  const next = arcs.filter(({ fromCode }) => fromCode === stepCode).map(({ toCode }) => toCode);
  const moments =
    next.length === 0
      ? [dueOn]
      : plan.lines
          .filter((line) => next.includes(line.stepCode))
          .flatMap(({ weeks }) => weeks.map(({ weekStart }) => weekStart));
  const [soonest] = moments.filter((moment) => moment >= arrives).sort();
  return soonest !== undefined && soonest > arrives ? soonest : null;
}

/** Whether a way begins where a line is made: of a blind offer no more than the province is known. */
export function startsAt(way: Plan['ways'][number], { offer }: Line): boolean {
  return isAt(way.from?.code, offer);
}

export function endsAt(way: Plan['ways'][number], { offer }: Line): boolean {
  return isAt(way.to?.code, offer);
}

function isAt(city: string | undefined, offer: Line['offer']): boolean {
  if (city === undefined || !offer) return false;
  return offer.city ? offer.city.code === city : city.startsWith(offer.province?.code ?? '-');
}

/** Mondays from the first of all plans to the last week that anything is on its way, worked on or wanted in. */
export function weeksOf(spans: readonly Span[], dueOn: string): string[] {
  const first = spans.map(({ begins }) => begins).reduce((a, b) => (a < b ? a : b), dueOn);
  const last = spans.map(({ arrives }) => arrives).reduce((a, b) => (a > b ? a : b), dueOn);
  const mondays: string[] = [];
  for (let monday = first; monday <= last && mondays.length < 60; monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
}
