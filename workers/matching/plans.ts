import { type Plan, planOf } from './plan.ts';
import { steppedPlans } from './stepped-plans.ts';
import type { Week } from './weeks.ts';

/** Some weeks taken one after the other, latest first. */
interface Chain {
  readonly week: Week;
  readonly before: Chain | null;
  readonly total: bigint;
}

/**
 * All plans that can be cheapest, for any cost that rises with the work's price, with the number of shipments and with the day of
 * the end. Weeks are in the order of time; those without room are of no use.
 */
export function plansOf(weeks: readonly Week[], load: bigint, setup: bigint): Plan[] {
  const open = weeks.filter(({ floor }) => floor > 0n);
  const isOnePrice = new Set(open.map(({ step }) => step.bps)).size <= 1;
  return isOnePrice
    ? chains(open, load + setup).map((taken) => planOf(taken, load, setup))
    : steppedPlans(open, load, setup);
}

/**
 * At one price. Dynamic programming over the weeks: for each number of weeks, the chain of weeks that holds the most and yet too
 * little. A week that fills such a chain up ends a plan. A chain that already holds enough is not prolonged: it would end later,
 * with more shipments, at the same price.
 */
function chains(weeks: readonly Week[], needed: bigint): Week[][] {
  const found: Week[][] = [];
  const short: Chain[] = [];
  for (const week of weeks) {
    const filled = week.floor >= needed ? null : short.find(({ total }) => total + week.floor >= needed);
    if (filled !== undefined) found.push([...taken(filled), week]);
    prolong(short, week, needed);
    if (week.floor < needed && week.floor > (short[0]?.total ?? 0n))
      short[0] = { week, before: null, total: week.floor };
  }
  return found;
}

/** Each number of weeks keeps the chain that holds most; of equals, the earlier. */
function prolong(short: Chain[], week: Week, needed: bigint): void {
  for (let count = short.length; count > 0; count -= 1) {
    const before = short[count - 1];
    if (!before) continue;
    const total = before.total + week.floor;
    if (total < needed && total > (short[count]?.total ?? 0n)) short[count] = { week, before, total };
  }
}

function taken(chain: Chain | null): Week[] {
  const weeks: Week[] = [];
  for (let at = chain; at; at = at.before) weeks.unshift(at.week);
  return weeks;
}
