import { normaliseHeader, readSheet, SheetRefusal, type SheetRow } from '../../imports/index.ts';
import { parsePlainDate } from '../../kernel/calendar/plain-date.ts';
import { readNumber } from '../../kernel/read-number.ts';
import type { RfqLine } from '../rfq/rfq.ts';
import {
  type QuoteColumn,
  quoteColumns,
  type SheetQuoteLine,
  type SheetQuoteProblem,
} from './quote-sheet.ts';

/** What a sheet of prices says: never half a line. */
export interface ReadQuoteSheet {
  readonly lines: SheetQuoteLine[];
  readonly problems: SheetQuoteProblem[];
}

/**
 * Reads a sheet that {@link writeQuoteSheet} has written and somebody has filled in, whatever order its columns have, in either language. Rows
 * without a price say nothing. SHEET_* for a file that is none, NO_SUCH_COLUMN, UNKNOWN_LINE, LINE_TWICE, NOT_AN_AMOUNT, NOT_A_DATE,
 * NOT_A_WHOLE_NUMBER, MISSING: each at its row and column.
 */
export async function readQuoteSheet(
  bytes: Uint8Array,
  fileName: string,
  asked: readonly RfqLine[],
): Promise<ReadQuoteSheet> {
  const problems: SheetQuoteProblem[] = [];
  try {
    const sheet = await readSheet(bytes, fileName);
    const titles = sheet.header.map(({ text }) => normaliseHeader(text));
    const places = placesOf(titles, problems);
    if (problems.length > 0) return { lines: [], problems };
    const met = new Set<string>();
    const lines = sheet.rows.flatMap((row) => {
      const line = readRow(new Row(row, places, problems), asked, met);
      return line ? [line] : [];
    });
    return { lines, problems };
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    return { lines: [], problems: [{ row: 0, column: '', found: fileName, code: `SHEET_${error.code}` }] };
  }
}

const wanted: readonly QuoteColumn[] = ['position', 'unitPrice', 'leadDays', 'deliverOn'];

function placesOf(titles: readonly string[], problems: SheetQuoteProblem[]): Map<QuoteColumn, number> {
  const places = new Map<QuoteColumn, number>();
  for (const { key, zh, en } of quoteColumns) {
    const names = [normaliseHeader(zh), normaliseHeader(en)];
    const at = titles.findIndex((title) => names.includes(title));
    if (at >= 0) places.set(key, at);
    else if (wanted.includes(key)) problems.push({ row: 0, column: en, found: '', code: 'NO_SUCH_COLUMN' });
  }
  return places;
}

/** One row, its cells by column, and where its problems go. */
class Row {
  isWrong = false;
  readonly #row: SheetRow;
  readonly #places: ReadonlyMap<QuoteColumn, number>;
  readonly #problems: SheetQuoteProblem[];

  constructor(row: SheetRow, places: ReadonlyMap<QuoteColumn, number>, problems: SheetQuoteProblem[]) {
    this.#row = row;
    this.#places = places;
    this.#problems = problems;
  }

  text(key: QuoteColumn): string {
    return this.#row.cells[this.#places.get(key) ?? -1]?.text ?? '';
  }

  refuse(key: QuoteColumn, code: string): void {
    this.isWrong = true;
    const column = quoteColumns.find((one) => one.key === key)?.en ?? '';
    this.#problems.push({ row: this.#row.number, column, found: this.text(key), code });
  }

  /** A decimal that is not below zero, or nothing. */
  amount(key: QuoteColumn): string | null {
    const text = this.text(key);
    if (text === '') return null;
    const reading = readNumber(text);
    if (reading.kind === 'READ' && !reading.isPercent && !reading.value.startsWith('-')) return reading.value;
    this.refuse(key, 'NOT_AN_AMOUNT');
    return null;
  }
}

function readRow(row: Row, asked: readonly RfqLine[], met: Set<string>): SheetQuoteLine | undefined {
  if (row.text('unitPrice') === '') return undefined;
  const line = asked.find(({ position }) => String(position) === row.text('position'));
  if (!line) row.refuse('position', 'UNKNOWN_LINE');
  else if (met.has(line.id)) row.refuse('position', 'LINE_TWICE');
  if (line) met.add(line.id);
  const unitPrice = row.amount('unitPrice');
  const [quantity, setup] = [row.amount('quantity'), row.amount('setup')];
  const [tooling, sample] = [row.amount('tooling'), row.amount('sample')];
  const days = row.text('leadDays');
  if (days === '') row.refuse('leadDays', 'MISSING');
  else if (!/^\d{1,3}$/.test(days)) row.refuse('leadDays', 'NOT_A_WHOLE_NUMBER');
  const deliverOn = row.text('deliverOn').replaceAll('/', '-');
  if (deliverOn === '') row.refuse('deliverOn', 'MISSING');
  else if (!parsePlainDate(deliverOn)) row.refuse('deliverOn', 'NOT_A_DATE');
  if (row.isWrong || !line || unitPrice === null) return undefined;
  return {
    rfqLineId: line.id,
    unitPrice,
    quantity,
    setup,
    tooling,
    sample,
    leadDays: Number(days),
    deliverOn,
  };
}
