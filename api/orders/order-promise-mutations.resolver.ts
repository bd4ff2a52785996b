import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Fault } from '#schema/kernel/fault.ts';
import {
  isMoved,
  OrderPromise,
  OrderPromiseConfirmInput,
  OrderPromiseInquireInput,
  OrderPromiseIssueInput,
  OrderPromiseQuoteInput,
  OrderPromiseReleaseInput,
  OrderPromiseReplanInput,
  OrderPromiseWhatIfInput,
  orderPromiseById,
  orderPromiseConfirm,
  orderPromiseInquire,
  orderPromiseIssue,
  orderPromiseQuote,
  orderPromiseRelease,
  orderPromiseReplan,
  orderPromiseWhatIf,
} from '#schema/orders/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const OrderPromiseInquirePayload = payloadOf('OrderPromiseInquire', 'orderPromise', () => OrderPromise);
const OrderPromiseReplanPayload = payloadOf('OrderPromiseReplan', 'orderPromise', () => OrderPromise);
const OrderPromiseQuotePayload = payloadOf('OrderPromiseQuote', 'orderPromise', () => OrderPromise);
const OrderPromiseConfirmPayload = payloadOf('OrderPromiseConfirm', 'orderPromise', () => OrderPromise);
const OrderPromiseIssuePayload = payloadOf('OrderPromiseIssue', 'orderPromise', () => OrderPromise);
const OrderPromiseReleasePayload = payloadOf('OrderPromiseRelease', 'orderPromise', () => OrderPromise);
const OrderPromiseWhatIfPayload = payloadOf('OrderPromiseWhatIf', 'orderPromise', () => OrderPromise);
const asPromise = { field: 'orderPromise', load: orderPromiseById } as const;

@Resolver()
export class OrderPromiseMutations {
  @Mutation(() => OrderPromiseInquirePayload, { description: 'Asks what may be promised; nothing is held.' })
  async orderPromiseInquire(
    @Arg('input', () => OrderPromiseInquireInput, inputArgument) input: OrderPromiseInquireInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: orderPromiseInquire, ...asPromise }, input);
  }
  @Mutation(() => OrderPromiseReplanPayload, {
    description: 'Looks for plans anew, by the market as it is now.',
  })
  async orderPromiseReplan(
    @Arg('input', () => OrderPromiseReplanInput, inputArgument) input: OrderPromiseReplanInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: orderPromiseReplan, ...asPromise }, input);
  }
  @Mutation(() => OrderPromiseQuotePayload, { description: 'Holds every step of a plan, all or nothing.' })
  async orderPromiseQuote(
    @Arg('input', () => OrderPromiseQuoteInput, inputArgument) input: OrderPromiseQuoteInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const { replanIfMoved, ...quote } = input;
    const held = await mutate(context, { command: orderPromiseQuote, ...asPromise }, quote);
    return replanIfMoved && held.userErrors.some(isMoved)
      ? { ...(await replanned(context, input.orderPromiseId)), userErrors: held.userErrors }
      : held;
  }
  @Mutation(() => OrderPromiseConfirmPayload, {
    description: 'Buys every step that is held, all or nothing.',
  })
  async orderPromiseConfirm(
    @Arg('input', () => OrderPromiseConfirmInput, inputArgument) input: OrderPromiseConfirmInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: orderPromiseConfirm, ...asPromise }, input);
  }
  @Mutation(() => OrderPromiseReleasePayload, { description: 'Gives every step that is held back.' })
  async orderPromiseRelease(
    @Arg('input', () => OrderPromiseReleaseInput, inputArgument) input: OrderPromiseReleaseInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: orderPromiseRelease, ...asPromise }, input);
  }
  @Mutation(() => OrderPromiseIssuePayload, {
    description: 'Hands out what a bought order has taken of an item: it leaves the stock.',
  })
  async orderPromiseIssue(
    @Arg('input', () => OrderPromiseIssueInput, inputArgument) input: OrderPromiseIssueInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: orderPromiseIssue, ...asPromise }, input);
  }
  @Mutation(() => OrderPromiseWhatIfPayload, {
    description: 'Asks what one change would come to, solved anew beside the cheapest plan.',
  })
  async orderPromiseWhatIf(
    @Arg('input', () => OrderPromiseWhatIfInput, inputArgument) input: OrderPromiseWhatIfInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: orderPromiseWhatIf, ...asPromise }, input);
  }
}

/** Another act, after one that has changed nothing. Where its actor may not ask, or the promise stands otherwise by now, nothing comes of it. */
async function replanned(context: Context, orderPromiseId: string): Promise<Partial<Payload>> {
  const input = { orderPromiseId, idempotencyKey: crypto.randomUUID() };
  try {
    return await mutate(context, { command: orderPromiseReplan, ...asPromise }, input);
  } catch (error) {
    if (error instanceof Fault && error.code === 'FORBIDDEN') return { orderPromise: null };
    throw error;
  }
}
