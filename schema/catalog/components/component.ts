import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import type { UnitCode } from '../../kernel/units.ts';

export const componentSources = ['MAKE', 'BUY', 'SUPPLIED'] as const;
export type ComponentSource = (typeof componentSources)[number];
export const ComponentSourceEnum = namesOf(componentSources);
registerEnumType(ComponentSourceEnum, {
  name: 'ItemComponentSource',
  description:
    'MAKE: made with the order, by a routing of its own. BUY: bought. SUPPLIED: the customer brings it.',
});

/** One line of a bill of material, with what its component is and by which revision it is made. */
@ObjectType({ description: 'What one piece of a revision takes of another item.' })
export class ItemComponent {
  revisionId!: string;
  @Field(() => Int, { description: 'Its place in the list, from 1.' }) position!: number;
  componentId!: string;
  /** The component’s number and name. */
  number!: string;
  name!: string;
  materialCode!: string | null;
  /** What the component is counted in. */
  itemUnit!: UnitCode;
  /** The revision that is named; null: the newest that is released. */
  pinnedId!: string | null;
  /** The revision by which it would be made now: what is named, else the newest released, else the newest draft. MAKE alone. */
  madeById!: string | null;
  /** A decimal for one piece, without what is lost. */
  quantityValue!: string;
  unit!: UnitCode;
  @Field(() => Int, { description: 'Of 10,000 that are taken so many are lost.' }) scrapBps!: number;
  @Field(() => ID, { description: 'Code of the step that takes it.' }) stepCode!: string;
  @Field(() => ComponentSourceEnum, { description: 'Where it comes from.' }) source!: ComponentSource;
  @Field(() => Int, {
    nullable: true,
    description: 'BUY and SUPPLIED: working days from the order until it is there.',
  })
  leadWorkingDays!: number | null;
}
