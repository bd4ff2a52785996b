import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  CallOff,
  CallOffCancelInput,
  CallOffConfirmInput,
  CallOffDeclineInput,
  CallOffPlaceInput,
  CallOffRepeatInput,
  callOffById,
  callOffCancel,
  callOffConfirm,
  callOffDecline,
  callOffPlace,
  callOffRepeat,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const CallOffPlacePayload = payloadOf('CallOffPlace', 'callOff', () => CallOff);
const CallOffRepeatPayload = payloadOf('CallOffRepeat', 'callOff', () => CallOff);
const CallOffConfirmPayload = payloadOf('CallOffConfirm', 'callOff', () => CallOff);
const CallOffDeclinePayload = payloadOf('CallOffDecline', 'callOff', () => CallOff);
const CallOffCancelPayload = payloadOf('CallOffCancel', 'callOff', () => CallOff);
const asCallOff = { field: 'callOff', load: callOffById } as const;

@Resolver()
export class CallOffMutations {
  @Mutation(() => CallOffPlacePayload, { description: 'Orders against a framework agreement.' })
  async callOffPlace(
    @Arg('input', () => CallOffPlaceInput, inputArgument) input: CallOffPlaceInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: callOffPlace, ...asCallOff }, input);
  }
  @Mutation(() => CallOffRepeatPayload, { description: 'Orders the lines of an earlier call-off again.' })
  async callOffRepeat(
    @Arg('input', () => CallOffRepeatInput, inputArgument) input: CallOffRepeatInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: callOffRepeat, ...asCallOff }, input);
  }
  @Mutation(() => CallOffConfirmPayload, { description: 'Confirms a call-off.' })
  async callOffConfirm(
    @Arg('input', () => CallOffConfirmInput, inputArgument) input: CallOffConfirmInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: callOffConfirm, ...asCallOff }, input);
  }
  @Mutation(() => CallOffDeclinePayload, { description: 'Declines a call-off.' })
  async callOffDecline(
    @Arg('input', () => CallOffDeclineInput, inputArgument) input: CallOffDeclineInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: callOffDecline, ...asCallOff }, input);
  }
  @Mutation(() => CallOffCancelPayload, {
    description: 'Cancels a call-off; a confirmed one costs what the agreement’s ladder says.',
  })
  async callOffCancel(
    @Arg('input', () => CallOffCancelInput, inputArgument) input: CallOffCancelInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: callOffCancel, ...asCallOff }, input);
  }
}
