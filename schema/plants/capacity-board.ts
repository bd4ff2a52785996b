import { createHash } from 'node:crypto';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Id } from '../kernel/id.ts';
import type { Measure } from '../kernel/measure.ts';
import { PageInfo } from '../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../kernel/scalars.ts';
import { type TotalSource, TotalSourceEnum } from './day-totals.ts';
import { WorkCenter } from './work-center.ts';

/** The five counters of a bucket, in base units. `free` = total − committed − held − reserved and may be negative. */
export interface Counters {
  readonly total: bigint;
  readonly committed: bigint;
  readonly held: bigint;
  readonly reserved: bigint;
}

/** Free in a bucket; negative where more is loaded than there is. */
export function freeOf({ total, committed, held, reserved }: Counters): bigint {
  return total - committed - held - reserved;
}

/** A day has no id of its own in the database; this one is worked out from whose day it is and which, and is always the same. */
export function capacityDayId({ workCenterId, date }: Pick<CapacityDay, 'workCenterId' | 'date'>): Id<'day'> {
  const hex = createHash('sha256').update(`${workCenterId} ${date}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Load in basis points of the total, rounded half up; nothing where there is no capacity. */
export function loadBps(counters: Counters): number | null {
  if (counters.total <= 0n) return null;
  const load = counters.total - freeOf(counters);
  return Number((load * 20_000n + counters.total) / (counters.total * 2n));
}

@ObjectType({ description: 'An ISO week.' })
export class Week {
  @Field(() => String, { description: 'As 2026-W53.' }) label!: string;
  @Field(() => DateScalar, { description: 'Its Monday.' }) start!: string;
  @Field(() => DateScalar, { description: 'The Monday after it.' }) end!: string;
}

/** One work centre in one week. */
@ObjectType({ description: 'One work centre in one week.' })
export class CapacityCell implements Counters {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => Boolean, { description: 'False where there are no figures yet.' }) known!: boolean;
  total!: bigint;
  committed!: bigint;
  held!: bigint;
  reserved!: bigint;
  measure!: Measure;
}

@ObjectType({ description: 'One work centre on one day.' })
export class CapacityDay implements Counters {
  workCenterId!: string;
  @Field(() => DateScalar, { description: 'The day, where the site is.' }) date!: string;
  @Field(() => TotalSourceEnum, { description: 'Who had the last word on its total.' })
  totalSource!: TotalSource;
  @Field(() => String, { nullable: true, description: 'Why its total was set by hand.' })
  totalReason!: string | null;
  /** What the shift calendar gives; nothing where there is none. */
  calendarTotalAmount!: bigint | null;
  total!: bigint;
  committed!: bigint;
  held!: bigint;
  reserved!: bigint;
  measure!: Measure;
}

@ObjectType({ description: 'A row of the board: one work centre.' })
export class CapacityRow {
  @Field(() => WorkCenter, { description: 'The work centre.' }) workCenter!: WorkCenter;
  @Field(() => [CapacityCell], { description: 'One for each week of the board.' }) cells!: CapacityCell[];
}

@ObjectType({ description: 'One row of the board.' })
export class CapacityRowEdge {
  @Field(() => CapacityRow, { description: 'The row.' }) node!: CapacityRow;
  @Field(() => String, { description: 'Ask for rows after this one.' }) cursor!: string;
}

@ObjectType({ description: 'Work centres against weeks.' })
export class CapacityBoard {
  @Field(() => [Week], { description: 'The columns.' }) weeks!: Week[];
  @Field(() => [CapacityRowEdge], { description: 'The rows of this page.' }) edges!: CapacityRowEdge[];
  @Field(() => PageInfo, { description: 'Where the page begins and ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { nullable: true, description: 'Work centres in all.' }) totalCount!: number | null;
  @Field(() => DateTimeScalar, { description: 'When the figures were read.' }) asOf!: Date;
}
