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
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const RenewKeyPayload = payloadOf('DeviceRenewKey', 'device', () => Device);
const RegisterPayload = payloadOf('DeviceRegister', 'device', () => Device);

/** The mutations whose answers show a device's key. */
@Resolver()
export class DeviceKeyResolver {
  /** Once: an answer that is given again under the same key is given without it. */
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

/** Only the answer of the command that made the key has it. */
async function showingKey<Input extends CommandInput>(
  context: Context,
  command: Command<Input>,
  input: Input,
): Promise<Payload> {
  const { secrets } = context.services.database;
  let isNew = false;
  const noting: Command<Input> = {
    ...command,
    async run(tx, facts) {
      const outcome = await command.run(tx, facts);
      isNew = true;
      return outcome;
    },
  };
  const load = async (query: Query, id: string) => {
    const sealed = isNew ? await sealedDeviceKey(query, id) : undefined;
    const device = await deviceById(query, id);
    return device && { ...device, secret: sealed ? secrets.open('device', sealed) : null };
  };
  return await mutate(context, { command: noting, field: 'device', load }, input);
}
