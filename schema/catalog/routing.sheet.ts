import type { AnySheet, SheetDefinition } from '../imports/index.ts';
import { componentSheet } from './component.sheet.ts';
import { checkRoutingSheet, type RoutingChange } from './routing-sheet/check-routing-sheet.ts';
import { commitRoutings, undoRoutings } from './routing-sheet/commit-routings.ts';
import { type RoutingContext, routingContext } from './routing-sheet/routing-context.ts';
import { routingWords } from './routing-sheet/routing-problem.ts';
import { type RoutingColumn, routingColumns } from './routing-sheet/routing-sheet.columns.ts';
import { routingReference, routingRows } from './routing-sheet/write-routing-rows.ts';
import { stockSheet } from './stock.sheet.ts';

/** Items with the routings of their revisions: drafts are written anew, whole. One row is one step. */
export const routingSheet: SheetDefinition<RoutingColumn, RoutingContext, readonly RoutingChange[]> = {
  kind: 'routings',
  version: 1,
  can: 'item:write',
  titles: { 'zh-CN': '工艺路线', en: 'Routings' },
  columns: routingColumns,
  profiles: [],
  words: routingWords,
  load: routingContext,
  check: checkRoutingSheet,
  commit: commitRoutings,
  undo: undoRoutings,
  exportRows: ({ routings }, locale, { item }) =>
    routingRows(
      routings.filter(({ itemNumber }) => !item || itemNumber === item),
      locale,
    ),
  reference: routingReference,
};

/** The kinds of sheet that this slice brings in. */
export const catalogSheets: readonly AnySheet[] = [routingSheet, componentSheet, stockSheet];
