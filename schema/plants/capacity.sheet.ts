import type { ExportFilter, SheetDefinition } from '../imports/index.ts';
import { type IsoWeek, parseWeek, weekOf, weeksFrom } from '../kernel/calendar/iso-week.ts';
import { uuidOf } from '../kernel/id.ts';
import {
  type CapacityColumn,
  type CapacitySheetContext,
  capacityColumns,
  capacityProfiles,
  capacityReference,
  capacityRows,
  capacityWords,
  checkCapacitySheet,
  type NamedCenter,
} from './capacity-sheet/index.ts';
import { sheetContext } from './capacity-sheet-context.ts';
import { type CapacityChange, commitCapacitySheet } from './commit-capacity-sheet.ts';
import { undoCapacitySheet } from './undo-capacity-sheet.ts';

type Context = Omit<CapacitySheetContext, 'workCenters'> & { readonly workCenters: readonly NamedCenter[] };

const usualWeeks = 26;
const weeksMax = 104;

/** What the plant can do and what already loads it, by work centre and day or week. */
export const capacitySheet: SheetDefinition<CapacityColumn, Context, CapacityChange> = {
  kind: 'capacity',
  version: 1,
  can: 'capacity:import',
  titles: { 'zh-CN': '产能', en: 'Capacity' },
  columns: capacityColumns,
  profiles: capacityProfiles,
  words: capacityWords,
  stranger: 'UNKNOWN_WORK_CENTER',
  load: sheetContext,
  check(sheet, layout, context) {
    const { days, differences, ...found } = checkCapacitySheet(sheet, context, layout);
    return { ...found, change: { days, differences } };
  },
  commit: commitCapacitySheet,
  undo: undoCapacitySheet,
  exportRows(context, locale, filter, isTemplate) {
    const workCenters = context.workCenters.filter((center) => fits(center, filter));
    return capacityRows({ ...context, workCenters, locale, weeks: weeksOf(context, filter) }, !isTemplate);
  },
  reference: ({ workCenters }, locale) => capacityReference({ workCenters, locale }),
};

/** By plant, and by process with all its special cases, as on the board. */
function fits({ siteId, processCode }: NamedCenter, { site, process }: ExportFilter): boolean {
  if (site && siteId !== uuidOf('sit', site)) return false;
  return !process || processCode === process || processCode.startsWith(`${process}.`);
}

/** From the week asked for, not before the present one: weeks that are over cannot be read back. */
function weeksOf({ today }: Context, { from, weeks }: ExportFilter): IsoWeek[] {
  const present = weekOf(today);
  const asked = parseWeek(from ?? '');
  const count = Number(weeks ?? usualWeeks);
  const span = Number.isInteger(count) && count >= 1 && count <= weeksMax ? count : usualWeeks;
  return weeksFrom(asked && asked.start > present.start ? asked : present, span);
}
