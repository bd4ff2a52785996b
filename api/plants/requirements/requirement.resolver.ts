import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { decimal } from '#schema/kernel/decimal.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { QuantityType } from '#schema/kernel/values.ts';
import { type Requirement, type RequirementKind, RequirementKindEnum } from '#schema/plants/index.ts';

/** A requirement on the wire. */
@ObjectType('Requirement', {
  description: 'One thing that a need, or a step of a routing, asks of whoever works.',
})
export class RequirementType implements Requirement {
  @Field(() => RequirementKindEnum, { description: 'What is asked about.' }) kind!: RequirementKind;
  @Field(() => Boolean, { description: 'Whether an offer without it does not fit; else it is a wish.' })
  must!: boolean;
  bounds!: Requirement['bounds'];
  @Field(() => [String], { description: 'The grade, or the values asked for.' }) choices!: readonly string[];
}

/** The sides of a box. */
const boundsMost = 3;

@Resolver(() => RequirementType)
export class RequirementResolver {
  @FieldResolver(() => [QuantityType], {
    name: 'bounds',
    description: 'The bounds, as they were written.',
    complexity: ({ childComplexity }) => 1 + boundsMost * childComplexity,
  })
  shownBounds(@Root() requirement: RequirementType): Quantity[] {
    return requirement.bounds.map(({ value, unit }) => ({ value: decimal(value), unit }));
  }
}
