/** Why a file is not read at all. Declared once; a code is never reused for another cause. */
export type SheetRefusalCode =
  | 'FILE_TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'NOT_A_SHEET'
  | 'ZIP_TOO_LARGE'
  | 'EMPTY_SHEET'
  | 'HEADER_MISSING'
  | 'HEADER_REPEATED'
  | 'BROKEN_FILE'
  | 'CONTROL_CHARACTER'
  | 'CELL_TOO_LONG'
  | 'ENCRYPTED'
  | 'DOCTYPE'
  | 'TOO_COSTLY'
  | 'UNKNOWN_KIND'
  | 'WRONG_KIND'
  | 'OTHER_FIRM';

/** What a sheet may be at most. The screens show these numbers before the upload. */
export const sheetLimits = {
  fileBytes: 10 * 1024 * 1024,
  /** Filled rows below the header. */
  rows: 20_000,
  columns: 64,
  /** Characters of one cell; what spreadsheets themselves keep. Source: ECMA-376, and Excel's published limits. */
  cellCharacters: 32_767,
  /** Lines of the file, blank and formatted ones included. */
  lines: 100_000,
  inflatedBytes: 100 * 1024 * 1024,
  inflationRatio: 100,
  archiveEntries: 1_000,
} as const;

/** The only error that reading a sheet throws: the file as a whole is refused, and `params` say with which figures. */
export class SheetRefusal extends Error {
  override readonly name = 'SheetRefusal';
  readonly code: SheetRefusalCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: SheetRefusalCode, params: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}
