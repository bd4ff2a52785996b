import type { SheetDefinition } from '../imports/index.ts';
import { type BillChange, checkComponentSheet } from './component-sheet/check-component-sheet.ts';
import { commitBills, undoBills } from './component-sheet/commit-bills.ts';
import { type ComponentContext, componentContext } from './component-sheet/component-context.ts';
import { componentWords } from './component-sheet/component-problem.ts';
import { type ComponentColumn, componentColumns } from './component-sheet/component-sheet.columns.ts';
import { componentReference, componentRows } from './component-sheet/write-component-rows.ts';

/** Bills of material: those of drafts are written anew, whole. One row is one component. */
export const componentSheet: SheetDefinition<ComponentColumn, ComponentContext, readonly BillChange[]> = {
  kind: 'components',
  version: 1,
  can: 'item:write',
  titles: { 'zh-CN': '物料清单', en: 'Bills of material' },
  columns: componentColumns,
  profiles: [],
  words: componentWords,
  load: componentContext,
  check: checkComponentSheet,
  commit: commitBills,
  undo: undoBills,
  exportRows: (context, locale, { item }) => componentRows(context, locale, item),
  reference: componentReference,
};
