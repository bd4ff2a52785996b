import { decimal } from '#schema/kernel/decimal.ts';
import { type Measure, measureOf, shownUnitOf } from '#schema/kernel/measure.ts';
import { parseUnit } from '#schema/kernel/unit-names.ts';
import { isUnitCode } from '#schema/kernel/units.ts';
import { parseAmount } from '../../../plants/index.ts';
import { codeOf } from '../offer-sheet/choices.ts';
import { readChoice, readDecimal } from '../offer-sheet/read-offer-cells.ts';
import { normalised, readBase } from '../offer-sheet/read-sale-cells.ts';
import type { Cells, ClassReader } from './class-sheet.ts';
import type { RunColumn } from './run-columns.ts';
import type { RunContext } from './run-context.ts';
import { readSaleCells, shownText } from './sale-cells.ts';
import { readWallTime } from './wall-time.ts';

type Reader = ClassReader<RunColumn>;
type Known = Cells<RunColumn> | undefined;

/** Reads a row of a sheet of runs and reports the problems of its cells alone. */
export function readRun(reader: Reader, known: Known, context: RunContext): Cells<RunColumn> {
  return {
    number: known?.number ?? '',
    fromCity: readCity(reader, 'fromCity', known, context),
    toCity: readCity(reader, 'toCity', known, context),
    departs: readTime(reader, 'departs', known),
    arrives: readTime(reader, 'arrives', known),
    vehicle: readChoice(
      reader,
      'vehicle',
      'vehicle',
      codeOf('vehicle', known?.vehicle ?? '') ?? needed(reader, 'vehicle', 'TRUCK'),
    ),
    body: readChoice(
      reader,
      'body',
      'body',
      codeOf('body', known?.body ?? '') ?? needed(reader, 'body', 'BOX'),
    ),
    temperatureMin: readDegrees(reader, 'temperatureMin', known),
    temperatureMax: readDegrees(reader, 'temperatureMax', known),
    ...readAmounts(reader, known),
    setupPrice:
      readDecimal(reader, 'setupPrice', { otherwise: decimal(known?.setupPrice ?? '0') })?.toFixed() ?? '0',
    ...readSaleCells(reader, known, 'CNY'),
  };
}

/** Reports an empty cell that must be filled; what it answers is never used, for the row is out. */
function needed<Code extends string>(reader: Reader, column: 'vehicle' | 'body', code: Code): Code {
  if (reader.text(column) === '') reader.report(column, 'MISSING_VALUE', { expected: code });
  return code;
}

function readCity(
  reader: Reader,
  column: 'fromCity' | 'toCity',
  known: Known,
  { cities }: RunContext,
): string {
  const text = normalised(reader.text(column));
  if (text === '' && known) return known[column];
  const found = cities.find(({ code, nameZh, nameEn }) =>
    [code, nameZh, nameEn].some((name) => normalised(name) === text),
  );
  const code = text === '' ? 'MISSING_VALUE' : 'UNKNOWN_CITY';
  if (!found) reader.report(column, code, { expected: cities[0]?.nameZh ?? '–' });
  return found?.code ?? '';
}

/** By the clock of its city, to the minute. */
function readTime(reader: Reader, column: 'departs' | 'arrives', known: Known): string {
  const text = reader.moment(column);
  if (text === '' && known) return known[column];
  const found = readWallTime(text);
  const code = text === '' ? 'MISSING_VALUE' : 'BAD_TIME';
  if (!found) reader.report(column, code, { expected: '2026-12-07 20:00' });
  return found ?? '';
}

/** Degrees may be below zero; a tenth is the finest. */
function readDegrees(reader: Reader, column: 'temperatureMin' | 'temperatureMax', known: Known): string {
  const text = reader.text(column).normalize('NFKC').replace('−', '-');
  if (text === '') return known?.[column] ?? '';
  const parsed = parseAmount(text.replace(/^-/, ''));
  if (!('value' in parsed)) {
    reader.report(column, 'NOT_A_NUMBER', { expected: '2' });
    return '';
  }
  const value = text.startsWith('-') ? decimal('0').minus(parsed.value.toFixed()) : parsed.value;
  if (!/^-?\d+(\.\d)?$/.test(value.toFixed())) reader.report(column, 'TOO_PRECISE', { expected: '2.5' });
  return value.toFixed();
}

type Amounts = Pick<Cells<RunColumn>, 'quantity' | 'minimumLot' | 'unit' | 'loadingLength' | 'grossLimit'>;

/** In the unit that the measure is shown and priced in: kilograms or metres, whichever the row is written in. */
function readAmounts(reader: Reader, known: Known): Amounts {
  const text = reader.text('unit');
  const before = known && isUnitCode(known.unit) ? known.unit : 'KGM';
  const unit = text === '' ? before : parseUnit(text);
  const found = unit && measureOf(unit);
  if (found !== 'MASS' && found !== 'LENGTH') reader.report('unit', 'RUN_MEASURE', { expected: 'kg, m' });
  const measure: Measure = found === 'LENGTH' ? 'LENGTH' : 'MASS';
  const shown = shownUnitOf(measure);
  const own = { measure, unit: unit && found === measure ? unit : shown };
  const keep = own.unit === before ? known : undefined;
  const read = (
    column: 'quantity' | 'minimumLot' | 'grossLimit' | 'loadingLength',
    of: Parameters<typeof readBase>[2],
    otherwise: string | undefined,
  ) =>
    (reader.text(column) === '' ? otherwise : undefined) ??
    shownText(readBase(reader, column, of, undefined), of.measure);
  return {
    quantity: read('quantity', own, keep?.quantity),
    minimumLot: read('minimumLot', own, keep?.minimumLot),
    unit: shown,
    loadingLength: read('loadingLength', { measure: 'LENGTH' }, known?.loadingLength ?? ''),
    grossLimit: read('grossLimit', { measure: 'MASS' }, known?.grossLimit),
  };
}
