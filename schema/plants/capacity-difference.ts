import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../kernel/scalars.ts';

const differenceKinds = ['NOT_IN_SHEET', 'UNKNOWN_WORK_ORDER', 'QUANTITY_DIFFERS', 'SHORTFALL'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];
export const DifferenceKindEnum = namesOf(differenceKinds);
registerEnumType(DifferenceKindEnum, {
  name: 'DifferenceKind',
  description:
    'NOT_IN_SHEET: sold here, absent in the sheet. UNKNOWN_WORK_ORDER: in the sheet, not sold here. QUANTITY_DIFFERS: both, with other figures. SHORTFALL: less capacity than is sold.',
});

/** Where a sheet, the calendar or a figure set by hand disagrees with what was sold here: something for a planner to settle, never an error. */
@Entity({ schema: 'app', tableName: 'capacity_difference' })
@ObjectType({ implements: Node, description: 'Where capacity and what was sold here disagree.' })
export class CapacityDifference extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'dif'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  /** None where no sheet said so: the calendar did, or somebody by hand. */
  @Property({ type: 'uuid', nullable: true }) importId!: Id<'imp'> | null;
  @Property({ type: 'text' })
  @Field(() => DifferenceKindEnum, { description: 'What disagrees.' })
  kind!: DifferenceKind;
  @Property({ type: 'uuid' }) workCenterId!: Id<'wkc'>;
  @Property({ columnType: 'date', type: 'string' })
  @Field(() => DateScalar, { description: 'Monday of the week.' })
  weekStart!: string;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Work order concerned; none for sums and shortfalls.' })
  workOrderNumber!: string | null;
  /** Base units of the work centre's measure. */
  @Property({ type: new BigIntType('bigint'), nullable: true, fieldName: 'in_sheet' }) inSheetAmount!:
    | bigint
    | null;
  @Property({ type: new BigIntType('bigint'), nullable: true, fieldName: 'sold_here' }) soldHereAmount!:
    | bigint
    | null;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When a planner settled it.' })
  resolvedAt!: Date | null;
  @Property({ type: 'uuid', nullable: true }) resolvedBy!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'How a planner settled it; none where a newer sheet did.',
  })
  note!: string | null;
}
