import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { QuantityInput } from '../../kernel/values.ts';
import { type ComponentSource, ComponentSourceEnum } from './component.ts';

@InputType({ description: 'What one piece takes of another item.' })
export class ItemComponentInput {
  @Field(() => ID, { description: 'The item that is taken.' }) itemId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'MAKE: by which of its revisions; by the newest that is released unless told.',
  })
  revisionId?: string | null;
  @Field(() => QuantityInput, {
    description: 'For one piece, without what is lost, in a unit that converts into the item’s.',
  })
  quantity!: QuantityInput;
  @Field(() => Int, {
    nullable: true,
    description: 'Of 10,000 that are taken so many are lost, 0 to 9,000; none unless told.',
  })
  scrapBps?: number | null;
  @Field(() => ID, { description: 'Code of the step of the routing that takes it.' }) stepCode!: string;
  @Field(() => ComponentSourceEnum, { description: 'Where it comes from.' }) source!: ComponentSource;
  @Field(() => Int, {
    nullable: true,
    description: 'BUY and SUPPLIED: working days from the order until it is there, 0 to 366.',
  })
  leadWorkingDays?: number | null;
}

@InputType({ description: 'The bill of material of a draft, whole.' })
export class ItemRevisionPutComponentsInput extends CommandInput {
  @Field(() => ID, { description: 'The revision: a draft, with its routing.' }) revisionId!: string;
  @Field(() => [ItemComponentInput], { description: 'Its components: 100 at most, none to take all away.' })
  components!: ItemComponentInput[];
}
