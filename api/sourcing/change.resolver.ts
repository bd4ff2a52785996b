import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Firm, firmById } from '#schema/identity/index.ts';
import { changesOfRfq, Rfq, RfqChange, RfqSeeInput, rfqById, rfqSee } from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const RfqSeePayload = payloadOf('RfqSee', 'rfq', () => Rfq);

@Resolver(() => RfqChange)
export class RfqChangeResolver {
  @FieldResolver(() => Firm, { nullable: true, description: 'Whose it is; null for a guest.' })
  async firm(@Root() { firmId }: RfqChange, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return firmId ? await firmById(query, firmId) : undefined;
  }
}

@Resolver(() => Rfq)
export class RfqChangesResolver {
  @FieldResolver(() => [RfqChange], {
    description:
      'What others did since the viewer last said that they had looked, newest first, 30 at most. A program is told nothing.',
  })
  async changes(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<RfqChange[]> {
    return await changesOfRfq(query, rfq.id);
  }

  @Mutation(() => RfqSeePayload, {
    description: 'Notes that the viewer has looked at what is new in a request.',
  })
  async rfqSee(
    @Arg('input', () => RfqSeeInput, inputArgument) input: RfqSeeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: rfqSee, field: 'rfq', load: rfqById }, input);
  }
}
