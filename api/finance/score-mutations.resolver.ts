import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { CreditScoreRequestInput, creditScoreRequest } from '#schema/finance/index.ts';
import { Job, jobById } from '#schema/jobs/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const CreditScoreRequestPayload = payloadOf('CreditScoreRequest', 'creditScoreRequest', () => Job);

@Resolver()
export class ScoreMutations {
  @Mutation(() => CreditScoreRequestPayload, {
    description: 'Asks for your firm’s score, from what the platform knows today: a job.',
  })
  async creditScoreRequest(
    @Arg('input', () => CreditScoreRequestInput, inputArgument) input: CreditScoreRequestInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const field = 'creditScoreRequest';
    return await mutate(context, { command: creditScoreRequest, field, load: jobById }, input);
  }
}
