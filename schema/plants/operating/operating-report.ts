import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '#schema/kernel/enums.ts';
import { BigIntScalar, DateScalar } from '#schema/kernel/scalars.ts';
import { OperatingFigures } from './operating-figures.ts';
import { type MachineState, MachineStateEnum, type StopReason, StopReasonEnum } from './reading.ts';

export const operatingBuckets = ['DAY', 'WEEK', 'MONTH'] as const;
export type OperatingBucket = (typeof operatingBuckets)[number];
export const OperatingBucketEnum = namesOf(operatingBuckets);
registerEnumType(OperatingBucketEnum, {
  name: 'OperatingBucket',
  description: 'By what time figures are added up; a week begins on Monday.',
});

@ObjectType({ description: 'Figures of one day, week or month.' })
export class OperatingPeriod {
  @Field(() => DateScalar, { description: 'Its first day, also where the report begins later.' })
  start!: string;
  @Field(() => OperatingFigures, { description: 'What was seen of it within the report.' })
  figures!: OperatingFigures;
}

@ObjectType({ description: 'Figures of one work centre.' })
export class OperatingCenter {
  workCenterId!: string;
  @Field(() => OperatingFigures, { description: 'All of the report’s time.' }) figures!: OperatingFigures;
}

@ObjectType({ description: 'Time that stood still, by state and reason.' })
export class OperatingStop {
  @Field(() => MachineStateEnum, { description: 'IDLE, DOWN or PLANNED_STOP.' }) state!: MachineState;
  @Field(() => StopReasonEnum, { description: 'Why.' }) reason!: StopReason;
  @Field(() => BigIntScalar, { description: 'Milliseconds.' }) ms!: bigint;
}

/** Operating data of some work centres over some days. */
@ObjectType({ description: 'Operating data of some work centres over some days.' })
export class OperatingReport {
  @Field(() => OperatingFigures, { description: 'Everything together.' }) total!: OperatingFigures;
  @Field(() => [OperatingPeriod], { description: 'By time, earliest first; without those of no figures.' })
  periods!: OperatingPeriod[];
  @Field(() => [OperatingCenter], {
    description: 'By work centre, in the order of their codes; at most 500.',
  })
  centers!: OperatingCenter[];
  @Field(() => [OperatingStop], { description: 'What stood still, the longest first.' })
  stops!: OperatingStop[];
}
