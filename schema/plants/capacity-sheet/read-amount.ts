import { type Decimal, wholeOf } from '#schema/kernel/decimal.ts';
import { baseUnitOf, type Measure } from '#schema/kernel/measure.ts';
import { baseAmountMax, convert, fromBase, toBase } from '#schema/kernel/quantity.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import type { CapacityColumn } from './capacity-sheet.columns.ts';
import { parseAmount } from './parse-amount.ts';
import type { RowReader } from './row-reader.ts';

/** Unit and measure that a row's amounts are in. */
export interface AmountScale {
  readonly unit: UnitCode;
  readonly measure: Measure;
}

/** The amount of a cell in base units. Undefined after a problem, which is reported, or while the scale is unknown. */
export function readAmount(
  reader: RowReader,
  column: CapacityColumn,
  scale: AmountScale | undefined,
): bigint | undefined {
  const parsed = parseAmount(reader.text(column));
  if ('value' in parsed) return scale && countAmount(reader, column, parsed.value, scale);
  reader.report(column, parsed.code, { expected: parsed.code === 'NEGATIVE' ? '≥ 0' : '1234.5' });
  return undefined;
}

/** The value in base units; reports NOT_WHOLE with the two nearest values, or TOO_LARGE. */
export function countAmount(
  reader: RowReader,
  column: CapacityColumn,
  value: Decimal,
  scale: AmountScale,
): bigint | undefined {
  const amount = toBase({ value, unit: scale.unit }, scale.measure);
  if (amount === undefined) reportUncountable(reader, column, value, scale);
  return amount;
}

function reportUncountable(
  reader: RowReader,
  column: CapacityColumn,
  value: Decimal,
  scale: AmountScale,
): void {
  const base = baseUnitOf(scale.measure);
  const below = wholeOf(convert({ value, unit: scale.unit }, base).value, 'DOWN');
  const isTooLarge = below >= baseAmountMax;
  const nearest = isTooLarge ? [baseAmountMax] : [below, below + 1n];
  const expected = nearest.map((amount) => fromBase(amount, scale.unit).value.toFixed()).join(', ');
  reader.report(column, isTooLarge ? 'TOO_LARGE' : 'NOT_WHOLE', {
    expected,
    params: [{ name: 'unit', value: base }],
  });
}
