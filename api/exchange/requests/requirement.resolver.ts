import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import {
  type CapacityRequest,
  type CostKind,
  CostKindEnum,
  type Requirement,
  type RequirementKind,
  RequirementKindEnum,
} from '#schema/exchange/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { QuantityType } from '#schema/kernel/values.ts';

/** A requirement on the wire. */
@ObjectType('Requirement', { description: 'One thing that a need asks of whoever works.' })
export class RequirementType implements Requirement {
  @Field(() => RequirementKindEnum, { description: 'What is asked about.' }) kind!: RequirementKind;
  @Field(() => Boolean, { description: 'Whether an offer without it does not fit; else it is a wish.' })
  must!: boolean;
  bounds!: Requirement['bounds'];
  @Field(() => [String], { description: 'The grade, or the values asked for.' }) choices!: readonly string[];
}

/** How much one part of the cost counts. */
@ObjectType({ description: 'How much one part of the cost counts when offers are put in order.' })
export class CostWeight {
  @Field(() => CostKindEnum, { description: 'Which part.' }) kind!: CostKind;
  @Field(() => Int, { description: 'Basis points; 10,000 counts whole.' }) bps!: number;
}

@Resolver(() => RequirementType)
export class RequirementResolver {
  @FieldResolver(() => [QuantityType], { name: 'bounds', description: 'The bounds, as they were written.' })
  shownBounds(@Root() requirement: RequirementType): Quantity[] {
    return requirement.bounds.map(({ value, unit }) => ({ value: decimal(value), unit }));
  }
}

/** The weights that are not whole. */
export function weightsOf({ weights }: CapacityRequest): CostWeight[] {
  return Object.entries(weights).map(([kind, bps]) => ({ kind: kind as CostKind, bps }));
}
