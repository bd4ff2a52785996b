import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Rfq,
  RfqDeclineInput,
  RfqJoinInput,
  RfqNdaAcceptInput,
  RfqQuestionAskInput,
  rfqById,
  rfqDecline,
  rfqJoin,
  rfqNdaAccept,
  rfqQuestionAsk,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const RfqJoinPayload = payloadOf('RfqJoin', 'rfq', () => Rfq);
const RfqNdaAcceptPayload = payloadOf('RfqNdaAccept', 'rfq', () => Rfq);
const RfqQuestionAskPayload = payloadOf('RfqQuestionAsk', 'rfq', () => Rfq);
const RfqDeclinePayload = payloadOf('RfqDecline', 'rfq', () => Rfq);
const asRfq = { field: 'rfq', load: rfqById } as const;

@Resolver()
export class BidderMutations {
  @Mutation(() => RfqJoinPayload, { description: 'Takes part in a request that is open to every member.' })
  async rfqJoin(
    @Arg('input', () => RfqJoinInput, inputArgument) input: RfqJoinInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqJoin, ...asRfq }, input);
  }
  @Mutation(() => RfqNdaAcceptPayload, {
    description: 'Accepts the agreement on confidentiality for the firm.',
  })
  async rfqNdaAccept(
    @Arg('input', () => RfqNdaAcceptInput, inputArgument) input: RfqNdaAcceptInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqNdaAccept, ...asRfq }, input);
  }
  @Mutation(() => RfqQuestionAskPayload, { description: 'Asks the buyer.' })
  async rfqQuestionAsk(
    @Arg('input', () => RfqQuestionAskInput, inputArgument) input: RfqQuestionAskInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqQuestionAsk, ...asRfq }, input);
  }
  @Mutation(() => RfqDeclinePayload, { description: 'Says that the firm does not quote.' })
  async rfqDecline(
    @Arg('input', () => RfqDeclineInput, inputArgument) input: RfqDeclineInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqDecline, ...asRfq }, input);
  }
}
