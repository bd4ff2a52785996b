import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { timeOfDay } from '#schema/kernel/calendar/time-of-day.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { DecimalScalar } from '#schema/kernel/scalars.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import {
  CalendarChangeSum,
  CalendarDay,
  CalendarException,
  CalendarPart,
  ShiftPattern,
  ShiftType,
  shownShift,
  WorkCenter,
  workCenterById,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';

@Resolver(() => ShiftPattern)
export class ShiftPatternResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() pattern: ShiftPattern): string {
    return encodeId('shp', pattern.id);
  }
  @FieldResolver(() => WorkCenter, {
    nullable: true,
    description: 'The one it is for; null for all of the site.',
  })
  async workCenter(@Root() of: ShiftPattern, @Ctx() { query }: Context): Promise<WorkCenter | null> {
    return of.workCenterId ? ((await workCenterById(query, of.workCenterId)) ?? null) : null;
  }
  @FieldResolver(() => [ShiftType], { description: 'Its shifts, by weekday; none means closed.' })
  shifts(@Root() pattern: ShiftPattern): ShiftType[] {
    return [...pattern.shifts].sort((a, b) => a.weekday - b.weekday || a.start - b.start).map(shownShift);
  }
}

@Resolver(() => CalendarException)
export class CalendarExceptionResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() exception: CalendarException): string {
    return encodeId('cex', exception.id);
  }
  @FieldResolver(() => WorkCenter, {
    nullable: true,
    description: 'The one it is for; null for all of the site.',
  })
  async workCenter(@Root() of: CalendarException, @Ctx() { query }: Context): Promise<WorkCenter | null> {
    return of.workCenterId ? ((await workCenterById(query, of.workCenterId)) ?? null) : null;
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Only from this time of each day; null for whole days.',
  })
  startTime(@Root() { startMinute }: CalendarException): string | null {
    return startMinute === null ? null : timeOfDay(startMinute);
  }
  @FieldResolver(() => String, { nullable: true, description: 'Until this time.' })
  endTime(@Root() { endMinute }: CalendarException): string | null {
    return endMinute === null ? null : timeOfDay(endMinute);
  }
  @FieldResolver(() => DecimalScalar, { description: '0 closes, 1 is as the pattern says.' })
  factor(@Root() { factor }: CalendarException): string {
    return String(factor / 1_000);
  }
}

@Resolver(() => CalendarDay)
export class CalendarDayResolver {
  @FieldResolver(() => QuantityType, {
    nullable: true,
    description:
      'What the calendar gives; null where there is no pattern, or nobody has said what an hour gives.',
  })
  total(@Root() day: CalendarDay): Quantity | null {
    return day.totalAmount === null ? null : shown(day.totalAmount, day.measure);
  }
  @FieldResolver(() => [CalendarPart], { description: 'The steps of that sum; they add up exactly.' })
  parts(@Root() day: CalendarDay): CalendarPart[] {
    return day.partRows.map(({ kind, amount, because }) => ({
      kind,
      amount,
      factorPermille: because?.factor ?? null,
      cause: because?.cause ?? null,
      certainty: because?.certainty ?? null,
      measure: day.measure,
    }));
  }
}

@Resolver(() => CalendarPart)
export class CalendarPartResolver {
  @FieldResolver(() => QuantityType, { description: 'How much it adds; less than zero where it takes.' })
  quantity(@Root() part: CalendarPart): Quantity {
    return shown(part.amount, part.measure);
  }
}

@Resolver(() => CalendarChangeSum)
export class CalendarChangeSumResolver {
  @FieldResolver(() => QuantityType, { description: 'More or less in all.' })
  quantity(@Root() sum: CalendarChangeSum): Quantity {
    return shown(sum.amount, sum.measure);
  }
}
