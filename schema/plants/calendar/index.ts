export * from './calendar.queries.ts';
export * from './calendar-day.ts';
export { calendarDay, calendarDays, siteCalendars } from './calendar-days.ts';
export { CalendarException, CertaintyEnum, ExceptionCauseEnum } from './calendar-exception.ts';
export { CalendarExceptionCreateInput, calendarExceptionCreate } from './create-calendar-exception.ts';
export { ShiftPatternCreateInput, shiftPatternCreate } from './create-shift-pattern.ts';
export { calendarRefreshKind } from './jobs.ts';
export {
  CalendarChange,
  CalendarChangeSum,
  CalendarExceptionDraftInput,
  previewCalendar,
  ShiftPatternDraftInput,
} from './preview-calendar.ts';
export { refreshCalendar } from './refresh-calendar.ts';
export { calendarRefreshCenter, calendarRefreshEnd, listCentersOfSite } from './refresh-work-center.ts';
export { CalendarExceptionRemoveInput, calendarExceptionRemove } from './remove-calendar-exception.ts';
export { ShiftPatternRemoveInput, shiftPatternRemove } from './remove-shift-pattern.ts';
export { calendarRoll } from './roll-calendar.ts';
export type { Certainty, ExceptionCause } from './rules.ts';
export { WorkCenterMachinesSetInput, workCenterMachinesSet } from './set-machines.ts';
export { WorkCenterPerformanceSetInput, workCenterPerformanceSet } from './set-performance.ts';
export { ShiftPattern, ShiftType, shownShift } from './shift-pattern.ts';
