import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import {
  Item,
  ItemPutStockInput,
  ItemStock,
  itemById,
  itemPutStock,
  stockOfItem,
  writingsOfItem,
} from '#schema/catalog/index.ts';
import { Person, personById } from '#schema/identity/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { QuantityType } from '#schema/kernel/values.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const ItemPutStockPayload = payloadOf('ItemPutStock', 'item', () => Item);
/** Writings that are shown. */
const writingsMost = 20;
const ofWritings = ({ childComplexity }: { childComplexity: number }) => 1 + writingsMost * childComplexity;

@ObjectType('ItemReceipt', { description: 'Something expected of an item.' })
export class ItemReceiptType {
  @Field(() => DateScalar, { description: 'The day on which it is there.' }) arrivesOn!: string;
  @Field(() => QuantityType, { description: 'How much, in the unit of the item.' }) quantity!: Quantity;
}

/** What there is of an item, as it was written. */
@Resolver(() => Item)
export class ItemStockResolver {
  @Mutation(() => ItemPutStockPayload, {
    description: 'Writes what there is of an item and what is expected; earlier writings are kept.',
  })
  async itemPutStock(
    @Arg('input', () => ItemPutStockInput, inputArgument) input: ItemPutStockInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: itemPutStock, field: 'item', load: itemById }, input);
  }
  @FieldResolver(() => ItemStock, {
    nullable: true,
    description: 'What there is of it and what is expected: the newest writing; null where there is none.',
  })
  async stock(@Root() item: Item, @Ctx() { query }: Context): Promise<ItemStock | undefined> {
    return await stockOfItem(query, item.id);
  }
  @FieldResolver(() => [ItemStock], {
    description: 'The latest writings of its stock, newest first: at most twenty.',
    complexity: ofWritings,
  })
  async stockWritings(@Root() item: Item, @Ctx() { query }: Context): Promise<ItemStock[]> {
    return await writingsOfItem(query, item.id);
  }
}

@Resolver(() => ItemStock)
export class ItemStockWritingResolver {
  @FieldResolver(() => QuantityType, { description: 'What was there, in the unit of the item.' })
  quantity(@Root() { quantityValue, unit }: ItemStock): Quantity {
    return { value: decimal(quantityValue), unit };
  }
  @FieldResolver(() => [ItemReceiptType], { description: 'What was expected, by day.' })
  receipts(@Root() { receipts, unit }: ItemStock): ItemReceiptType[] {
    return receipts.map(({ arrivesOn, quantity }) => ({
      arrivesOn,
      quantity: { value: decimal(quantity), unit },
    }));
  }
  @FieldResolver(() => Person, { nullable: true, description: 'Who wrote it; null for a job or a key.' })
  async writtenBy(@Root() { writtenById }: ItemStock, @Ctx() { query }: Context): Promise<Person | null> {
    return writtenById ? ((await personById(query, writtenById)) ?? null) : null;
  }
}
