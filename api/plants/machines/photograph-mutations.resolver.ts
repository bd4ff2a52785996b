import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Photograph,
  PhotographAddInput,
  PhotographMoveInput,
  PhotographRemoveInput,
  photographAdd,
  photographById,
  photographMove,
  photographRemove,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const AddPayload = payloadOf('PhotographAdd', 'photograph', () => Photograph);
const MovePayload = payloadOf('PhotographMove', 'photograph', () => Photograph);
const RemovePayload = payloadOf('PhotographRemove', 'photograph', () => Photograph);
const answer = { field: 'photograph', load: photographById };

@Resolver()
export class PhotographMutationsResolver {
  @Mutation(() => AddPayload, { description: 'Adds a picture at the end.' })
  async photographAdd(
    @Arg('input', () => PhotographAddInput, inputArgument) input: PhotographAddInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: photographAdd, ...answer }, input);
  }

  @Mutation(() => MovePayload, { description: 'Moves a picture to another place.' })
  async photographMove(
    @Arg('input', () => PhotographMoveInput, inputArgument) input: PhotographMoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: photographMove, ...answer }, input);
  }

  @Mutation(() => RemovePayload, { description: 'Takes a picture away.' })
  async photographRemove(
    @Arg('input', () => PhotographRemoveInput, inputArgument) input: PhotographRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: photographRemove, ...answer }, input);
  }
}
