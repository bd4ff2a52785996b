import type { ValidInputs } from './valid-input.ts';

const columns = ['workCenter', 'period', 'total', 'committed'].map((key, index) => ({ index, key }));

export const importsInputs: ValidInputs = {
  sheetImportStart: ({ fileId }) => ({ fileId, kind: 'capacity' }),
  sheetImportMatch: ({ importIds: [toMatch] }) => ({ importId: toMatch, columns, saveAs: 'ERP' }),
  sheetImportCommit: ({ importIds: [, toCommit] }) => ({ importId: toCommit, rows: 'ALL' }),
  sheetImportCancel: ({ importIds: [, , toCancel] }) => ({ importId: toCancel }),
  sheetImportUndo: ({ importIds: [, , , toUndo] }) => ({ importId: toUndo }),
};
