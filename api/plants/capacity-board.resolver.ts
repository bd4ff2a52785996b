import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { parseWeek, weekOf, weeksFrom } from '#schema/kernel/calendar/iso-week.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { Fault, notFound } from '#schema/kernel/fault.ts';
import { encodeId } from '#schema/kernel/id.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import {
  boardWeeksMax,
  CapacityBoard,
  CapacityCell,
  CapacityDay,
  type Counters,
  capacityDayId,
  freeOf,
  loadBps,
  readCapacityBoard,
  readCapacityCell,
  workCenterById,
} from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { CapacityCellDetail } from './capacity-cell-detail.ts';

@ArgsType()
class BoardArgs extends PageArgs {
  @Field(() => String, { description: 'First week, as 2026-W48.' }) fromWeek!: string;
  @Field(() => Int, { defaultValue: 12, description: 'How many weeks, 1 to 53.' }) weeks!: number;
  @Field(() => ID, { nullable: true, description: 'Only this plant.' }) siteId?: string;
  @Field(() => ID, { nullable: true, description: 'Only this process and its special cases.' })
  processCode?: string;
}

@ArgsType()
class CellArgs {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => DateScalar, { description: 'Any day of the week.' }) weekStart!: string;
}

@Resolver()
export class CapacityBoardResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CapacityBoard, { description: 'The viewer’s work centres against weeks.' })
  async capacityBoard(
    @Args(() => BoardArgs) { fromWeek, weeks, siteId, processCode, ...page }: BoardArgs,
    @Ctx() context: Context,
  ): Promise<CapacityBoard> {
    context.requireSignedIn();
    const first = parseWeek(fromWeek);
    if (!first || weeks < 1 || weeks > boardWeeksMax)
      throw new Fault('BAD_USER_INPUT', 'Name an ISO week as 2026-W48 and 1 to 53 weeks.', {
        argument: first ? 'weeks' : 'fromWeek',
      });
    const filter = {
      processCode,
      siteId: siteId === undefined ? undefined : requireId('sit', siteId, 'siteId'),
    };
    return await readCapacityBoard(context.query, weeksFrom(first, weeks), filter, page);
  }

  @Query(() => CapacityCellDetail, {
    nullable: true,
    description: 'What makes up one number of the board; null for a work centre that is not the viewer’s.',
  })
  async capacityCell(
    @Args(() => CellArgs) { workCenterId, weekStart }: CellArgs,
    @Ctx() context: Context,
  ): Promise<CapacityCellDetail | null> {
    context.requireSignedIn();
    const workCenter = await workCenterById(context.query, requireId('wkc', workCenterId, 'workCenterId'));
    if (!workCenter) throw notFound(['workCenterId']);
    const week = weekOf(plainDate(weekStart));
    return { workCenter, week, cell: await readCapacityCell(context.query, workCenter, week) };
  }
}

interface Measured extends Counters {
  readonly measure: Measure;
}

@Resolver(() => CapacityCell)
export class CapacityCellResolver {
  @FieldResolver(() => QuantityType, { description: 'All there is.' })
  total(@Root() cell: Measured): Quantity {
    return shown(cell.total, cell.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'The firm’s own load, without what was sold here.' })
  committed(@Root() cell: Measured): Quantity {
    return shown(cell.committed, cell.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'Held for buyers, until their time.' })
  held(@Root() cell: Measured): Quantity {
    return shown(cell.held, cell.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'Sold here.' })
  reserved(@Root() cell: Measured): Quantity {
    return shown(cell.reserved, cell.measure);
  }
  @FieldResolver(() => QuantityType, {
    description: 'What is left; negative where more is loaded than there is.',
  })
  free(@Root() cell: Measured): Quantity {
    return shown(freeOf(cell), cell.measure);
  }
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Load in basis points of the total; null where there is none.',
  })
  loadBps(@Root() cell: Measured): number | null {
    return loadBps(cell);
  }
}

@Resolver(() => CapacityDay)
export class CapacityDayResolver {
  @FieldResolver(() => ID, { description: 'Opaque, the same for the same day of the same work centre.' })
  id(@Root() day: CapacityDay): string {
    return encodeId('day', capacityDayId(day));
  }
  @FieldResolver(() => QuantityType, { description: 'All there is.' })
  total(@Root() day: Measured): Quantity {
    return shown(day.total, day.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'The firm’s own load.' })
  committed(@Root() day: Measured): Quantity {
    return shown(day.committed, day.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'Held for buyers.' })
  held(@Root() day: Measured): Quantity {
    return shown(day.held, day.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'Sold here.' })
  reserved(@Root() day: Measured): Quantity {
    return shown(day.reserved, day.measure);
  }
  @FieldResolver(() => QuantityType, {
    nullable: true,
    description: 'What the shift calendar gives, in force or not; null where there is none.',
  })
  calendarTotal(@Root() day: CapacityDay): Quantity | null {
    return day.calendarTotalAmount === null ? null : shown(day.calendarTotalAmount, day.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'What is left; may be negative.' })
  free(@Root() day: Measured): Quantity {
    return shown(freeOf(day), day.measure);
  }
}
