import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Account,
  AccountActionDoneInput,
  AccountActionSetInput,
  AccountContactAddInput,
  AccountContactRemoveInput,
  AccountNoteAddInput,
  accountActionDone,
  accountActionSet,
  accountByFirm,
  accountContactAdd,
  accountContactRemove,
  accountNoteAdd,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const AccountContactAddPayload = payloadOf('AccountContactAdd', 'account', () => Account);
const AccountContactRemovePayload = payloadOf('AccountContactRemove', 'account', () => Account);
const AccountNoteAddPayload = payloadOf('AccountNoteAdd', 'account', () => Account);
const AccountActionSetPayload = payloadOf('AccountActionSet', 'account', () => Account);
const AccountActionDonePayload = payloadOf('AccountActionDone', 'account', () => Account);
const asAccount = { field: 'account', load: accountByFirm } as const;

@Resolver()
export class AccountMutations {
  @Mutation(() => AccountContactAddPayload, { description: 'Keeps somebody at a partner’s.' })
  async accountContactAdd(
    @Arg('input', () => AccountContactAddInput, inputArgument) input: AccountContactAddInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: accountContactAdd, ...asAccount }, input);
  }
  @Mutation(() => AccountContactRemovePayload, { description: 'Forgets a contact for good.' })
  async accountContactRemove(
    @Arg('input', () => AccountContactRemoveInput, inputArgument) input: AccountContactRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: accountContactRemove, ...asAccount }, input);
  }
  @Mutation(() => AccountNoteAddPayload, { description: 'Keeps a note of a partner.' })
  async accountNoteAdd(
    @Arg('input', () => AccountNoteAddInput, inputArgument) input: AccountNoteAddInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: accountNoteAdd, ...asAccount }, input);
  }
  @Mutation(() => AccountActionSetPayload, { description: 'Says what is to be done next with a partner.' })
  async accountActionSet(
    @Arg('input', () => AccountActionSetInput, inputArgument) input: AccountActionSetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: accountActionSet, ...asAccount }, input);
  }
  @Mutation(() => AccountActionDonePayload, { description: 'Says that it has been done.' })
  async accountActionDone(
    @Arg('input', () => AccountActionDoneInput, inputArgument) input: AccountActionDoneInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: accountActionDone, ...asAccount }, input);
  }
}
