import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Item, itemById, todayOfStock } from '#schema/catalog/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import { DateScalar, DateTimeScalar } from '#schema/kernel/scalars.ts';
import { QuantityType } from '#schema/kernel/values.ts';
import {
  type Allocation,
  type FreeStock,
  freeStockOf,
  liveAllocations,
  OrderPromise,
  orderPromiseById,
  PromiseComponent,
} from '#schema/orders/index.ts';
import { ItemReceiptType } from '../catalog/item-stock.resolver.ts';
import type { Context } from '../context.ts';

@ObjectType({ description: 'What of an item’s stock no promise has taken.' })
export class ItemFreeStock {
  @Field(() => QuantityType, { description: 'Of what is there.' }) onHand!: Quantity;
  @Field(() => [ItemReceiptType], { description: 'Of what is expected, by day; of what is overdue nothing.' })
  receipts!: ItemReceiptType[];
  @Field(() => QuantityType, {
    description: 'What promises have taken and is neither there nor expected.',
  })
  short!: Quantity;
}

@ObjectType({ description: 'What a promise has taken of an item and not handed out yet.' })
export class ItemTaken {
  promiseId!: string;
  @Field(() => QuantityType, { description: 'How much, in the unit of the item.' }) quantity!: Quantity;
  @Field(() => DateScalar, { nullable: true, description: 'By which day; null: of what was there.' })
  readyOn!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was taken.' }) takenAt!: Date;
}

/** Promises of a firm that have taken of one item, as the limit of what a question may cost counts them. */
const asUsual = ({ childComplexity }: { childComplexity: number }) => 1 + 50 * childComplexity;

@Resolver(() => Item)
export class FreeStockResolver {
  @FieldResolver(() => ItemFreeStock, { description: 'What of its stock is free.' })
  async freeStock(@Root() { id, unit }: Item, @Ctx() { query }: Context): Promise<ItemFreeStock> {
    const free = await freeStock(query, id);
    return {
      onHand: { value: free.onHand, unit },
      receipts: free.expected.map(({ arrivesOn, free: value }) => ({ arrivesOn, quantity: { value, unit } })),
      short: { value: free.short, unit },
    };
  }
  @FieldResolver(() => [ItemTaken], {
    description: 'What promises have taken of it and not handed out yet, the oldest first.',
    complexity: asUsual,
  })
  async taken(@Root() { id, unit }: Item, @Ctx() { query }: Context): Promise<ItemTaken[]> {
    return (await allocationsOf(query, id)).map(({ promiseId, quantityValue, readyOn, takenAt }) => ({
      promiseId,
      quantity: { value: decimal(quantityValue), unit },
      readyOn,
      takenAt,
    }));
  }
}

async function freeStock(query: Query, id: string): Promise<FreeStock> {
  const loader = query.loader<string, FreeStock>('free-stock', async (ids) => {
    const free = await freeStockOf(query, ids, await todayOfStock(query));
    return ids.map((wanted) => {
      const one = free.get(wanted);
      if (!one) throw new Error('Free stock is worked out for every item that is asked for');
      return one;
    });
  });
  return await loader.load(id);
}

async function allocationsOf(query: Query, id: string): Promise<Allocation[]> {
  const loader = query.loader<string, Allocation[]>('stock-taken', async (ids) => {
    const found = await liveAllocations(query, ids);
    return ids.map((wanted) => found.filter(({ itemId }) => itemId === wanted));
  });
  return await loader.load(id);
}

@Resolver(() => ItemTaken)
export class ItemTakenResolver {
  @FieldResolver(() => OrderPromise, { nullable: true, description: 'The promise.' })
  async promise(
    @Root() { promiseId }: ItemTaken,
    @Ctx() { query }: Context,
  ): Promise<OrderPromise | undefined> {
    return await orderPromiseById(query, promiseId);
  }
}

@Resolver(() => PromiseComponent)
export class PromiseComponentResolver {
  @FieldResolver(() => Item, { nullable: true, description: 'The item.' })
  async item(@Root() { itemId }: PromiseComponent, @Ctx() { query }: Context): Promise<Item | undefined> {
    return await itemById(query, itemId);
  }
  @FieldResolver(() => QuantityType, {
    description: 'What the pieces that are begun take, with what is lost.',
  })
  needed(@Root() { needed, unit }: PromiseComponent): Quantity {
    return { value: decimal(needed), unit };
  }
  @FieldResolver(() => QuantityType, { description: 'Of that from what is there.' })
  fromStock(@Root() { fromStock, unit }: PromiseComponent): Quantity {
    return { value: decimal(fromStock), unit };
  }
  @FieldResolver(() => [ItemReceiptType], { description: 'Of that from what is expected, by day.' })
  receipts(@Root() { receipts, unit }: PromiseComponent): ItemReceiptType[] {
    return receipts.map(({ arrivesOn, quantity }) => ({
      arrivesOn,
      quantity: { value: decimal(quantity), unit },
    }));
  }
  @FieldResolver(() => QuantityType, {
    description: 'Of that what is bought, brought by the customer, or made.',
  })
  rest(@Root() { rest, unit }: PromiseComponent): Quantity {
    return { value: decimal(rest), unit };
  }
}
