import { readCsvRows } from './read-csv.ts';
import { readXlsxRows } from './read-xlsx.ts';
import { type CellContent, cellAddress, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
import { SheetRefusal, sheetLimits } from './sheet-refusal.ts';

/** Files that are often sent by mistake, by their first bytes. */
const otherFormats: readonly (readonly [name: string, firstBytes: readonly number[]])[] = [
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b]],
  ['gzip', [0x1f, 0x8b]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
];
const zipStart = [0x50, 0x4b, 0x03, 0x04];
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
const controlCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/**
 * Reads the first sheet of an .xlsx or the rows of a .csv, .tsv or .txt. The header is the first row with at least
 * two filled cells; blank rows are left out, and rows keep their numbers. Never runs a formula. Throws nothing but
 * {@link SheetRefusal}: limits stand in `sheetLimits`, and a name that does not fit the content is NOT_A_SHEET.
 */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<Sheet> {
  if (bytes.byteLength > sheetLimits.fileBytes) {
    throw new SheetRefusal('FILE_TOO_LARGE', { limitBytes: String(sheetLimits.fileBytes) });
  }
  if (formatOf(bytes, fileName) === 'xlsx') return { ...arranged(await readXlsxRows(bytes)), format: 'xlsx' };
  const { rows, encoding } = readCsvRows(bytes);
  return { ...arranged(rows), format: 'csv', encoding };
}

function formatOf(bytes: Uint8Array, fileName: string): Sheet['format'] {
  const extension = /\.([^.]*)$/.exec(fileName.trim().toLowerCase())?.[1] ?? '';
  if (extension === 'xlsx' && startsWith(bytes, zipStart)) return 'xlsx';
  if (isEncryptedWorkbook(bytes)) throw new SheetRefusal('ENCRYPTED');
  const other = otherFormats.find(([, firstBytes]) => startsWith(bytes, firstBytes))?.[0];
  if (['csv', 'tsv', 'txt'].includes(extension) && other === undefined) return 'csv';
  throw new SheetRefusal('NOT_A_SHEET', { found: other ?? extension });
}

/** A workbook with a password is a compound file of one encrypted package. Source: MS-OFFCRYPTO 2.3. */
function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  const [, compoundFile] = otherFormats[0] ?? ['', [0]];
  return startsWith(bytes, compoundFile) && Buffer.from(bytes).includes(encryptedPackage);
}

const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function arranged(rows: readonly (readonly CellContent[])[]): Pick<Sheet, 'above' | 'header' | 'rows'> {
  const filled = rows.flatMap((cells, index) => (cells.some(isFilled) ? [placed(cells, index + 1)] : []));
  if (filled.length === 0) throw new SheetRefusal('EMPTY_SHEET');
  const headerIndex = filled.findIndex((row) => row.cells.filter(isFilled).length >= 2);
  const headerRow = filled[headerIndex];
  if (headerRow === undefined || !headerRow.cells.some(({ kind }) => kind === 'TEXT'))
    throw new SheetRefusal('HEADER_MISSING', { columns: '' });
  const below = filled.slice(headerIndex + 1);
  if (below.length === 0) throw new SheetRefusal('EMPTY_SHEET');
  if (below.length > sheetLimits.rows) {
    throw new SheetRefusal('TOO_MANY_ROWS', { limit: String(sheetLimits.rows), found: String(below.length) });
  }
  return { above: filled.slice(0, headerIndex), header: headerRow.cells, rows: below };
}

function placed(cells: readonly CellContent[], rowNumber: number): SheetRow {
  if (cells.length > sheetLimits.columns) {
    throw new SheetRefusal('TOO_MANY_COLUMNS', {
      limit: String(sheetLimits.columns),
      row: String(rowNumber),
    });
  }
  return { number: rowNumber, cells: cells.map((cell, index) => placedCell(cell, index + 1, rowNumber)) };
}

function placedCell(content: CellContent, columnNumber: number, rowNumber: number): SheetCell {
  const address = cellAddress(columnNumber, rowNumber);
  const { text } = content;
  if (controlCharacter.test(text) || !text.isWellFormed())
    throw new SheetRefusal('CONTROL_CHARACTER', { cell: address });
  if (text.length > sheetLimits.cellCharacters)
    throw new SheetRefusal('CELL_TOO_LONG', { cell: address, limit: String(sheetLimits.cellCharacters) });
  return { address, ...content };
}

function isFilled({ kind }: CellContent): boolean {
  return kind !== 'EMPTY';
}
