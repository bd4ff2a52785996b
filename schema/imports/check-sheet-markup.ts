import { SheetRefusal, sheetLimits } from './sheet-refusal.ts';

const rowTag = /<(?:[\w.-]+:)?row[\s/>]/g;
const cellOrStringTag = /<(?:[\w.-]+:)?(?:c|si|t|r)[\s/>]/g;
/** Any attribute named r, whatever its prefix; only the declaration of the prefix itself is none. */
const addressAttribute = /(?:[\s"']|(?<![\s"']xmlns):)r\s*=\s*["']?([^"'\s>]*)/g;
const addressShape = /^([A-Z]{0,3})(\d{1,7})$/;
/** The last row of every sheet, which LibreOffice and WPS write to carry a format; it holds nothing. */
const emptyRow = /<row r="(\d{6,7})"(?: [\w:]+="[^"<>]*")*(?:\/>|><\/row>)/g;

/** Rows that the format allows. */
const rowNumberMax = 1_048_576;
/** Cells of the largest sheet that may be read, with its texts. */
const tagsMax = 2 * sheetLimits.rows * sheetLimits.columns;

/** A document type may name entities, which may grow without end or read other files. No spreadsheet program writes one. */
const documentType = /<!(?:DOCTYPE|ENTITY)/i;

/**
 * Refuses a part of a workbook that brings a document type of its own, or that is written in an encoding in which this check would
 * not see one. Source: OWASP, XML external entities.
 */
export function checkMarkupIsPlain(part: Uint8Array): void {
  const markup = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  if (documentType.test(markup)) throw new SheetRefusal('DOCTYPE');
  const encoding = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)/.exec(markup)?.[1] ?? 'utf-8';
  if (!/^(?:utf-8|us-ascii)$/i.test(encoding) || /^(?:\xff\xfe|\xfe\xff)|\0/.test(markup))
    throw new SheetRefusal('BROKEN_FILE', { part: 'encoding' });
}

/**
 * Refuses a part of a workbook whose row and cell addresses would make the reader build a sheet far larger than its
 * file: the reader fills up every row and column that an address skips, so one cell at XFD1048576 is enough. Addresses
 * below the limit of lines may only stand in rows that are plainly empty.
 */
export function checkSheetMarkup(part: Uint8Array): void {
  const markup = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  if (count(markup, rowTag) > sheetLimits.lines) throw tooManyRows();
  if (count(markup, cellOrStringTag) > tagsMax) throw tooManyRows();
  let farRows = 0;
  for (const [, address = ''] of markup.matchAll(addressAttribute)) {
    if (checkedRow(address) > sheetLimits.lines) farRows += 1;
  }
  if (farRows > emptyFarRows(markup)) throw tooManyRows();
}

/** The row of an address; refuses one that is no address or lies too far to the right. */
function checkedRow(address: string): number {
  const [, letters, row] = addressShape.exec(address) ?? [];
  if (letters === undefined || row === undefined)
    throw new SheetRefusal('BROKEN_FILE', { part: 'cell address' });
  if (columnNumber(letters) > sheetLimits.columns) {
    throw new SheetRefusal('TOO_MANY_COLUMNS', { limit: String(sheetLimits.columns) });
  }
  if (Number(row) > rowNumberMax) throw tooManyRows();
  return Number(row);
}

function emptyFarRows(markup: string): number {
  return [...markup.matchAll(emptyRow)].filter(([, row]) => Number(row) > sheetLimits.lines).length;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1)
    column = column * 26 + letters.charCodeAt(index) - 64;
  return column;
}

function count(markup: string, tag: RegExp): number {
  let found = 0;
  for (const _ of markup.matchAll(tag)) found += 1;
  return found;
}

function tooManyRows(): SheetRefusal {
  return new SheetRefusal('TOO_MANY_ROWS', { limit: String(sheetLimits.rows) });
}
