import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '#schema/kernel/enums.ts';
import type { Id } from '#schema/kernel/id.ts';
import { Node } from '#schema/kernel/node.ts';

export const equipmentStatuses = ['RUNNING', 'STANDBY', 'MAINTENANCE', 'DOWN', 'RETIRED'] as const;
export type EquipmentStatus = (typeof equipmentStatuses)[number];
export const EquipmentStatusEnum = namesOf(equipmentStatuses);
registerEnumType(EquipmentStatusEnum, {
  name: 'EquipmentStatus',
  description:
    'RUNNING and STANDBY count as machines where a work centre counts its equipment. RETIRED is the end.',
});

/** One machine of a work centre (ISA-95 equipment), by the firm's own number. */
@ObjectType({ implements: Node, description: 'One machine of a work centre, by the firm’s own number.' })
export class Equipment extends Node {
  override id!: Id<'eqp'>;
  workCenterId!: string;
  @Field(() => String, { description: 'The firm’s own number, unique within it.' }) number!: string;
  @Field(() => String, { nullable: true, description: 'Who built it.' }) manufacturer!: string | null;
  @Field(() => String, { nullable: true, description: 'Its model.' }) model!: string | null;
  @Field(() => Int, { nullable: true, description: 'Year in which it was built.' }) builtYear!: number | null;
  @Field(() => String, { nullable: true, description: 'Serial number of its maker.' }) serial!: string | null;
  @Field(() => EquipmentStatusEnum, { description: 'Whether it can work.' }) status!: EquipmentStatus;
}
