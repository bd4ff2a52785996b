import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Framework,
  FrameworkAcceptInput,
  FrameworkDeclineInput,
  FrameworkEndInput,
  FrameworkProposeInput,
  frameworkAccept,
  frameworkById,
  frameworkDecline,
  frameworkEnd,
  frameworkPropose,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const FrameworkProposePayload = payloadOf('FrameworkPropose', 'framework', () => Framework);
const FrameworkAcceptPayload = payloadOf('FrameworkAccept', 'framework', () => Framework);
const FrameworkDeclinePayload = payloadOf('FrameworkDecline', 'framework', () => Framework);
const FrameworkEndPayload = payloadOf('FrameworkEnd', 'framework', () => Framework);
const asFramework = { field: 'framework', load: frameworkById } as const;

@Resolver()
export class FrameworkMutations {
  @Mutation(() => FrameworkProposePayload, { description: 'Proposes a framework agreement to another firm.' })
  async frameworkPropose(
    @Arg('input', () => FrameworkProposeInput, inputArgument) input: FrameworkProposeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: frameworkPropose, ...asFramework }, input);
  }
  @Mutation(() => FrameworkAcceptPayload, { description: 'Accepts what the other firm has proposed.' })
  async frameworkAccept(
    @Arg('input', () => FrameworkAcceptInput, inputArgument) input: FrameworkAcceptInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: frameworkAccept, ...asFramework }, input);
  }
  @Mutation(() => FrameworkDeclinePayload, { description: 'Declines what the other firm has proposed.' })
  async frameworkDecline(
    @Arg('input', () => FrameworkDeclineInput, inputArgument) input: FrameworkDeclineInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: frameworkDecline, ...asFramework }, input);
  }
  @Mutation(() => FrameworkEndPayload, { description: 'Takes a proposal back, or ends an agreement.' })
  async frameworkEnd(
    @Arg('input', () => FrameworkEndInput, inputArgument) input: FrameworkEndInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: frameworkEnd, ...asFramework }, input);
  }
}
