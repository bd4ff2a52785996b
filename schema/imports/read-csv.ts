import { CsvError, parse } from 'csv-parse/sync';
import { originalText } from './inert-text.ts';
import type { CellContent } from './sheet.ts';
import { SheetRefusal, sheetLimits } from './sheet-refusal.ts';

/** The rows of a CSV file and the encoding in which it turned out to be written. */
export interface CsvRows {
  readonly rows: CellContent[][];
  readonly encoding: 'utf-8' | 'gb18030';
}

const separators = [',', ';', '\t'] as const;
const recordCharactersMax = 100_000;
const linesLookedAt = 20;
const empty: CellContent = { kind: 'EMPTY', text: '' };

/**
 * Reads comma, semicolon or tab separated text in UTF-8 (with or without byte order mark) or, where it is no valid
 * UTF-8, GB18030. All cells are text. Source of the quoting: RFC 4180.
 */
export function readCsvRows(bytes: Uint8Array): CsvRows {
  const { text, encoding } = decode(bytes);
  const records = parseRecords(text, separatorOf(text));
  if (records.length >= sheetLimits.lines) {
    throw new SheetRefusal('TOO_MANY_ROWS', { limit: String(sheetLimits.rows) });
  }
  return { rows: records.map((record) => record.map(toContent)), encoding };
}

function decode(bytes: Uint8Array): { text: string; encoding: CsvRows['encoding'] } {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this encoding: the next one is tried, and the last failure is answered below.
    }
  }
  throw new SheetRefusal('BROKEN_FILE', { part: 'encoding' });
}

/** The separator that the first line with any has most of, quoted parts left out: a title above the header has none. */
function separatorOf(text: string): string {
  for (const line of text.slice(0, recordCharactersMax).split(/[\r\n]+/, linesLookedAt)) {
    const unquoted = line.replace(/"[^"]*"/g, '');
    const counts = separators.map((separator) => unquoted.split(separator).length);
    const most = Math.max(...counts);
    if (most > 1) return separators[counts.indexOf(most)] ?? ',';
  }
  return ',';
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relaxColumnCount: true,
      maxRecordSize: recordCharactersMax,
      to: sheetLimits.lines,
    });
  } catch (cause) {
    const line =
      cause instanceof CsvError && typeof cause.lines === 'number' ? { line: String(cause.lines) } : {};
    throw new SheetRefusal('BROKEN_FILE', { part: 'quoting', ...line });
  }
}

function toContent(field: string): CellContent {
  const text = originalText(field.trim());
  return text === '' ? empty : { kind: 'TEXT', text };
}
