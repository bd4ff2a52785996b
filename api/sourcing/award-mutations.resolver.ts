import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Award,
  AwardApproveInput,
  AwardRejectInput,
  awardApprove,
  awardById,
  awardReject,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const AwardApprovePayload = payloadOf('AwardApprove', 'award', () => Award);
const AwardRejectPayload = payloadOf('AwardReject', 'award', () => Award);
const asAward = { field: 'award', load: awardById } as const;

@Resolver()
export class AwardMutations {
  @Mutation(() => AwardApprovePayload, {
    description: 'Makes an award final that waits for a second person.',
  })
  async awardApprove(
    @Arg('input', () => AwardApproveInput, inputArgument) input: AwardApproveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: awardApprove, ...asAward }, input);
  }
  @Mutation(() => AwardRejectPayload, { description: 'Rejects an award that waits; its quotes stay live.' })
  async awardReject(
    @Arg('input', () => AwardRejectInput, inputArgument) input: AwardRejectInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: awardReject, ...asAward }, input);
  }
}
