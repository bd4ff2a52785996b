import { decimal } from '#schema/kernel/decimal.ts';
import { measureOf, shownUnitOf } from '#schema/kernel/measure.ts';
import { parseUnit } from '#schema/kernel/unit-names.ts';
import { isUnitCode, type UnitCode } from '#schema/kernel/units.ts';
import { codeOf } from '../offer-sheet/choices.ts';
import { readChoice, readDay } from '../offer-sheet/read-offer-cells.ts';
import { normalised, readBase } from '../offer-sheet/read-sale-cells.ts';
import type { Cells, ClassReader } from './class-sheet.ts';
import type { LotColumn } from './lot-columns.ts';
import type { LotContext } from './lot-context.ts';
import { dimensionsText, readDimensions, shownDimensions } from './lot-dimensions.ts';
import { readSaleCells, shownText } from './sale-cells.ts';

type Reader = ClassReader<LotColumn>;
type Known = Cells<LotColumn> | undefined;

/** Reads a row of a sheet of lots and reports the problems of its cells alone. */
export function readLot(reader: Reader, known: Known, context: LotContext): Cells<LotColumn> {
  return {
    number: known?.number ?? '',
    kind: readChoice(
      reader,
      'kind',
      'stockKind',
      codeOf('stockKind', known?.kind ?? '') ?? missing(reader, 'kind'),
    ),
    item: reader.text('item') || known?.item || missing(reader, 'item'),
    material: readMaterial(reader, known, context),
    ...readAmounts(reader, known),
    dimensions: readDimensionCell(reader, known),
    batch: reader.text('batch') || (known?.batch ?? ''),
    condition: readChoice(
      reader,
      'condition',
      'condition',
      codeOf('condition', known?.condition ?? '') ?? 'NEW',
    ),
    site: readSite(reader, known, context),
    from: readDay(reader, 'from', known?.from),
    lastDay: readDay(reader, 'lastDay', known?.lastDay),
    ...readSaleCells(reader, known, 'CNY'),
  };
}

/** Reports an empty cell that must be filled; what it answers is never used, for the row is out. */
function missing(reader: Reader, column: 'kind' | 'item'): 'MATERIAL' {
  const expected = { kind: '余料', item: '20CrMnTi 圆钢 φ50' }[column];
  if (reader.text(column) === '') reader.report(column, 'MISSING_VALUE', { expected });
  return 'MATERIAL';
}

/** In the unit that the measure is shown and priced in, whichever the row is written in. */
function readAmounts(reader: Reader, known: Known): { quantity: string; minimumLot: string; unit: string } {
  const text = reader.text('unit');
  const knownUnit: UnitCode = known && isUnitCode(known.unit) ? known.unit : 'KGM';
  const unit = text === '' ? knownUnit : parseUnit(text);
  const measure = unit && measureOf(unit);
  if (!unit || !measure) {
    reader.report('unit', 'UNKNOWN_UNIT', { expected: 'kg, m, m², h' });
    return { quantity: '0', minimumLot: '0', unit: knownUnit };
  }
  const shown = shownUnitOf(measure);
  const otherwise = (value: string | undefined) =>
    value !== undefined && unit === knownUnit ? value : undefined;
  const read = (column: 'quantity' | 'minimumLot') => {
    const kept = reader.text(column) === '' ? otherwise(known?.[column]) : undefined;
    return kept ?? shownText(readBase(reader, column, { measure, unit }, undefined), measure);
  };
  return { quantity: read('quantity'), minimumLot: read('minimumLot'), unit: shown };
}

function readMaterial(reader: Reader, known: Known, { materials }: LotContext): string {
  const text = normalised(reader.text('material'));
  if (text === '') return known?.material ?? '';
  const found = materials.filter((one) =>
    [one.code, one.nameZh, one.nameEn].some((name) => normalised(name) === text),
  );
  const [first] = found;
  if (!first) reader.report('material', 'UNKNOWN_MATERIAL', { expected: materials[0]?.code ?? '–' });
  return first?.code ?? '';
}

function readSite(reader: Reader, known: Known, { sites }: LotContext): string {
  const text = reader.text('site');
  if (text === '' && known) return known.site;
  const found = sites.find(({ name }) => normalised(name) === normalised(text));
  const expected = sites.slice(0, 5).map(({ name }) => name);
  if (!found)
    reader.report('site', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_SITE', {
      expected: expected.join(', ') || '–',
    });
  return found?.name ?? '';
}

/** As it went out it comes back, whatever signs a name has. */
function readDimensionCell(reader: Reader, known: Known): string {
  const text = reader.text('dimensions');
  if (text === '') return known?.dimensions ?? '';
  const before = readDimensions(known?.dimensions ?? '') ?? [];
  if (known && (text === known.dimensions || text === shownDimensions(before))) return known.dimensions;
  const found = readDimensions(text);
  if (!found) reader.report('dimensions', 'BAD_DIMENSION', { expected: '直径 50 mm; 长度 3 m' });
  return dimensionsText((found ?? []).map((one) => ({ ...one, value: decimal(one.value).toFixed() })));
}
