export { inertText, looksLikeFormula } from './inert-text.ts';
export { type ColumnMatch, type KnownColumn, matchColumns } from './match-columns.ts';
export { readSheet } from './read-sheet.ts';
export { cellAddress, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
export { SheetRefusal, type SheetRefusalCode, sheetLimits } from './sheet-refusal.ts';
export { type WrittenSheet, type WrittenValue, writeSheet } from './write-sheet.ts';
