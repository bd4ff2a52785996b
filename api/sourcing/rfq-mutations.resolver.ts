import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Rfq,
  RfqAddendumPostInput,
  RfqAwardInput,
  RfqCancelInput,
  RfqCloseInput,
  RfqCreateInput,
  RfqDocumentAddInput,
  RfqExtendInput,
  RfqGuestInviteInput,
  RfqGuestRevokeInput,
  RfqInviteInput,
  RfqOpenInput,
  RfqQuestionAnswerInput,
  RfqReorderInput,
  RfqTakeInInput,
  rfqAddendumPost,
  rfqAward,
  rfqById,
  rfqCancel,
  rfqClose,
  rfqCreate,
  rfqDocumentAdd,
  rfqExtend,
  rfqGuestInvite,
  rfqGuestRevoke,
  rfqInvite,
  rfqOpen,
  rfqQuestionAnswer,
  rfqReorder,
  rfqTakeIn,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { addLookedAt } from './look-at-document.ts';

const RfqCreatePayload = payloadOf('RfqCreate', 'rfq', () => Rfq);
const RfqInvitePayload = payloadOf('RfqInvite', 'rfq', () => Rfq);
const RfqGuestInvitePayload = payloadOf('RfqGuestInvite', 'rfq', () => Rfq);
const RfqGuestRevokePayload = payloadOf('RfqGuestRevoke', 'rfq', () => Rfq);
const RfqOpenPayload = payloadOf('RfqOpen', 'rfq', () => Rfq);
const RfqExtendPayload = payloadOf('RfqExtend', 'rfq', () => Rfq);
const RfqClosePayload = payloadOf('RfqClose', 'rfq', () => Rfq);
const RfqCancelPayload = payloadOf('RfqCancel', 'rfq', () => Rfq);
const RfqAddendumPostPayload = payloadOf('RfqAddendumPost', 'rfq', () => Rfq);
const RfqQuestionAnswerPayload = payloadOf('RfqQuestionAnswer', 'rfq', () => Rfq);
const RfqDocumentAddPayload = payloadOf('RfqDocumentAdd', 'rfq', () => Rfq);
const RfqAwardPayload = payloadOf('RfqAward', 'rfq', () => Rfq);
const RfqReorderPayload = payloadOf('RfqReorder', 'rfq', () => Rfq);
const RfqTakeInPayload = payloadOf('RfqTakeIn', 'rfq', () => Rfq);
const asRfq = { field: 'rfq', load: rfqById } as const;

@Resolver()
export class RfqMutations {
  @Mutation(() => RfqCreatePayload, { description: 'Drafts a request for quotation.' })
  async rfqCreate(
    @Arg('input', () => RfqCreateInput, inputArgument) input: RfqCreateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqCreate, ...asRfq }, input);
  }
  @Mutation(() => RfqReorderPayload, {
    description: 'Drafts a request from what was bought before, with every document at its newest revision.',
  })
  async rfqReorder(
    @Arg('input', () => RfqReorderInput, inputArgument) input: RfqReorderInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqReorder, ...asRfq }, input);
  }
  @Mutation(() => RfqTakeInPayload, {
    description: 'Drafts a request from RequestForQuotation 3.0.0 of Catena-X.',
  })
  async rfqTakeIn(
    @Arg('input', () => RfqTakeInInput, inputArgument) input: RfqTakeInInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqTakeIn, ...asRfq }, input);
  }
  @Mutation(() => RfqInvitePayload, { description: 'Asks more firms for a quote.' })
  async rfqInvite(
    @Arg('input', () => RfqInviteInput, inputArgument) input: RfqInviteInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqInvite, ...asRfq }, input);
  }
  @Mutation(() => RfqGuestInvitePayload, {
    description: 'Asks a factory without an account for a quote, by a link.',
  })
  async rfqGuestInvite(
    @Arg('input', () => RfqGuestInviteInput, inputArgument) input: RfqGuestInviteInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqGuestInvite, ...asRfq }, input);
  }
  @Mutation(() => RfqGuestRevokePayload, { description: 'Takes a guest’s link back.' })
  async rfqGuestRevoke(
    @Arg('input', () => RfqGuestRevokeInput, inputArgument) input: RfqGuestRevokeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqGuestRevoke, ...asRfq }, input);
  }
  @Mutation(() => RfqOpenPayload, { description: 'Opens a draft to its bidders.' })
  async rfqOpen(
    @Arg('input', () => RfqOpenInput, inputArgument) input: RfqOpenInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqOpen, ...asRfq }, input);
  }
  @Mutation(() => RfqExtendPayload, { description: 'Gives bidders more time.' })
  async rfqExtend(
    @Arg('input', () => RfqExtendInput, inputArgument) input: RfqExtendInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqExtend, ...asRfq }, input);
  }
  @Mutation(() => RfqClosePayload, { description: 'Ends a request without an award.' })
  async rfqClose(
    @Arg('input', () => RfqCloseInput, inputArgument) input: RfqCloseInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqClose, ...asRfq }, input);
  }
  @Mutation(() => RfqCancelPayload, { description: 'Takes a request back.' })
  async rfqCancel(
    @Arg('input', () => RfqCancelInput, inputArgument) input: RfqCancelInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqCancel, ...asRfq }, input);
  }
  @Mutation(() => RfqAddendumPostPayload, { description: 'Tells all bidders something more.' })
  async rfqAddendumPost(
    @Arg('input', () => RfqAddendumPostInput, inputArgument) input: RfqAddendumPostInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqAddendumPost, ...asRfq }, input);
  }
  @Mutation(() => RfqQuestionAnswerPayload, { description: 'Answers a question; all bidders read both.' })
  async rfqQuestionAnswer(
    @Arg('input', () => RfqQuestionAnswerInput, inputArgument) input: RfqQuestionAnswerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqQuestionAnswer, ...asRfq }, input);
  }
  @Mutation(() => RfqDocumentAddPayload, { description: 'Shows a file to the bidders.' })
  async rfqDocumentAdd(
    @Arg('input', () => RfqDocumentAddInput, inputArgument) input: RfqDocumentAddInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await addLookedAt(context, input, (facts) =>
      mutate(context, { command: rfqDocumentAdd, ...asRfq }, facts),
    );
  }
  @Mutation(() => RfqAwardPayload, { description: 'Awards a request, whole or in part, to one or several.' })
  async rfqAward(
    @Arg('input', () => RfqAwardInput, inputArgument) input: RfqAwardInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqAward, ...asRfq }, input);
  }
}
