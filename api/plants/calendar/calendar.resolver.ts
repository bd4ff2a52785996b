import { Args, Ctx, FieldResolver, Resolver, Root, UseMiddleware } from 'type-graphql';
import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import {
  CalendarChange,
  CalendarDay,
  CalendarException,
  CapacityDay,
  calendarDay,
  calendarDays,
  HolidayName,
  listCalendarExceptions,
  listHolidays,
  listShiftPatterns,
  previewCalendar,
  ShiftPattern,
  Site,
  siteCalendars,
  WorkCenter,
  workCenterById,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { DaysArgs, DraftArgs, daysOfArgs } from './calendar.args.ts';

@Resolver(() => Site)
export class SiteCalendarResolver {
  @FieldResolver(() => [ShiftPattern], {
    description: 'The patterns of the site and its work centres that stand.',
  })
  async shiftPatterns(@Root() site: Site, @Ctx() { query }: Context): Promise<ShiftPattern[]> {
    return await listShiftPatterns(query, site.id);
  }

  @FieldResolver(() => [CalendarException], {
    description: 'Exceptions that reach into the days; at most 500.',
  })
  async calendarExceptions(
    @Root() site: Site,
    @Args(() => DaysArgs) { from, until }: DaysArgs,
    @Ctx() { query }: Context,
  ): Promise<CalendarException[]> {
    return await listCalendarExceptions(query, site.id, from, until);
  }

  @FieldResolver(() => [HolidayName], { description: 'The official calendar in these days.' })
  async holidays(
    @Args(() => DaysArgs) { from, until }: DaysArgs,
    @Ctx() { query }: Context,
  ): Promise<HolidayName[]> {
    return await listHolidays(query, from, until);
  }

  @UseMiddleware(nullIsAbsent)
  @FieldResolver(() => CalendarChange, {
    description:
      'What a pattern or an exception would change, from today to the horizon, before anybody makes it.',
  })
  async calendarPreview(
    @Root() site: Site,
    @Args(() => DraftArgs) draft: DraftArgs,
    @Ctx() { query }: Context,
  ): Promise<CalendarChange> {
    return await previewCalendar(query, site.id, draft);
  }
}

@Resolver(() => WorkCenter)
export class WorkCenterCalendarResolver {
  @FieldResolver(() => [CalendarDay], { description: 'Its calendar, day by day.' })
  async calendarDays(
    @Root() center: WorkCenter,
    @Args(() => DaysArgs) args: DaysArgs,
    @Ctx() { query }: Context,
  ): Promise<CalendarDay[]> {
    const { from, until } = daysOfArgs(args);
    const calendar = await calendarOf(query, center);
    return calendar ? calendarDays(calendar, from, until) : [];
  }
}

@Resolver(() => CapacityDay)
export class CapacityDayCalendarResolver {
  @FieldResolver(() => CalendarDay, {
    nullable: true,
    description: 'What the shift calendar says of it, and why.',
  })
  async calendar(@Root() day: CapacityDay, @Ctx() { query }: Context): Promise<CalendarDay | null> {
    const center = await workCenterById(query, day.workCenterId);
    const calendar = center && (await calendarOf(query, center));
    return calendar ? calendarDay(calendar, dateOf(day)) : null;
  }
}

function dateOf({ date }: CapacityDay): PlainDate {
  return plainDate(date);
}

async function calendarOf(query: Query, center: WorkCenter) {
  const { centers } = await siteCalendars(query, center.siteId);
  return centers.find(({ id }) => id === center.id);
}
