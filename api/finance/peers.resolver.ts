import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  CreditScore,
  circleOf,
  OrganisationPeersSetInput,
  organisationPeersSet,
  PeerComparison,
  peersIn,
  readPeerComparison,
  ScorePeers,
} from '#schema/finance/index.ts';
import { findOrganisation, Organisation } from '#schema/identity/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const OrganisationPeersSetPayload = payloadOf('OrganisationPeersSet', 'organisation', () => Organisation);

@Resolver(() => CreditScore)
export class PeersResolver {
  @Query(() => PeerComparison, {
    description: 'Whether your firm is compared with firms alike, and how far they are from enough.',
  })
  async peerComparison(@Ctx() context: Context): Promise<PeerComparison> {
    context.require('consent:write');
    return await readPeerComparison(context.query);
  }

  @Mutation(() => OrganisationPeersSetPayload, {
    description: 'Agrees that your firm is compared with firms alike and counted among them, or no more.',
  })
  async organisationPeersSet(
    @Arg('input', () => OrganisationPeersSetInput, inputArgument) input: OrganisationPeersSetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const loaded = { field: 'organisation', load: findOrganisation } as const;
    return await mutate(context, { command: organisationPeersSet, ...loaded }, input);
  }

  @FieldResolver(() => ScorePeers, {
    nullable: true,
    description: 'Which firms alike it was compared with; null where none, as by every consent.',
  })
  async peers(@Root() { record }: CreditScore, @Ctx() { query }: Context): Promise<ScorePeers | null> {
    const found = peersIn(record);
    return found && { ...(await circleOf(query, found.circle)), firms: found.firms, score: found.score };
  }
}
