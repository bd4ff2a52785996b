import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { findOrganisation, Organisation } from '#schema/identity/index.ts';
import {
  ApprovedSource,
  ApprovedSourceAddInput,
  ApprovedSourceWithdrawInput,
  approvedSourceAdd,
  approvedSourceById,
  approvedSourceWithdraw,
  OrganisationSourceDemandSetInput,
  organisationSourceDemandSet,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const ApprovedSourceAddPayload = payloadOf('ApprovedSourceAdd', 'approvedSource', () => ApprovedSource);
const ApprovedSourceWithdrawPayload = payloadOf(
  'ApprovedSourceWithdraw',
  'approvedSource',
  () => ApprovedSource,
);
const OrganisationSourceDemandSetPayload = payloadOf(
  'OrganisationSourceDemandSet',
  'organisation',
  () => Organisation,
);
const asOrganisation = { field: 'organisation', load: findOrganisation } as const;
const asApprovedSource = { field: 'approvedSource', load: approvedSourceById } as const;

@Resolver()
export class SourceMutations {
  @Mutation(() => ApprovedSourceAddPayload, {
    description: 'Approves a firm for a part or one of its steps.',
  })
  async approvedSourceAdd(
    @Arg('input', () => ApprovedSourceAddInput, inputArgument) input: ApprovedSourceAddInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: approvedSourceAdd, ...asApprovedSource }, input);
  }
  @Mutation(() => ApprovedSourceWithdrawPayload, { description: 'Withdraws an approval.' })
  async approvedSourceWithdraw(
    @Arg('input', () => ApprovedSourceWithdrawInput, inputArgument) input: ApprovedSourceWithdrawInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: approvedSourceWithdraw, ...asApprovedSource }, input);
  }
  @Mutation(() => OrganisationSourceDemandSetPayload, {
    description: 'Says whether a part is made by approved firms alone.',
  })
  async organisationSourceDemandSet(
    @Arg('input', () => OrganisationSourceDemandSetInput, inputArgument)
    input: OrganisationSourceDemandSetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: organisationSourceDemandSet, ...asOrganisation }, input);
  }
}
