import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '#schema/kernel/enums.ts';
import type { Id } from '#schema/kernel/id.ts';
import { Node } from '#schema/kernel/node.ts';
import type { UnitCode } from '#schema/kernel/units.ts';

const directions = ['MAX', 'MIN', 'SET'] as const;
export type CapabilityDirection = (typeof directions)[number];
export const CapabilityDirectionEnum = namesOf(directions);
registerEnumType(CapabilityDirectionEnum, {
  name: 'CapabilityDirection',
  description: 'MAX: no more than. MIN: no less, no finer than. SET: one of these.',
});

/** A kind of constraint, from the reference list. */
@ObjectType({ description: 'A kind of constraint on what a work centre can do.' })
export class CapabilityKind {
  @Field(() => ID, { description: 'Stable code.' }) code!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
  @Field(() => String, { nullable: true, description: 'Unit in which it is kept; null for a choice.' })
  unit!: UnitCode | null;
  @Field(() => CapabilityDirectionEnum, { description: 'What the value bounds.' })
  direction!: CapabilityDirection;
  @Field(() => [String], {
    description: 'Allowed values; `material` means codes of materials, `process` codes of processes.',
  })
  choices!: string[];
}

/** One constraint on what a work centre can do: a bound with a unit, a grade, or a set. */
@ObjectType({ implements: Node, description: 'One constraint on what a work centre can do.' })
export class Capability extends Node {
  override id!: Id<'cap'>;
  workCenterId!: string;
  kind!: string;
  value!: string | null;
  unit!: UnitCode | null;
  @Field(() => [String], { description: 'The grade, or the values of the set.' }) choices!: string[];
}
