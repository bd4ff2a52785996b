import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '#schema/kernel/enums.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { CertaintyEnum, ExceptionCauseEnum } from './calendar-exception.ts';
import type { TotalPart } from './derive-total.ts';
import type { Certainty, ExceptionCause } from './rules.ts';

const dayKinds = ['WORKDAY', 'DAY_OFF', 'HOLIDAY', 'MAKE_UP_WORKDAY'] as const;
export type DayKind = (typeof dayKinds)[number];
export const DayKindEnum = namesOf(dayKinds);
registerEnumType(DayKindEnum, {
  name: 'DayKind',
  description:
    'HOLIDAY: the official calendar closes it. MAKE_UP_WORKDAY: a day off on which work is done instead.',
});
const partKinds = ['SHIFTS', 'BREAKS', 'OVERTIME', 'EXCEPTION', 'EFFICIENCY'] as const;
export type PartKind = (typeof partKinds)[number];
export const PartKindEnum = namesOf(partKinds);
registerEnumType(PartKindEnum, { name: 'TotalPartKind', description: 'A step of the sum that a total is.' });

@ObjectType({ description: 'A day of the official holiday calendar.' })
export class HolidayName {
  @Field(() => DateScalar, { description: 'The day.' }) date!: string;
  @Field(() => DayKindEnum, { description: 'HOLIDAY or MAKE_UP_WORKDAY.' }) kind!: DayKind;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
  @Field(() => CertaintyEnum, { description: 'ASSUMED until the year’s notice is published.' })
  certainty!: Certainty;
}

@ObjectType({ description: 'One step of the sum that a day’s total is.' })
export class CalendarPart {
  @Field(() => PartKindEnum, { description: 'Which step.' }) kind!: PartKind;
  amount!: bigint;
  @Field(() => Int, { nullable: true, description: 'Factor of the exception, in thousandths.' })
  factorPermille!: number | null;
  @Field(() => ExceptionCauseEnum, { nullable: true, description: 'Why, for an exception.' })
  cause!: ExceptionCause | null;
  @Field(() => CertaintyEnum, { nullable: true, description: 'How sure the exception is.' })
  certainty!: Certainty | null;
  measure!: Measure;
}

/** One day as the shift calendar has it. */
@ObjectType({ description: 'One day as the shift calendar has it.' })
export class CalendarDay {
  @Field(() => DateScalar, { description: 'The day, where the site is.' }) date!: string;
  @Field(() => DayKindEnum, { description: 'What kind of day it is.' }) kind!: DayKind;
  @Field(() => HolidayName, { nullable: true, description: 'What the official calendar says of it.' })
  holiday!: HolidayName | null;
  @Field(() => String, { nullable: true, description: 'The pattern in force; null where there is none.' })
  patternName!: string | null;
  @Field(() => Int, { description: 'Shifts that start on it.' }) shiftCount!: number;
  @Field(() => Int, { description: 'Minutes of its shifts, with breaks.' }) shiftMinutes!: number;
  @Field(() => Int, { description: 'Minutes of breaks.' }) breakMinutes!: number;
  @Field(() => Int, { description: 'Minutes that one machine works, each once, before factors.' })
  workedMinutes!: number;
  @Field(() => Int, { nullable: true, description: 'Machines that count; null for a site’s own calendar.' })
  machines!: number | null;
  @Field(() => Int, { nullable: true, description: 'Efficiency in basis points: 8,500 is 0.85.' })
  efficiencyBps!: number | null;
  @Field(() => ExceptionCauseEnum, {
    nullable: true,
    description: 'Why it is otherwise, where an exception rules.',
  })
  cause!: ExceptionCause | null;
  @Field(() => CertaintyEnum, { nullable: true, description: 'How sure that exception is.' })
  certainty!: Certainty | null;
  @Field(() => Int, { nullable: true, description: 'Its factor in thousandths.' })
  factorPermille!: number | null;
  totalAmount!: bigint | null;
  partRows!: readonly TotalPart[];
  measure!: Measure;
}
