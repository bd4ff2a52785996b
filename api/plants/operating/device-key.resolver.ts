import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Command } from '#schema/kernel/command.ts';
import type { CommandInput } from '#schema/kernel/command-input.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import {
  Device,
  DeviceRegisterInput,
  DeviceRenewKeyInput,
  deviceById,
  deviceRegister,
  deviceRenewKey,
  sealedDeviceKey,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { inputArgument, type Payload, payloadOf } from '../../kernel/mutate.ts';
import { mutateShowingOnce } from '../../kernel/mutate-showing-once.ts';

const RenewKeyPayload = payloadOf('DeviceRenewKey', 'device', () => Device);
const RegisterPayload = payloadOf('DeviceRegister', 'device', () => Device);

/** The mutations whose answers show a device's key. */
@Resolver()
export class DeviceKeyResolver {
  @Mutation(() => RegisterPayload, {
    description: 'Registers a device; the answer shows its signing key, once.',
  })
  async deviceRegister(
    @Arg('input', () => DeviceRegisterInput, inputArgument) input: DeviceRegisterInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await showingKey(context, deviceRegister, input);
  }

  @Mutation(() => RenewKeyPayload, {
    description:
      'Gives a device a new signing key, which the answer shows, once. The one before counts beside it for some hours.',
  })
  async deviceRenewKey(
    @Arg('input', () => DeviceRenewKeyInput, inputArgument) input: DeviceRenewKeyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await showingKey(context, deviceRenewKey, input);
  }
}

async function showingKey<Input extends CommandInput>(
  context: Context,
  command: Command<Input>,
  input: Input,
): Promise<Payload> {
  const { secrets } = context.services.database;
  const secretOf = async (query: Query, id: string) => {
    const sealed = await sealedDeviceKey(query, id);
    return sealed && secrets.open('device', sealed);
  };
  return await mutateShowingOnce(context, { command, field: 'device', load: deviceById, secretOf }, input);
}
