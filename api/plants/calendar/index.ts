import { calendarExceptionById, shiftPatternById } from '#schema/plants/index.ts';
import type { NodeKind } from '../../kernel/api-slice.ts';
import {
  CapacityDayCalendarResolver,
  SiteCalendarResolver,
  WorkCenterCalendarResolver,
} from './calendar.resolver.ts';
import { CalendarMutationsResolver } from './calendar-mutations.resolver.ts';
import {
  CalendarChangeSumResolver,
  CalendarDayResolver,
  CalendarExceptionResolver,
  CalendarPartResolver,
  ShiftPatternResolver,
} from './calendar-types.resolver.ts';

export const calendarResolvers = [
  SiteCalendarResolver,
  WorkCenterCalendarResolver,
  CapacityDayCalendarResolver,
  CalendarMutationsResolver,
  CalendarChangeSumResolver,
  CalendarDayResolver,
  CalendarExceptionResolver,
  CalendarPartResolver,
  ShiftPatternResolver,
] as const;

export const calendarNodes: Record<string, NodeKind> = {
  shp: ['ShiftPattern', shiftPatternById],
  cex: ['CalendarException', calendarExceptionById],
};
