import { Field, ID, ObjectType } from 'type-graphql';
import { type ComponentSource, ComponentSourceEnum } from '../../catalog/index.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import type { UnitCode } from '../../kernel/units.ts';

/** Of what is expected, so much by a day: a decimal in the unit of the item. */
export interface ComponentReceipt {
  readonly arrivesOn: string;
  readonly quantity: string;
}

/**
 * What an answer takes of one component at one step, and where it comes from. Amounts are decimals in the unit of the item: what is there, what is
 * expected and the rest add up to what is needed.
 */
@ObjectType({
  description:
    'What a promise takes of a component at a step, and where from: the parts add up to what is needed.',
})
export class PromiseComponent {
  @Field(() => ID, { description: 'Code of the step that takes it.' }) stepCode!: string;
  itemId!: string;
  @Field(() => String, { description: 'Number of the component.' }) number!: string;
  @Field(() => String, { description: 'What it is called.' }) name!: string;
  @Field(() => ComponentSourceEnum, { description: 'Where the rest comes from.' }) source!: ComponentSource;
  unit!: UnitCode;
  needed!: string;
  fromStock!: string;
  receipts!: readonly ComponentReceipt[];
  rest!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'BUY and SUPPLIED: the day on which the rest is there; null for no rest, and for what is made.',
  })
  restOn!: string | null;
}
