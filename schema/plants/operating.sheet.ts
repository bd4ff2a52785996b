import type { SheetDefinition } from '../imports/index.ts';
import { uuidOf } from '../kernel/id.ts';
import {
  blankRows,
  checkOperatingSheet,
  commitOperatingDays,
  type OperatingColumn,
  type OperatingContext,
  operatingColumns,
  operatingContext,
  operatingReference,
  operatingRows,
  operatingWords,
  type PlacedDay,
  undoOperatingDays,
} from './operating-sheet/index.ts';

/** What work centres did on days that are over, from the firm's own systems. What devices have measured stands above it. */
export const operatingSheet: SheetDefinition<OperatingColumn, OperatingContext, readonly PlacedDay[]> = {
  kind: 'operating',
  version: 1,
  can: 'plant:write',
  titles: { 'zh-CN': '运行数据', en: 'Operating data' },
  columns: operatingColumns,
  profiles: [],
  words: operatingWords,
  stranger: 'UNKNOWN_WORK_CENTER',
  load: operatingContext,
  check: checkOperatingSheet,
  commit: commitOperatingDays,
  undo: undoOperatingDays,
  exportRows(context, _locale, { site, process }, isTemplate) {
    const centers = context.centers.filter(
      ({ siteId, processCode }) =>
        (!site || siteId === uuidOf('sit', site)) &&
        (!process || processCode === process || processCode.startsWith(`${process}.`)),
    );
    return isTemplate ? blankRows(centers) : operatingRows(centers, context);
  },
  reference: operatingReference,
};
