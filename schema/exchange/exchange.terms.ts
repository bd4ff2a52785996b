import { type IsoWeek, weekOf, weeksFrom } from '../kernel/calendar/iso-week.ts';
import { daysBetween, parsePlainDate, plainDate } from '../kernel/calendar/plain-date.ts';
import { isCurrencyCode } from '../kernel/currencies.ts';
import type { Measure } from '../kernel/measure.ts';
import { parseMoney } from '../kernel/money.ts';
import { toBase } from '../kernel/quantity.ts';
import { problem, type UserError } from '../kernel/refusal.ts';
import { type MoneyInput, type QuantityInput, quantityOf } from '../kernel/values.ts';

/** The longest window of an offer or a need, in days. */
export const windowDaysMax = 371;

/** The ISO weeks that a half-open window touches. */
export function weeksOfWindow(from: string, until: string): IsoWeek[] {
  const first = weekOf(plainDate(from));
  return weeksFrom(first, Math.ceil(daysBetween(first.start, plainDate(until)) / 7));
}

/** What is wrong with a window: its order, its length, or that it is over. */
export function windowProblems(input: { from: string; until: string }, today: string): UserError[] {
  const from = parsePlainDate(input.from);
  const until = parsePlainDate(input.until);
  if (!from || !until || from >= until)
    return [
      problem({ code: 'WINDOW_EMPTY', message: 'The window must end after it begins.', path: ['until'] }),
    ];
  if (daysBetween(from, until) > windowDaysMax) {
    return [
      problem({
        code: 'WINDOW_TOO_LONG',
        message: 'The window is longer than a year.',
        path: ['until'],
        params: { days: windowDaysMax },
      }),
    ];
  }
  return input.until <= today
    ? [problem({ code: 'WINDOW_OVER', message: 'The window is over.', path: ['until'], params: { today } })]
    : [];
}

/** A positive whole number of base units, or the problem at `path`. */
export function baseAmount(
  input: QuantityInput,
  measure: Measure,
  path: readonly string[],
  problems: UserError[],
): bigint {
  const amount = toBase(quantityOf(input), measure);
  if (amount === undefined) {
    problems.push(
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Not a whole amount in a unit of this measure.',
        path,
        params: { unit: input.unit, measure },
      }),
    );
  } else if (amount <= 0n) problems.push(problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path }));
  return amount !== undefined && amount > 0n ? amount : 1n;
}

/** Whole minor units of at least `least`, or the problem at `path`. */
export function minorAmount(
  input: MoneyInput,
  least: bigint,
  path: readonly string[],
  problems: UserError[],
): bigint {
  const amount = isCurrencyCode(input.currency) ? parseMoney(input.amount, input.currency) : undefined;
  if (!amount)
    problems.push(
      problem({
        code: 'AMOUNT_TOO_FINE',
        message: 'Not an amount of this currency.',
        path,
        params: { currency: input.currency },
      }),
    );
  else if (amount.minor < least)
    problems.push(
      problem({ code: least > 0n ? 'NOT_POSITIVE' : 'NEGATIVE', message: 'The amount is too small.', path }),
    );
  return amount?.minor ?? 0n;
}
