import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { timeOfDay } from '#schema/kernel/calendar/time-of-day.ts';
import type { Id } from '#schema/kernel/id.ts';
import { Node } from '#schema/kernel/node.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import type { Shift } from './shift.ts';

@InputType({ description: 'A pause within a shift, by the wall’s clock.' })
export class ShiftBreakInput {
  @Field(() => String, { description: 'When it begins, as 11:30.' }) startTime!: string;
  @Field(() => String, { description: 'When it ends.' }) endTime!: string;
}

@InputType({ description: 'One shift, the same on some weekdays.' })
export class ShiftInput {
  @Field(() => [Int], { description: 'ISO weekdays on which it starts, 1 = Monday.' }) weekdays!: number[];
  @Field(() => String, { description: 'When it begins by the wall’s clock, as 22:00.' }) startTime!: string;
  @Field(() => String, { description: 'When it ends; not after its beginning means the next day.' })
  endTime!: string;
  @Field(() => [ShiftBreakInput], { nullable: true, description: 'Pauses in it, unpaid by the calendar.' })
  breaks?: ShiftBreakInput[] | null;
}

@ObjectType({ description: 'A pause within a shift, by the wall’s clock.' })
export class ShiftBreak {
  @Field(() => String, { description: 'When it begins.' }) startTime!: string;
  @Field(() => String, { description: 'When it ends.' }) endTime!: string;
}

@ObjectType('Shift', {
  description: 'One shift of a weekly pattern; its hours belong to the day it starts on.',
})
export class ShiftType {
  @Field(() => Int, { description: 'ISO weekday on which it starts, 1 = Monday.' }) weekday!: number;
  @Field(() => String, { description: 'When it begins by the wall’s clock.' }) startTime!: string;
  @Field(() => String, { description: 'When it ends; not after its beginning means the next day.' })
  endTime!: string;
  @Field(() => [ShiftBreak], { description: 'Pauses in it.' }) breaks!: ShiftBreak[];
}

/** A week of shifts of a site, or of one work centre, from a day on. */
@ObjectType({
  implements: Node,
  description: 'A week of shifts of a site or of one work centre, from a day on.',
})
export class ShiftPattern extends Node {
  override id!: Id<'shp'>;
  siteId!: string;
  workCenterId!: string | null;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => DateScalar, { description: 'First day; it holds until the next one begins.' })
  validFrom!: string;
  shifts!: readonly Shift[];
}

/** The shift as the wire writes it. */
export function shownShift({ weekday, start, end, breaks }: Shift): ShiftType {
  return {
    weekday,
    startTime: timeOfDay(start),
    endTime: timeOfDay(end),
    breaks: breaks.map((pause) => ({ startTime: timeOfDay(pause.start), endTime: timeOfDay(pause.end) })),
  };
}
