import { type Decimal, wholeOf } from '#schema/kernel/decimal.ts';
import { baseUnitOf, type Measure } from '#schema/kernel/measure.ts';
import { baseAmountMax, convert, fromBase, toBase } from '#schema/kernel/quantity.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import type { CapacityColumn } from './capacity-sheet.columns.ts';
import { parseAmount } from './parse-amount.ts';
import type { CapacityRowReader } from './sheet-problem.ts';

/** Unit and measure that a row's amounts are in. */
export interface AmountScale {
  readonly unit: UnitCode;
  readonly measure: Measure;
}

/** The amount of a cell in base units. Undefined after a problem, which is reported, or while the scale is unknown. */
export function readAmount(
  reader: CapacityRowReader,
  column: CapacityColumn,
  scale: AmountScale | undefined,
): bigint | undefined {
  const parsed = parseAmount(reader.text(column));
  if ('value' in parsed) return scale && countAmount(reader, column, parsed.value, scale);
  const example = parsed.readings?.join(' | ') ?? '1234.5';
  reader.report(column, parsed.code, { expected: parsed.code === 'NEGATIVE' ? '≥ 0' : example });
  return undefined;
}

/**
 * The value in base units. Time, mass, area and length are rounded half up to the base unit with the warning ROUNDED, because
 * ERP exports write 7.33 hours; a broken piece is NOT_WHOLE, and what no counter holds is TOO_LARGE.
 */
export function countAmount(
  reader: CapacityRowReader,
  column: CapacityColumn,
  value: Decimal,
  scale: AmountScale,
): bigint | undefined {
  const amount = toBase({ value, unit: scale.unit }, scale.measure);
  if (amount !== undefined) return amount;
  const base = baseUnitOf(scale.measure);
  const exact = convert({ value, unit: scale.unit }, base).value;
  const rounded = wholeOf(exact, 'HALF_UP');
  const report = (code: 'TOO_LARGE' | 'NOT_WHOLE' | 'ROUNDED', ...would: bigint[]) =>
    reader.report(column, code, {
      expected: would.map((wanted) => fromBase(wanted, scale.unit).value.toFixed()).join(', '),
      params: [{ name: 'unit', value: base }],
    });
  if (rounded >= baseAmountMax) report('TOO_LARGE', baseAmountMax);
  else if (scale.measure === 'COUNT') report('NOT_WHOLE', wholeOf(exact, 'DOWN'), wholeOf(exact, 'UP'));
  else {
    report('ROUNDED', rounded);
    return rounded;
  }
  return undefined;
}
