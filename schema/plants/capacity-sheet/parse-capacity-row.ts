import { looksLikeFormula } from '#schema/imports/index.ts';
import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { isCapacityUnit } from '#schema/kernel/measure.ts';
import { parseUnit } from '#schema/kernel/unit-names.ts';
import { unitOf } from '#schema/kernel/units.ts';
import type { CapacityColumn } from './capacity-sheet.columns.ts';
import type { SheetWorkCenter } from './capacity-sheet.ts';
import { checkPeriod, parsePeriod, type SheetPeriod } from './parse-period.ts';
import { type AmountScale, readAmount } from './read-amount.ts';
import { readSold, type SoldInRow } from './read-sold.ts';
import type { CapacityRowReader } from './sheet-problem.ts';

/** What rows are read against. */
export interface RowContext {
  readonly today: PlainDate;
  readonly centerByCode: ReadonlyMap<string, SheetWorkCenter>;
}

/** A row that reads well, in base units; `committed` still includes `openfloor`, what was sold here. */
export interface CapacityRow extends SoldInRow {
  readonly number: number;
  readonly center: SheetWorkCenter;
  readonly period: SheetPeriod;
  readonly total: bigint;
  readonly committed: bigint;
}

/** READ with its figures, BLANK (a centre and time without any figure, which changes nothing), or REJECTED. */
export type RowOutcome =
  | { readonly kind: 'READ'; readonly row: CapacityRow }
  | { readonly kind: 'BLANK' }
  | { readonly kind: 'REJECTED' };

const amountColumns: readonly CapacityColumn[] = ['total', 'committed', 'openfloor', 'workOrders'];
const examplesMax = 5;

/** Reads a row and reports every problem of its cells to `reader`, not only the first. */
export function parseCapacityRow(reader: CapacityRowReader, context: RowContext): RowOutcome {
  const center = readCenter(reader, context);
  const period = readPeriod(reader, context.today);
  if (amountColumns.every((column) => reader.text(column) === '')) {
    return center && period ? { kind: 'BLANK' } : { kind: 'REJECTED' };
  }
  const scale = center && readScale(reader, center);
  const total = readAmount(reader, 'total', scale);
  const committed = readAmount(reader, 'committed', scale);
  const sold = readSold(reader, scale);
  if (!center || !period || total === undefined || committed === undefined || sold === undefined) {
    return { kind: 'REJECTED' };
  }
  const row = { number: reader.number, center, period, total, committed, ...sold };
  return checkSums(reader, row) ? { kind: 'READ', row } : { kind: 'REJECTED' };
}

/** The form in which codes of work centres are compared: half width, capital letters. */
export function normalisedCode(code: string): string {
  return code.normalize('NFKC').trim().toUpperCase();
}

function readCenter(reader: CapacityRowReader, { centerByCode }: RowContext): SheetWorkCenter | undefined {
  const text = reader.text('workCenter');
  const center = centerByCode.get(normalisedCode(text));
  if (center === undefined) {
    const code =
      text === '' ? 'MISSING_VALUE' : looksLikeFormula(text) ? 'FORMULA_TEXT' : 'UNKNOWN_WORK_CENTER';
    const examples = [...centerByCode.values()].slice(0, examplesMax);
    reader.report('workCenter', code, { expected: examples.map((example) => example.code).join(', ') });
  }
  return center;
}

function readPeriod(reader: CapacityRowReader, today: PlainDate): SheetPeriod | undefined {
  const parsed = parsePeriod(reader.text('period'));
  const problem = 'code' in parsed ? parsed.code : checkPeriod(parsed.value, today);
  if (problem !== undefined) {
    const params = [{ name: 'today', value: today }];
    reader.report('period', problem, { expected: '2026-W49, 2026-12-01', params });
  }
  return 'value' in parsed && problem === undefined ? parsed.value : undefined;
}

function readScale(reader: CapacityRowReader, { unit, measure }: SheetWorkCenter): AmountScale | undefined {
  const text = reader.text('unit');
  const found = text === '' ? unit : parseUnit(text);
  const expected = unitOf(unit).symbol;
  if (found === undefined || !isCapacityUnit(found)) reader.report('unit', 'UNKNOWN_UNIT', { expected });
  else if (unitOf(found).dimension === measure) return { unit: found, measure };
  else reader.report('unit', 'UNIT_MISMATCH', { expected, params: [{ name: 'measure', value: measure }] });
  return undefined;
}

function checkSums(reader: CapacityRowReader, row: CapacityRow): boolean {
  const committed = reader.text('committed');
  if (row.openfloor !== undefined && row.openfloor > row.committed) {
    const column = reader.has('openfloor') ? 'openfloor' : 'workOrders';
    reader.report(column, 'OPENFLOOR_OVER_COMMITTED', { expected: `≤ ${committed}` });
    return false;
  }
  if (row.committed > row.total)
    reader.report('committed', 'COMMITTED_OVER_TOTAL', { expected: `≤ ${reader.text('total')}` });
  return true;
}
