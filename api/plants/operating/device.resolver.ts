import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import {
  Device,
  DeviceRevokeInput,
  deviceById,
  deviceRevoke,
  Equipment,
  equipmentById,
  listDevices,
  WorkCenter,
  workCenterById,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { connection } from '../../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';

const DeviceConnection = connectionOf('Device', () => Device);
const RevokePayload = payloadOf('DeviceRevoke', 'device', () => Device);

@Resolver(() => Device)
export class DeviceResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => DeviceConnection, {
    description: 'Devices of the viewer’s organisation, newest first, revoked ones too.',
  })
  async devices(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listDevices(context.query, page), page);
  }

  @Mutation(() => RevokePayload, {
    description: 'Ends what a device may send, at once and for good. What it has sent stays.',
  })
  async deviceRevoke(
    @Arg('input', () => DeviceRevokeInput, inputArgument) input: DeviceRevokeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: deviceRevoke, field: 'device', load: deviceById }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() device: Device): string {
    return encodeId('dev', device.id);
  }

  @FieldResolver(() => WorkCenter, { description: 'The work centre that its readings count for.' })
  async workCenter(@Root() of: Device, @Ctx() { query }: Context): Promise<WorkCenter | undefined> {
    return await workCenterById(query, of.workCenterId);
  }

  @FieldResolver(() => Equipment, { nullable: true, description: 'The machine that it sits at.' })
  async equipment(@Root() of: Device, @Ctx() { query }: Context): Promise<Equipment | null> {
    return of.equipmentId ? ((await equipmentById(query, of.equipmentId)) ?? null) : null;
  }
}
