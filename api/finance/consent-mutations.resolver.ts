import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Consent,
  ConsentConfirmInput,
  ConsentGiveInput,
  ConsentRevokeInput,
  consentById,
  consentConfirm,
  consentGive,
  consentRevoke,
} from '#schema/finance/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const ConsentGivePayload = payloadOf('ConsentGive', 'consent', () => Consent);
const ConsentConfirmPayload = payloadOf('ConsentConfirm', 'consent', () => Consent);
const ConsentRevokePayload = payloadOf('ConsentRevoke', 'consent', () => Consent);
const asConsent = { field: 'consent', load: consentById } as const;

@Resolver()
export class ConsentMutations {
  @Mutation(() => ConsentGivePayload, {
    description: 'Lets an institution see what the terms say, from now on.',
  })
  async consentGive(
    @Arg('input', () => ConsentGiveInput, inputArgument) input: ConsentGiveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: consentGive, ...asConsent }, input);
  }
  @Mutation(() => ConsentConfirmPayload, { description: 'Confirms a consent anew.' })
  async consentConfirm(
    @Arg('input', () => ConsentConfirmInput, inputArgument) input: ConsentConfirmInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: consentConfirm, ...asConsent }, input);
  }
  @Mutation(() => ConsentRevokePayload, { description: 'Revokes a consent, at once and for good.' })
  async consentRevoke(
    @Arg('input', () => ConsentRevokeInput, inputArgument) input: ConsentRevokeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: consentRevoke, ...asConsent }, input);
  }
}
