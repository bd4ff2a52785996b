import { looksLikeFormula } from '#schema/imports/index.ts';
import { type Decimal, decimal } from '#schema/kernel/decimal.ts';
import { readNumber } from '#schema/kernel/read-number.ts';
import { type UnitCode, unitCodes, unitOf } from '#schema/kernel/units.ts';
import type { RoutingStepInput, RoutingSuccessorInput } from '../routing-input.ts';
import type { RoutingContext } from './routing-context.ts';
import type { RoutingReader } from './routing-problem.ts';
import type { RoutingColumn } from './routing-sheet.columns.ts';

/** A row of a sheet: of which routing it is, and the step that it says. */
export interface ParsedRow {
  readonly reader: RoutingReader;
  readonly item: string;
  readonly itemName: string;
  readonly revision: string;
  readonly step: RoutingStepInput;
}

/** Reads the cells of a row and reports what cannot be read; the rules of a step and of a routing are judged afterwards. */
export function parseRoutingRow(reader: RoutingReader, context: RoutingContext): ParsedRow {
  const item = readText(reader, 'item', 60);
  const unit = readUnit(reader);
  const setup = readAmount(reader, 'setup');
  const step: RoutingStepInput = {
    code: readText(reader, 'step', 20),
    name: readText(reader, 'name', 100),
    processCode: readKnown(reader, 'process', context.processes, 'UNKNOWN_PROCESS'),
    materialCode: reader.text('material')
      ? readKnown(reader, 'material', context.materials, 'UNKNOWN_MATERIAL')
      : null,
    standards: readStandards(reader, context),
    loadPerPiece: { value: (readAmount(reader, 'load', true) ?? decimal('1')).toFixed(), unit },
    setup: setup ? { value: setup.toFixed(), unit } : null,
    yieldBps: readYield(reader),
    lotLeast: readCount(reader, 'lotLeast'),
    lotMost: readCount(reader, 'lotMost'),
    transferBatch: readCount(reader, 'batch'),
    successors: readSuccessors(reader),
  };
  const revision = readText(reader, 'revision', 20);
  return { reader, item, itemName: reader.text('itemName').slice(0, 200) || item, revision, step };
}

function readText(
  reader: RoutingReader,
  column: 'item' | 'revision' | 'step' | 'name',
  longest: number,
): string {
  const text = reader.text(column).trim();
  if (text === '') reader.report(column, 'MISSING_VALUE', { expected: column === 'revision' ? 'A' : '10' });
  if ([...text].length > longest) reader.report(column, 'TOO_LONG', { expected: `≤ ${longest}` });
  return text;
}

function readKnown(
  reader: RoutingReader,
  column: 'process' | 'material',
  known: readonly { readonly code: string }[],
  code: 'UNKNOWN_PROCESS' | 'UNKNOWN_MATERIAL',
): string {
  const text = reader.text(column).normalize('NFKC').trim().toLowerCase();
  const found = known.find((one) => one.code === text);
  if (!found) reader.report(column, text === '' ? 'MISSING_VALUE' : code, { expected: known[0]?.code ?? '' });
  return found?.code ?? '';
}

/** By code, symbol, or name in either language; minutes where it cannot be read, so that the rest of the row is judged. */
function readUnit(reader: RoutingReader): UnitCode {
  const text = reader.text('unit').normalize('NFKC').trim().toLowerCase();
  const found = unitCodes.find((code) => {
    const { symbol, nameEn, nameZh } = unitOf(code);
    return [code, symbol, nameEn, nameZh].some((name) => name.toLowerCase() === text);
  });
  if (!found)
    reader.report('unit', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_UNIT', { expected: 'min, h, kg' });
  return found ?? 'MIN';
}

function readStandards(reader: RoutingReader, { standards }: RoutingContext): string[] {
  const codes = listOf(reader.text('standards')).map((code) => code.toUpperCase());
  for (const code of codes)
    if (!standards.some((known) => known.code === code))
      reader.report('standards', 'UNKNOWN_STANDARD', {
        expected: 'IATF-16949',
        params: [{ name: 'found', value: code }],
      });
  return [...new Set(codes)].sort();
}

function readSuccessors(reader: RoutingReader): RoutingSuccessorInput[] {
  return listOf(reader.text('next'))
    .flatMap((text) => {
      const found = /^(.{1,20}?)(?:\s*[*×x]\s*(\d{1,4}))?$/.exec(text);
      if (!found) {
        reader.report('next', 'BAD_SUCCESSOR', { expected: '20; 50*2' });
        return [];
      }
      return [{ code: found[1] ?? '', per: Number(found[2] ?? 1) }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const listOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[;,、\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** In ten thousandths, finer is refused. */
function readYield(reader: RoutingReader): number {
  const value = readAmount(reader, 'yield');
  if (value === undefined) return 10_000;
  const bps = Number(value.times('100').toFixed());
  if (!Number.isInteger(bps)) reader.report('yield', 'TOO_PRECISE', { expected: '98.55' });
  return Number.isInteger(bps) ? bps : 10_000;
}

function readCount(reader: RoutingReader, column: 'lotLeast' | 'lotMost' | 'batch'): number | null {
  const value = readAmount(reader, column);
  if (value === undefined) return null;
  const count = Number(value.toFixed());
  if (!Number.isSafeInteger(count)) reader.report(column, 'NOT_WHOLE', { expected: '200' });
  return Number.isSafeInteger(count) ? count : null;
}

function readAmount(reader: RoutingReader, column: RoutingColumn, needed = false): Decimal | undefined {
  const text = reader.text(column);
  const reading = readNumber(text);
  if (reading.kind === 'EMPTY') {
    if (needed) reader.report(column, 'MISSING_VALUE', { expected: '4.5' });
    return undefined;
  }
  if (
    reading.kind === 'AMBIGUOUS' ||
    reading.kind === 'NOT_A_NUMBER' ||
    reading.isPercent !== (column === 'yield' && reading.isPercent)
  ) {
    reader.report(column, looksLikeFormula(text) ? 'FORMULA_TEXT' : 'NOT_A_NUMBER', { expected: '4.5' });
    return undefined;
  }
  return decimal(reading.value);
}
