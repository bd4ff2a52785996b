import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Capability,
  CapabilityRemoveInput,
  CapabilitySetInput,
  capabilityById,
  capabilityRemove,
  capabilitySet,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const SetPayload = payloadOf('CapabilitySet', 'capability', () => Capability);
const RemovePayload = payloadOf('CapabilityRemove', 'capability', () => Capability);
const answer = { field: 'capability', load: capabilityById };

@Resolver()
export class CapabilityMutationsResolver {
  @Mutation(() => SetPayload, { description: 'States one constraint of a work centre.' })
  async capabilitySet(
    @Arg('input', () => CapabilitySetInput, inputArgument) input: CapabilitySetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: capabilitySet, ...answer }, input);
  }

  @Mutation(() => RemovePayload, { description: 'Takes a constraint away.' })
  async capabilityRemove(
    @Arg('input', () => CapabilityRemoveInput, inputArgument) input: CapabilityRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: capabilityRemove, ...answer }, input);
  }
}
