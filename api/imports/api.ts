import { sheetImportById } from '#schema/imports/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { SheetImportResolver } from './sheet-import.resolver.ts';
import { SheetKindResolver } from './sheet-kind.resolver.ts';

export const importsApi: ApiSlice = {
  resolvers: [SheetImportResolver, SheetKindResolver],
  nodes: { imp: ['SheetImport', sheetImportById] },
};
