import { Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { QuantityInput } from '../../kernel/values.ts';

@InputType({ description: 'Something expected of an item.' })
export class ItemReceiptInput {
  @Field(() => QuantityInput, { description: 'More than zero, in a unit that converts into the item’s.' })
  quantity!: QuantityInput;
  @Field(() => DateScalar, { description: 'The day on which it is there, within a year.' })
  arrivesOn!: string;
}

@InputType({ description: 'What there is of an item and what is expected, whole.' })
export class ItemPutStockInput extends CommandInput {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => QuantityInput, {
    description:
      'What is there, also what promises have taken and is not handed out yet; in a unit that converts into the item’s.',
  })
  quantity!: QuantityInput;
  @Field(() => DateScalar, { description: 'The day at whose end it was counted, today at the latest.' })
  asOf!: string;
  @Field(() => String, { nullable: true, description: 'Where it lies, at most 100 characters.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'A note, at most 300 characters.' })
  note?: string | null;
  @Field(() => [ItemReceiptInput], { nullable: true, description: 'What is expected: 50 at most.' })
  receipts?: ItemReceiptInput[] | null;
}
