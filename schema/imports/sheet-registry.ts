import type { AnySheet } from './sheet-definition.ts';

/**
 * The kinds of sheet that there are. Slices to the right of this one declare them, and `schema/sheets.ts` hands them over when the
 * house is put together: this slice may not look there.
 */
let registered: readonly AnySheet[] = [];

export function registerSheets(sheets: readonly AnySheet[]): void {
  registered = sheets;
}

export function sheetKinds(): readonly AnySheet[] {
  return registered;
}

export function findSheet(kind: string): AnySheet | undefined {
  return registered.find((sheet) => sheet.kind === kind);
}

/** The kind of an import that exists; its absence is a defect. */
export function getSheet(kind: string): AnySheet {
  const sheet = findSheet(kind);
  if (!sheet) throw new Error(`No sheet is of the kind ${kind}`);
  return sheet;
}
