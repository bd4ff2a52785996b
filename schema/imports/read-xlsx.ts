import { readSheet as readWorkbookSheet } from 'read-excel-file/universal';
import { checkMarkupIsPlain, checkSheetMarkup } from './check-sheet-markup.ts';
import { originalText } from './inert-text.ts';
import type { CellContent } from './sheet.ts';
import { SheetRefusal } from './sheet-refusal.ts';
import { storedZip } from './stored-zip.ts';
import { inflateEntry, listZip } from './zip-archive.ts';

const workbookParts = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
/** Parts that hold no cells; pictures, charts and themes are never inflated. */
const otherParts =
  /^(docProps|customXml|_rels)\/|^xl\/(theme|charts|drawings|media|tables|externalLinks|pivot|comments|calcChain|printerSettings)/;
const empty: CellContent = { kind: 'EMPTY', text: '' };

/**
 * The rows of a workbook's first sheet as the file stores them; row 1 is index 0, and formulas give their stored value.
 * The archive is inflated here under limits and handed on uncompressed, so that the reader works on nothing that
 * has not been measured.
 */
export async function readXlsxRows(bytes: Uint8Array): Promise<CellContent[][]> {
  const rows = await readMeasured(storedZip(measuredParts(bytes)));
  return rows.map((row) => row.map(toContent));
}

function measuredParts(bytes: Uint8Array) {
  const entries = listZip(bytes).filter(({ name }) => /\.(xml|rels)$/.test(name) && !otherParts.test(name));
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length) throw new SheetRefusal('BROKEN_FILE', { part: 'repeated entry' });
  if (workbookParts.some((part) => !names.has(part))) throw new SheetRefusal('NOT_A_SHEET', { found: 'zip' });
  return entries.map((entry) => {
    const part = { name: entry.name, bytes: inflateEntry(bytes, entry) };
    checkMarkupIsPlain(part.bytes);
    checkSheetMarkup(part.bytes);
    return part;
  });
}

async function readMeasured(archive: ArrayBuffer): Promise<readonly (readonly unknown[])[]> {
  try {
    // Numbers stay text until they are rounded to the digits that the spreadsheet keeps.
    return await readWorkbookSheet<StoredNumber>(archive, { parseNumber: (text) => ({ digits: text }) });
  } catch {
    throw new SheetRefusal('BROKEN_FILE', { part: 'workbook' });
  }
}

interface StoredNumber {
  readonly digits: string;
}

function toContent(value: unknown): CellContent {
  if (value === null || value === undefined) return empty;
  if (value instanceof Date) return toDay(value);
  if (typeof value === 'object' && 'digits' in value) return toNumber(String(value.digits));
  if (typeof value === 'boolean') return { kind: 'TEXT', text: value ? 'TRUE' : 'FALSE' };
  const text = originalText(String(value).trim());
  return text === '' ? empty : { kind: 'TEXT', text };
}

/** A spreadsheet keeps 15 significant digits; what binary fractions add behind them (0.30000000000000004) is noise. */
function toNumber(digits: string): CellContent {
  const rounded = Number(digits).toPrecision(15);
  const plain = /e/.test(rounded)
    ? Number(rounded).toLocaleString('en-US', plainDigits)
    : withoutTrailingZeros(rounded);
  return Number.isFinite(Number(digits)) ? { kind: 'NUMBER', text: plain } : { kind: 'TEXT', text: digits };
}

const plainDigits = { useGrouping: false, maximumSignificantDigits: 15 };

function withoutTrailingZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

const minuteMs = 60_000;

/** To the minute: what binary fractions leave of a time (07:59:59.999) is noise. */
function toDay(instant: Date): CellContent {
  const milliseconds = Math.round(instant.getTime() / minuteMs) * minuteMs;
  const isInCalendar = milliseconds > -2_208_988_800_000 && milliseconds < 253_402_300_800_000;
  if (!isInCalendar) return { kind: 'TEXT', text: '########' };
  const [day = '', time = ''] = new Date(milliseconds).toISOString().slice(0, 16).split('T');
  return { kind: 'DATE', text: day, ...(time === '00:00' ? {} : { time }) };
}
