import type { Run } from '../splitting/plan.ts';
import type { OfferedStep } from './asked.ts';
import type { FittingOffer } from './offers-of-step.ts';
import { amountOf, loadOf } from './step-load.ts';

export interface Week {
  readonly weekStart: string;
  readonly pieces: number;
  readonly setup: bigint;
  amount: bigint;
}

/** A step at an offer while a plan is written down. */
export interface Used {
  readonly one: OfferedStep;
  readonly offer: FittingOffer;
  readonly runs: readonly Run[];
  weeks: Week[];
}

/** What is left of an offer's weeks while a plan is written down: offer and Monday → base units. */
export type Left = Map<string, bigint>;

/** Raises what is held to the least that may be: of each step, then of the hold. */
export function fillLots(left: Left, hold: readonly Used[]): boolean {
  const isFull = hold.every((used) => {
    const { lotLeast } = used.one.step;
    const setup = used.weeks[0]?.setup ?? 0n;
    return (
      lotLeast === null || fill(left, used, amountOf(loadOf(used.one.step), lotLeast) + setup - sumOf([used]))
    );
  });
  const [first] = hold;
  if (!isFull || !first) return false;
  const short = first.offer.card.minimumLotAmount - sumOf(hold);
  // Where the first has no room for what is short, the others may.
  return short <= 0n || hold.some((used) => roomOf(left, used) >= short && fill(left, used, short));
}

export const sumOf = (hold: readonly Used[]): bigint =>
  hold.flatMap(({ weeks }) => weeks).reduce((sum, { amount }) => sum + amount, 0n);

function roomOf(left: Left, { offer, weeks }: Used): bigint {
  return weeks.reduce((sum, { weekStart }) => {
    const open = left.get(`${offer.card.id}|${weekStart}`) ?? 0n;
    return open > 0n ? sum + open : sum;
  }, 0n);
}

/** Holds so much more, first weeks first. */
function fill(left: Left, { offer, weeks }: Used, more: bigint): boolean {
  let short = more;
  for (const week of weeks) {
    if (short <= 0n) break;
    const key = `${offer.card.id}|${week.weekStart}`;
    const open = left.get(key) ?? 0n;
    const taken = open < short ? open : short;
    if (taken <= 0n) continue;
    week.amount += taken;
    left.set(key, open - taken);
    short -= taken;
  }
  return short <= 0n;
}
