import { looksLikeFormula } from '#schema/imports/index.ts';
import { type Decimal, decimal } from '#schema/kernel/decimal.ts';
import { readNumber } from '#schema/kernel/read-number.ts';
import { type UnitCode, unitCodes, unitOf } from '#schema/kernel/units.ts';
import type { ComponentSource } from '../components/component.ts';
import type { ItemComponentInput } from '../components/component-input.ts';
import type { ComponentReader } from './component-problem.ts';
import type { ComponentColumn } from './component-sheet.columns.ts';

/** A row of a sheet: of which bill it is, and the line that it says. Items stand in it by their numbers, revisions by their codes. */
export interface ParsedLine {
  readonly reader: ComponentReader;
  readonly item: string;
  readonly revision: string;
  readonly componentName: string;
  readonly line: ItemComponentInput;
}

/** What a source may be called. */
const sourceWords: Readonly<Record<ComponentSource, readonly string[]>> = {
  MAKE: ['make', 'made', '自制'],
  BUY: ['buy', 'bought', '外购', '采购'],
  SUPPLIED: ['supplied', '客供', '客户提供'],
};

/** Reads the cells of a row and reports what cannot be read; the rules of a line and of a bill are judged afterwards. */
export function parseComponentRow(reader: ComponentReader): ParsedLine {
  const component = readText(reader, 'component', 60);
  const source = readSource(reader);
  const quantity = {
    value: (readAmount(reader, 'quantity', true) ?? decimal('1')).toFixed(),
    unit: readUnit(reader),
  };
  const line: ItemComponentInput = {
    itemId: component,
    revisionId: reader.text('componentRevision').trim() || null,
    quantity,
    scrapBps: readScrap(reader),
    stepCode: readText(reader, 'step', 20),
    source,
    leadWorkingDays: readDays(reader),
  };
  return {
    reader,
    item: readText(reader, 'item', 60),
    revision: readText(reader, 'revision', 20),
    componentName: reader.text('componentName').trim().slice(0, 200) || component,
    line,
  };
}

function readText(
  reader: ComponentReader,
  column: 'item' | 'revision' | 'step' | 'component',
  longest: number,
): string {
  const text = reader.text(column).trim();
  if (text === '') reader.report(column, 'MISSING_VALUE', { expected: column === 'revision' ? 'A' : '10' });
  if ([...text].length > longest) reader.report(column, 'TOO_LONG', { expected: `≤ ${longest}` });
  return text;
}

function readSource(reader: ComponentReader): ComponentSource {
  const text = reader.text('source').normalize('NFKC').trim().toLowerCase();
  const sources = Object.keys(sourceWords) as ComponentSource[];
  const found = sources.find((source) => sourceWords[source].includes(text));
  if (!found)
    reader.report('source', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_SOURCE', {
      expected: 'make, buy, supplied',
    });
  return found ?? 'BUY';
}

/** By code, symbol, or name in either language; pieces where it cannot be read, so that the rest of the row is judged. */
function readUnit(reader: ComponentReader): UnitCode {
  const text = reader.text('unit').normalize('NFKC').trim().toLowerCase();
  const found = unitCodes.find((code) => {
    const { symbol, nameEn, nameZh } = unitOf(code);
    return [code, symbol, nameEn, nameZh].some((name) => name.toLowerCase() === text);
  });
  if (!found)
    reader.report('unit', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_UNIT', { expected: 'pcs, kg, m' });
  return found ?? 'H87';
}

/** In ten thousandths, finer is refused. */
function readScrap(reader: ComponentReader): number {
  const bps = Number(readAmount(reader, 'scrap')?.times('100').toFixed() ?? 0);
  if (!Number.isInteger(bps)) reader.report('scrap', 'TOO_PRECISE', { expected: '2.55' });
  return Number.isInteger(bps) ? bps : 0;
}

function readDays(reader: ComponentReader): number | null {
  const value = readAmount(reader, 'days');
  if (value === undefined) return null;
  const days = Number(value.toFixed());
  if (!Number.isSafeInteger(days)) reader.report('days', 'NOT_WHOLE', { expected: '10' });
  return Number.isSafeInteger(days) ? days : null;
}

function readAmount(reader: ComponentReader, column: ComponentColumn, needed = false): Decimal | undefined {
  const text = reader.text(column);
  const reading = readNumber(text);
  if (reading.kind === 'EMPTY') {
    if (needed) reader.report(column, 'MISSING_VALUE', { expected: '2' });
    return undefined;
  }
  const isNumber = reading.kind !== 'AMBIGUOUS' && reading.kind !== 'NOT_A_NUMBER';
  if (!isNumber || (reading.isPercent && column !== 'scrap')) {
    reader.report(column, looksLikeFormula(text) ? 'FORMULA_TEXT' : 'NOT_A_NUMBER', { expected: '2' });
    return undefined;
  }
  return decimal(reading.value);
}
