import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import { PageInfo } from '../kernel/node.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../kernel/scalars.ts';
import { WorkCenter } from './work-center.ts';

const boardBuckets = ['DAY', 'WEEK', 'MONTH'] as const;
export type BoardBucket = (typeof boardBuckets)[number];
export const BoardBucketEnum = namesOf(boardBuckets);
registerEnumType(BoardBucketEnum, { name: 'BoardBucket', description: 'How long a column of the board is.' });

const dayMarks = ['OFF', 'HOLIDAY', 'MAKE_UP'] as const;
export type DayMark = (typeof dayMarks)[number];
export const DayMarkEnum = namesOf(dayMarks);
registerEnumType(DayMarkEnum, {
  name: 'DayMark',
  description:
    'What is unusual about a bucket. OFF: no working day in it. HOLIDAY: a public holiday in it, or a statutory-holiday exception that stops whole days. MAKE_UP: a day in it that is usually off is worked in exchange; a holiday in the same bucket comes first. An exception that opens a holiday takes its mark away.',
});

@ObjectType({ description: 'One column of the board, half-open.' })
export class BoardColumn {
  @Field(() => DateScalar, { description: 'Its first day.' }) start!: string;
  @Field(() => DateScalar, { description: 'The day after its last.' }) end!: string;
  @Field(() => String, { description: 'As 2026-11-30, 2026-W49 or 2026-11.' }) label!: string;
}

/** A work centre's figures, one of each for every column, as decimals of its shown unit. */
@ObjectType({
  description:
    'A work centre’s figures by column, decimals of its shown unit. Lists, because a year of two hundred centres is ten thousand cells.',
})
export class CapacityGridRow {
  @Field(() => WorkCenter, { description: 'The work centre.' }) workCenter!: WorkCenter;
  @Field(() => [Boolean], { description: 'False where there are no figures yet.' }) known!: boolean[];
  @Field(() => [DecimalScalar], { description: 'All there is.' }) total!: string[];
  @Field(() => [DecimalScalar], { description: 'The firm’s own load, without what was sold here.' })
  committed!: string[];
  @Field(() => [DecimalScalar], { description: 'Held for buyers, until their time.' }) held!: string[];
  @Field(() => [DecimalScalar], { description: 'Sold here.' }) reserved!: string[];
  @Field(() => [DecimalScalar], { description: 'What is left; negative where more is loaded than there is.' })
  free!: string[];
  @Field(() => [Int, { nullable: true }], {
    nullable: 'items',
    description: 'Load in basis points of the total; null where there is none.',
  })
  loadBps!: (number | null)[];
  @Field(() => [DayMarkEnum], {
    nullable: 'items',
    description: 'What is unusual about the column, by the calendars of the site and of the work centre.',
  })
  marks!: (DayMark | null)[];
  /** What the lists are lists of, for those who add one of their own. */
  bucket!: BoardBucket;
  columns!: readonly BoardColumn[];
}

@ObjectType({ description: 'One row of the board.' })
export class CapacityGridEdge {
  @Field(() => CapacityGridRow, { description: 'The row.' }) node!: CapacityGridRow;
  @Field(() => String, { description: 'Ask for rows after this one.' }) cursor!: string;
}

@ObjectType({ description: 'Work centres against days, weeks or months.' })
export class CapacityGrid {
  @Field(() => BoardBucketEnum, { description: 'How long a column is.' }) bucket!: BoardBucket;
  @Field(() => [BoardColumn], { description: 'The columns.' }) columns!: BoardColumn[];
  @Field(() => [CapacityGridEdge], { description: 'The rows of this page.' }) edges!: CapacityGridEdge[];
  @Field(() => PageInfo, { description: 'Where the page begins and ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { nullable: true, description: 'Work centres in all.' }) totalCount!: number | null;
  @Field(() => DateTimeScalar, { description: 'When the figures were read.' }) asOf!: Date;
}
