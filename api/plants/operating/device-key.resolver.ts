import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Command } from '#schema/kernel/command.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import {
  Device,
  DeviceRegisterInput,
  deviceById,
  deviceRegister,
  sealedDeviceKey,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const RegisterPayload = payloadOf('DeviceRegister', 'device', () => Device);

/** The one mutation whose answer shows a device's key. */
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
    const { secrets } = context.services.database;
    let isNew = false;
    const noting: Command<DeviceRegisterInput> = {
      ...deviceRegister,
      async run(tx, facts) {
        const outcome = await deviceRegister.run(tx, facts);
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
}
