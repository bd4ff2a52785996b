import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Certificate,
  CertificateAddInput,
  CertificateWithdrawInput,
  certificateAdd,
  certificateById,
  certificateWithdraw,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const AddPayload = payloadOf('CertificateAdd', 'certificate', () => Certificate);
const WithdrawPayload = payloadOf('CertificateWithdraw', 'certificate', () => Certificate);
const answer = { field: 'certificate', load: certificateById };

@Resolver()
export class CertificateMutationsResolver {
  @Mutation(() => AddPayload, { description: 'Adds a certificate of a site or work centre.' })
  async certificateAdd(
    @Arg('input', () => CertificateAddInput, inputArgument) input: CertificateAddInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: certificateAdd, ...answer }, input);
  }

  @Mutation(() => WithdrawPayload, { description: 'Takes a certificate back.' })
  async certificateWithdraw(
    @Arg('input', () => CertificateWithdrawInput, inputArgument) input: CertificateWithdrawInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: certificateWithdraw, ...answer }, input);
  }
}
