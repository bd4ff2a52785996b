import type { SheetDefinition } from '../imports/index.ts';
import { uuidOf } from '../kernel/id.ts';
import {
  type CenterChange,
  checkWorkCenterSheet,
  commitWorkCenters,
  undoWorkCenters,
  type WorkCenterColumn,
  type WorkCenterContext,
  workCenterColumns,
  workCenterContext,
  workCenterReference,
  workCenterRows,
  workCenterWords,
} from './work-center-sheet/index.ts';

/** Work centres with their plant, process, materials and usual price: new ones, and changes to known ones. */
export const workCenterSheet: SheetDefinition<WorkCenterColumn, WorkCenterContext, readonly CenterChange[]> =
  {
    kind: 'work-centers',
    version: 1,
    can: 'plant:write',
    titles: { 'zh-CN': '工作中心', en: 'Work centres' },
    columns: workCenterColumns,
    profiles: [],
    words: workCenterWords,
    load: workCenterContext,
    check: checkWorkCenterSheet,
    commit: commitWorkCenters,
    undo: undoWorkCenters,
    exportRows(context, locale, { site, process }) {
      const centers = context.centers.filter(
        ({ siteId, processCode }) =>
          (!site || siteId === uuidOf('sit', site)) &&
          (!process || processCode === process || processCode.startsWith(`${process}.`)),
      );
      return workCenterRows(centers, context, locale);
    },
    reference: workCenterReference,
  };
