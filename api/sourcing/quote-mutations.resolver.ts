import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Quote,
  QuoteCounterAcceptInput,
  QuoteCounterInput,
  QuoteCounterRefuseInput,
  QuoteSubmitInput,
  QuoteWithdrawInput,
  quoteById,
  quoteCounter,
  quoteCounterAccept,
  quoteCounterRefuse,
  quoteSubmit,
  quoteWithdraw,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const QuoteSubmitPayload = payloadOf('QuoteSubmit', 'quote', () => Quote);
const QuoteWithdrawPayload = payloadOf('QuoteWithdraw', 'quote', () => Quote);
const QuoteCounterPayload = payloadOf('QuoteCounter', 'quote', () => Quote);
const QuoteCounterAcceptPayload = payloadOf('QuoteCounterAccept', 'quote', () => Quote);
const QuoteCounterRefusePayload = payloadOf('QuoteCounterRefuse', 'quote', () => Quote);
const asQuote = { field: 'quote', load: quoteById } as const;

@Resolver()
export class QuoteMutations {
  @Mutation(() => QuoteSubmitPayload, { description: 'Quotes, or says it anew.' })
  async quoteSubmit(
    @Arg('input', () => QuoteSubmitInput, inputArgument) input: QuoteSubmitInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: quoteSubmit, ...asQuote }, input);
  }
  @Mutation(() => QuoteWithdrawPayload, { description: 'Takes a quote back.' })
  async quoteWithdraw(
    @Arg('input', () => QuoteWithdrawInput, inputArgument) input: QuoteWithdrawInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: quoteWithdraw, ...asQuote }, input);
  }
  @Mutation(() => QuoteCounterPayload, { description: 'Proposes other prices, quantities, days or lines.' })
  async quoteCounter(
    @Arg('input', () => QuoteCounterInput, inputArgument) input: QuoteCounterInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: quoteCounter, ...asQuote }, input);
  }
  @Mutation(() => QuoteCounterAcceptPayload, { description: 'Takes a counter-offer as one’s own word.' })
  async quoteCounterAccept(
    @Arg('input', () => QuoteCounterAcceptInput, inputArgument) input: QuoteCounterAcceptInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: quoteCounterAccept, ...asQuote }, input);
  }
  @Mutation(() => QuoteCounterRefusePayload, {
    description: 'Refuses a counter-offer; the supplier’s last word stands.',
  })
  async quoteCounterRefuse(
    @Arg('input', () => QuoteCounterRefuseInput, inputArgument) input: QuoteCounterRefuseInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: quoteCounterRefuse, ...asQuote }, input);
  }
}
