import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { findOrganisation, Organisation } from '#schema/identity/index.ts';
import { OrganisationApprovalLimitsSetInput, organisationApprovalLimitsSet } from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const LimitsPayload = payloadOf('OrganisationApprovalLimitsSet', 'organisation', () => Organisation);

@Resolver()
export class OrganisationLimitsResolver {
  @Mutation(() => LimitsPayload, { description: 'Sets up to what roles award without a second person.' })
  async organisationApprovalLimitsSet(
    @Arg('input', () => OrganisationApprovalLimitsSetInput, inputArgument)
    input: OrganisationApprovalLimitsSetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const how = { command: organisationApprovalLimitsSet, field: 'organisation', load: findOrganisation };
    return await mutate(context, how, input);
  }
}
