import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Query } from '#schema/kernel/run-query.ts';
import {
  ApprovedSource,
  ApprovedSourceAddInput,
  ApprovedSourceWithdrawInput,
  approvedSourceAdd,
  approvedSourceById,
  approvedSourceWithdraw,
  SourceDemand,
  SourceDemandSetInput,
  sourceDemandOf,
  sourceDemandSet,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const ApprovedSourceAddPayload = payloadOf('ApprovedSourceAdd', 'approvedSource', () => ApprovedSource);
const ApprovedSourceWithdrawPayload = payloadOf(
  'ApprovedSourceWithdraw',
  'approvedSource',
  () => ApprovedSource,
);
const SourceDemandSetPayload = payloadOf('SourceDemandSet', 'sourceDemand', () => SourceDemand);
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
  @Mutation(() => SourceDemandSetPayload, {
    description: 'Says whether a part is made by approved firms alone.',
  })
  async sourceDemandSet(
    @Arg('input', () => SourceDemandSetInput, inputArgument) input: SourceDemandSetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const load = (query: Query) => sourceDemandOf(query, input.partNumber.trim());
    return await mutate(context, { command: sourceDemandSet, field: 'sourceDemand', load }, input);
  }
}
