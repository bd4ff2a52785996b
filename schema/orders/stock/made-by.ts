import type { MadePart } from '../../catalog/index.ts';
import { weekStart } from '../../kernel/calendar/iso-week.ts';
import { addDays, daysBetween, plainDate } from '../../kernel/calendar/plain-date.ts';
import { ratio, roundedUp, times } from '../../kernel/rational.ts';
import { begunBy } from '../promise/begun.ts';
import { type PromiseNeed, readyOn } from '../promise/needs.ts';
import type { PartWish } from './net-made.ts';

/**
 * The Monday on which the first of a part that are made could be there, for so many units of what is asked: its own steps take a week each, one
 * after the other, and each begins when all is there that it waits for. Never later than that: of its own parts nothing is counted, for they may be there,
 * and of what is bought only what is not there in full.
 */
export function madeBy(part: MadePart, wish: PartWish, units: number): string {
  const { routing, parts, today } = wish;
  const inner = parts.filter(({ prefix }) => prefix !== part.prefix && prefix.startsWith(part.prefix));
  const isOwn = (code: string) =>
    code.startsWith(part.prefix) && !inner.some(({ prefix }) => code.startsWith(prefix));
  const before = (code: string) =>
    routing.arcs.flatMap(({ fromCode, toCode }) => (toCode === code && isOwn(fromCode) ? [fromCode] : []));
  const monday = weekStart(plainDate(today));
  const waits = waitsOf(wish, units);
  const weeksUpTo = (code: string): number =>
    1 + Math.max(weeksBetween(monday, waits(code)), ...before(code).map(weeksUpTo));
  return addDays(monday, 7 * Math.max(0, ...before(part.intoCode).map(weeksUpTo)));
}

/** Weeks until the first that begins with a day's things there; none for today. */
function weeksBetween(monday: string, day: string | null): number {
  return day === null ? 0 : Math.ceil(daysBetween(plainDate(monday), plainDate(day)) / 7);
}

/** By step: the last day on which something is there that is not there now; null where nothing is missing. */
function waitsOf(wish: PartWish, units: number): (code: string) => string | null {
  const begun = begunBy(units, wish.routing);
  return (code) => {
    const pieces = (begun.get(code) ?? 0) * wish.atOnce;
    const days = wish.needs
      .filter((need) => need.stepCode === code && !isThere(need, pieces, wish))
      .map((need) => readyOn(need, wish.today))
      .filter((day) => day > wish.today)
      .sort();
    return days.at(-1) ?? null;
  };
}

function isThere({ part }: PromiseNeed, pieces: number, { free }: PartWish): boolean {
  if (!part) return false;
  const perPiece = ratio(BigInt(part.numerator), BigInt(part.denominator));
  const needed = roundedUp(times(perPiece, ratio(BigInt(pieces))), 6);
  return free.get(part.itemId)?.onHand.gte(needed) ?? false;
}
