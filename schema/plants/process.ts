import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MeasureEnum } from '../kernel/enums.ts';
import type { Measure } from '../kernel/measure.ts';

/** A manufacturing process of the taxonomy: a tree, held as reference data. 5-axis milling *is a* milling. */
@ObjectType({
  description: 'A manufacturing process of the taxonomy. A child is a special case of its parent.',
})
export class Process {
  @Field(() => ID, { description: 'Stable code, its path in the tree.' })
  code!: string;

  @Field(() => ID, { nullable: true, description: 'The more general process.' })
  parentCode!: string | null;

  @Field(() => String, { description: 'Name in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => Int, { description: 'Steps below the root.' })
  depth!: number;

  @Field(() => MeasureEnum, { description: 'What capacity of this process is usually counted in.' })
  measure!: Measure;

  @Field(() => Boolean, {
    description: 'Whether a work centre can be of this process: it has no special cases below it.',
  })
  leaf!: boolean;

  /** CAPACITY, or STOCK and DELIVERY: kinds of what is sold, of which no work centre is. */
  resource!: 'CAPACITY' | 'STOCK' | 'DELIVERY';
}
