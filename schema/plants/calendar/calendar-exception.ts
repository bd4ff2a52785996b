import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '#schema/kernel/enums.ts';
import type { Id } from '#schema/kernel/id.ts';
import { Node } from '#schema/kernel/node.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { type Certainty, certainties, type ExceptionCause, exceptionCauses } from './rules.ts';

export const ExceptionCauseEnum = namesOf(exceptionCauses);
registerEnumType(ExceptionCauseEnum, {
  name: 'ExceptionCause',
  description:
    'Why a calendar is otherwise. OVERTIME and MAKE_UP_WORKDAY have work done where the pattern has none; all others scale what is worked.',
});
export const CertaintyEnum = namesOf(certainties);
registerEnumType(CertaintyEnum, {
  name: 'Certainty',
  description: 'Whether it is announced, or what somebody expects until it is.',
});

/** A stretch of days, or the same hours of each, on which a site or a work centre works otherwise than its pattern. */
@ObjectType({
  implements: Node,
  description: 'Days, or hours of days, on which a site or one work centre works otherwise than its pattern.',
})
export class CalendarException extends Node {
  override id!: Id<'cex'>;
  siteId!: string;
  workCenterId!: string | null;
  @Field(() => DateScalar, { description: 'First day.' }) fromDate!: string;
  @Field(() => DateScalar, { description: 'The day after the last.' }) untilDate!: string;
  startMinute!: number | null;
  endMinute!: number | null;
  /** Thousandths. */
  factor!: number;
  @Field(() => ExceptionCauseEnum, { description: 'Why.' }) cause!: ExceptionCause;
  @Field(() => CertaintyEnum, { description: 'How sure it is.' }) certainty!: Certainty;
  @Field(() => Int, { nullable: true, description: 'ISO weekday whose shifts a day without any works.' })
  worksAs!: number | null;
  @Field(() => String, { nullable: true, description: 'A word about it.' }) note!: string | null;
}
