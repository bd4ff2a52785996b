import { cellAddress, type Sheet, type SheetCell } from '#schema/imports/index.ts';
import { type PlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { CapacitySheetContext, DayFigures, SheetWorkCenter } from './capacity-sheet.ts';

/** Three centres of a firm: hours from Monday to Friday, kilograms on six days, and one whose site never works. */
export const grinder = {
  id: 'g1',
  code: 'GRIND-1',
  measure: 'TIME',
  unit: 'HUR',
  workingDays: [1, 2, 3, 4, 5],
} as const;
export const furnace = {
  id: 'f1',
  code: 'FURN-1',
  measure: 'MASS',
  unit: 'KGM',
  workingDays: [1, 2, 3, 4, 5, 6],
} as const;
export const idle = { id: 'i1', code: 'IDLE-1', measure: 'COUNT', unit: 'H87', workingDays: [] } as const;
const centers: readonly SheetWorkCenter[] = [grinder, furnace, idle];

const chineseHeader = ['工作中心', '日期或周', '总产能', '已占用', '其中平台', '平台工单', '单位'];

/** A context on Monday 23 November 2026 without figures and sales. */
export function given(changes: Partial<CapacitySheetContext> = {}): CapacitySheetContext {
  return {
    today: plainDate('2026-11-23'),
    workCenters: centers,
    current: () => undefined,
    sold: [],
    ...changes,
  };
}

/** A sheet with all columns, or with the given header. */
export function sheetOf(
  rows: readonly (readonly string[])[],
  header: readonly string[] = chineseHeader,
): Sheet {
  return {
    format: 'csv',
    encoding: 'utf-8',
    header: cellsOf(header, 1),
    rows: rows.map((texts, index) => ({ number: index + 2, cells: cellsOf(texts, index + 2) })),
  };
}

/** Figures by centre and day, as the database would hold them. */
export function figures(days: Readonly<Record<string, DayFigures>>) {
  return (workCenterId: string, date: PlainDate): DayFigures | undefined => days[`${workCenterId} ${date}`];
}

function cellsOf(texts: readonly string[], rowNumber: number): SheetCell[] {
  return texts.map((text, index) => ({
    address: cellAddress(index + 1, rowNumber),
    kind: text === '' ? 'EMPTY' : 'TEXT',
    text,
  }));
}
