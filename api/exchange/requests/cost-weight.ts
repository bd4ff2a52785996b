import { Field, Int, ObjectType } from 'type-graphql';
import { type CapacityRequest, type CostKind, CostKindEnum } from '#schema/exchange/index.ts';

/** How much one part of the cost counts. */
@ObjectType({ description: 'How much one part of the cost counts when offers are put in order.' })
export class CostWeight {
  @Field(() => CostKindEnum, { description: 'Which part.' }) kind!: CostKind;
  @Field(() => Int, { description: 'Basis points; 10,000 counts whole.' }) bps!: number;
}

/** The weights that are not whole. */
export function weightsOf({ weights }: CapacityRequest): CostWeight[] {
  return Object.entries(weights).map(([kind, bps]) => ({ kind: kind as CostKind, bps }));
}
