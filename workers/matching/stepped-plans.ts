import { type Plan, planOf } from './plan.ts';
import type { Week } from './weeks.ts';

/** Weeks that are taken, and what the work in them comes to: base units times basis points of the unit price. */
interface Taken {
  readonly weeks: readonly Week[];
  readonly work: bigint;
}

/** Weeks of one price, those with most room first, and the room of the first so many of them together. */
interface PriceClass {
  readonly bps: bigint;
  readonly weeks: readonly Week[];
  readonly room: readonly bigint[];
}

/** Weeks that take up the set-up, from the first on, and what the last of them has left. */
interface Opening {
  readonly weeks: readonly Week[];
  readonly left: bigint;
  readonly next: number;
}

/** More weeks than this that hold nothing but set-up are not tried. */
const openingMax = 3;

/**
 * All plans that can be cheapest where weeks differ in price: for each last week and each number of shipments, the least that the work can
 * cost. The set-up lies in the first weeks and is not paid by the hour, so these are chosen first; of the others, weeks of
 * one price are interchangeable but for their room, so that of each price only the roomiest are taken: how many of each, is tried out.
 */
export function steppedPlans(weeks: readonly Week[], load: bigint, setup: bigint): Plan[] {
  const plans: Plan[] = [];
  let leastBefore = new Map<number, bigint>();
  for (let last = 0; last < weeks.length; last += 1) {
    const within = weeks.slice(0, last + 1);
    const least = leastByCount(within, load, setup);
    let cheapest: bigint | undefined;
    for (const count of [...least.keys()].sort((a, b) => a - b)) {
      const taken = least.get(count);
      if (!taken || (cheapest !== undefined && taken.work >= cheapest)) continue;
      cheapest = taken.work;
      if (leastBefore.get(count) !== taken.work) plans.push(planOf(taken.weeks, load, setup));
    }
    leastBefore = new Map([...least].map(([count, { work }]) => [count, work]));
  }
  return plans;
}

function leastByCount(weeks: readonly Week[], load: bigint, setup: bigint): Map<number, Taken> {
  const least = new Map<number, Taken>();
  for (const opening of openingsOf(weeks, setup)) {
    const classes = classesOf(weeks.slice(opening.next));
    for (const counts of countsOf(classes, load)) {
      const work = workOf(opening, { classes, counts }, load);
      const count = counts.reduce((sum, some) => sum + some, opening.weeks.length);
      if (work === undefined || (least.get(count)?.work ?? work + 1n) <= work) continue;
      const chosen = classes.flatMap((priced, index) => priced.weeks.slice(0, counts[index]));
      least.set(count, { work, weeks: [...opening.weeks, ...chosen].sort(byStart) });
    }
  }
  return least;
}

function* openingsOf(
  weeks: readonly Week[],
  setup: bigint,
  from = 0,
  taken: readonly Week[] = [],
): Generator<Opening> {
  if (setup === 0n) yield { weeks: [], left: 0n, next: 0 };
  if (setup === 0n || taken.length === openingMax) return;
  for (let index = from; index < weeks.length; index += 1) {
    const week = weeks[index];
    if (!week) continue;
    if (week.floor >= setup) yield { weeks: [...taken, week], left: week.floor - setup, next: index + 1 };
    else yield* openingsOf(weeks, setup - week.floor, index + 1, [...taken, week]);
  }
}

function classesOf(weeks: readonly Week[]): PriceClass[] {
  const prices = [...new Set(weeks.map(({ step }) => step.bps))].sort((a, b) => Number(a - b));
  return prices.map((bps) => {
    const alike = weeks
      .filter(({ step }) => step.bps === bps)
      .sort((a, b) => Number(b.floor - a.floor) || byStart(a, b));
    const room = [0n];
    for (const { floor } of alike) room.push((room.at(-1) ?? 0n) + floor);
    return { bps, weeks: alike, room };
  });
}

/** How many weeks of each price: no more of one than hold all the load. */
function* countsOf(classes: readonly PriceClass[], load: bigint): Generator<readonly number[]> {
  const [first, ...rest] = classes;
  if (!first) {
    yield [];
    return;
  }
  for (const others of countsOf(rest, load)) {
    for (let count = 0; count < first.room.length; count += 1) {
      yield [count, ...others];
      if ((first.room[count] ?? 0n) >= load) break;
    }
  }
}

/** The load in the cheapest of the room that was chosen; undefined where that is too little. */
function workOf(
  opening: Opening,
  { classes, counts }: { classes: readonly PriceClass[]; counts: readonly number[] },
  load: bigint,
): bigint | undefined {
  const room = classes.map(({ bps, room: rooms }, index) => ({
    bps,
    amount: rooms[counts[index] ?? 0] ?? 0n,
  }));
  const last = opening.weeks.at(-1);
  if (last) room.push({ bps: last.step.bps, amount: opening.left });
  room.sort((a, b) => Number(a.bps - b.bps));
  let [rest, work] = [load, 0n];
  for (const { bps, amount } of room) {
    const used = amount < rest ? amount : rest;
    work += used * bps;
    rest -= used;
  }
  return rest === 0n ? work : undefined;
}

function byStart(a: Week, b: Week): number {
  return a.start < b.start ? -1 : 1;
}
