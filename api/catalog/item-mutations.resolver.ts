import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Item,
  ItemCreateInput,
  ItemRevision,
  ItemRevisionPutBillInput,
  ItemRevisionPutComponentsInput,
  ItemRevisionPutInput,
  ItemRevisionReleaseInput,
  itemById,
  itemCreate,
  itemRevisionById,
  itemRevisionPut,
  itemRevisionPutBill,
  itemRevisionPutComponents,
  itemRevisionRelease,
} from '#schema/catalog/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const ItemCreatePayload = payloadOf('ItemCreate', 'item', () => Item);
const ItemRevisionPutPayload = payloadOf('ItemRevisionPut', 'itemRevision', () => ItemRevision);
const ItemRevisionPutBillPayload = payloadOf('ItemRevisionPutBill', 'itemRevision', () => ItemRevision);
const ItemRevisionPutComponentsPayload = payloadOf(
  'ItemRevisionPutComponents',
  'itemRevision',
  () => ItemRevision,
);
const ItemRevisionReleasePayload = payloadOf('ItemRevisionRelease', 'itemRevision', () => ItemRevision);
const asRevision = { field: 'itemRevision', load: itemRevisionById } as const;

@Resolver()
export class ItemMutations {
  @Mutation(() => ItemCreatePayload, { description: 'Writes down an item of the firm’s catalogue.' })
  async itemCreate(
    @Arg('input', () => ItemCreateInput, inputArgument) input: ItemCreateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: itemCreate, field: 'item', load: itemById }, input);
  }
  @Mutation(() => ItemRevisionPutPayload, { description: 'Writes the routing of a revision, whole.' })
  async itemRevisionPut(
    @Arg('input', () => ItemRevisionPutInput, inputArgument) input: ItemRevisionPutInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: itemRevisionPut, ...asRevision }, input);
  }
  @Mutation(() => ItemRevisionPutBillPayload, {
    description: 'Writes the routing of a revision, whole, from a Catena-X bill of process.',
  })
  async itemRevisionPutBill(
    @Arg('input', () => ItemRevisionPutBillInput, inputArgument) input: ItemRevisionPutBillInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: itemRevisionPutBill, ...asRevision }, input);
  }
  @Mutation(() => ItemRevisionPutComponentsPayload, {
    description: 'Writes the bill of material of a draft, whole.',
  })
  async itemRevisionPutComponents(
    @Arg('input', () => ItemRevisionPutComponentsInput, inputArgument) input: ItemRevisionPutComponentsInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: itemRevisionPutComponents, ...asRevision }, input);
  }
  @Mutation(() => ItemRevisionReleasePayload, {
    description: 'Releases a revision: its routing stays as it is from here on.',
  })
  async itemRevisionRelease(
    @Arg('input', () => ItemRevisionReleaseInput, inputArgument) input: ItemRevisionReleaseInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: itemRevisionRelease, ...asRevision }, input);
  }
}
