import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { type Decimal, decimal, isKeptExactly } from '../../kernel/decimal.ts';
import { convert, isConvertible, isPossible } from '../../kernel/quantity.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { UnitCode } from '../../kernel/units.ts';
import type { QuantityInput } from '../../kernel/values.ts';
import type { ItemPutStockInput, ItemReceiptInput } from './stock-input.ts';

export const receiptsMax = 50;
const placeLongest = 100;
const noteLongest = 300;
const daysAhead = 366;
const keptRange = { least: '0.00000001', most: '999999999999' };

/** What is written of an item, without whose it is. */
export type StockSaid = Omit<ItemPutStockInput, 'itemId' | 'idempotencyKey'>;

/**
 * What is wrong with a writing: UNIT_MISMATCH for a unit that does not convert into the item’s, NEGATIVE, NOT_POSITIVE, NOT_WHOLE and
 * OUT_OF_RANGE for amounts, IN_THE_FUTURE for a day of counting that is yet to come, BEFORE_COUNT and BEYOND_HORIZON for days on which something is
 * expected, TEXT_TOO_LONG, TOO_MANY above fifty.
 */
export function stockProblems(said: StockSaid, unit: UnitCode, today: string): UserError[] {
  const receipts = said.receipts ?? [];
  if (receipts.length > receiptsMax)
    return [
      problem({
        code: 'TOO_MANY',
        message: `At most ${receiptsMax}.`,
        path: ['receipts'],
        params: { most: receiptsMax },
      }),
    ];
  return [
    ...amountProblems(said.quantity, unit, ['quantity'], false),
    ...(said.asOf > today
      ? [problem({ code: 'IN_THE_FUTURE', message: 'This day is yet to come.', path: ['asOf'] })]
      : []),
    ...longProblems(said.place, placeLongest, 'place'),
    ...longProblems(said.note, noteLongest, 'note'),
    ...receipts.flatMap((receipt, row) => receiptProblems(receipt, said.asOf, unit, today, row)),
  ];
}

function receiptProblems(
  { quantity, arrivesOn }: ItemReceiptInput,
  asOf: string,
  unit: UnitCode,
  today: string,
  row: number,
): UserError[] {
  const at = ['receipts', String(row)];
  const path = [...at, 'arrivesOn'];
  const last = addDays(plainDate(today), daysAhead);
  return [
    ...amountProblems(quantity, unit, [...at, 'quantity'], true),
    ...(arrivesOn < asOf
      ? [problem({ code: 'BEFORE_COUNT', message: 'Before what is there was counted.', path })]
      : []),
    ...(arrivesOn > last
      ? [problem({ code: 'BEYOND_HORIZON', message: 'Within a year.', path, params: { last } })]
      : []),
  ];
}

function amountProblems(
  quantity: QuantityInput,
  unit: UnitCode,
  path: readonly string[],
  isPositive: boolean,
): UserError[] {
  if (!isConvertible(quantity.unit, unit))
    return [
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Not a unit of the item.',
        path: [...path, 'unit'],
        params: { unit: quantity.unit, of: unit },
      }),
    ];
  const value = decimal(quantity.value);
  const at = [...path, 'value'];
  if (value.lt('0')) return [problem({ code: 'NEGATIVE', message: 'Not below zero.', path: at })];
  if (isPositive && !value.gt('0'))
    return [problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: at })];
  const kept = inUnit(quantity, unit);
  if (!isPossible({ value: kept, unit }))
    return [problem({ code: 'NOT_WHOLE', message: 'Whole ones.', path: at })];
  return isKeptExactly(kept)
    ? []
    : [problem({ code: 'OUT_OF_RANGE', message: 'Too large or too fine.', path: at, params: keptRange })];
}

function longProblems(text: string | null | undefined, most: number, field: string): UserError[] {
  if ([...(text ?? '').trim()].length <= most) return [];
  return [
    problem({
      code: 'TEXT_TOO_LONG',
      message: `At most ${most} characters.`,
      path: [field],
      params: { most },
    }),
  ];
}

/** A quantity in the unit of its item; the units are known to suit each other. */
export function inUnit({ value, unit }: QuantityInput, to: UnitCode): Decimal {
  return convert({ value: decimal(value), unit }, to).value;
}
