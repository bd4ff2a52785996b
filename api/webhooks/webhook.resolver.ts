import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { may } from '#schema/kernel/actor.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { encodeId, uuidOf } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { webhookKinds } from '#schema/notices.ts';
import {
  listWebhookDeliveries,
  listWebhookEndpoints,
  WebhookDelivery,
  WebhookDeliveryReplayInput,
  WebhookDeliveryTestInput,
  WebhookEndpoint,
  WebhookEndpointRemoveInput,
  WebhookEndpointReplayInput,
  WebhookEndpointUpdateInput,
  webhookDeliveryById,
  webhookDeliveryReplay,
  webhookDeliveryTest,
  webhookEndpointById,
  webhookEndpointRemove,
  webhookEndpointReplay,
  webhookEndpointUpdate,
} from '#schema/webhooks/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const EndpointConnection = connectionOf('WebhookEndpoint', () => WebhookEndpoint);
const DeliveryConnection = connectionOf('WebhookDelivery', () => WebhookDelivery);
const UpdatePayload = payloadOf('WebhookEndpointUpdate', 'webhookEndpoint', () => WebhookEndpoint);
const RemovePayload = payloadOf('WebhookEndpointRemove', 'webhookEndpoint', () => WebhookEndpoint);
const ReplayPayload = payloadOf('WebhookDeliveryReplay', 'webhookDelivery', () => WebhookDelivery);
const ReplayAllPayload = payloadOf('WebhookEndpointReplay', 'webhookEndpoint', () => WebhookEndpoint);
const TestPayload = payloadOf('WebhookDeliveryTest', 'webhookDelivery', () => WebhookDelivery);

@ArgsType()
class DeliveryArgs extends PageArgs {
  @Field(() => ID, { description: 'An endpoint of the viewer’s organisation.' }) endpointId!: string;
}

@ObjectType({ description: 'An event that an endpoint may hear of.' })
export class WebhookEvent {
  @Field(() => String, { description: 'Its name: `type` of the message.' }) event!: string;
  @Field(() => String, { description: 'When it is sent, in English; screens translate by the name.' })
  when!: string;
}

const endpointOf = { field: 'webhookEndpoint', load: webhookEndpointById } as const;
const deliveryOf = { field: 'webhookDelivery', load: webhookDeliveryById } as const;

@Resolver(() => WebhookEndpoint)
export class WebhookEndpointResolver {
  @Query(() => [WebhookEvent], { description: 'Every event that an endpoint may hear of.' })
  webhookEvents(@Ctx() context: Context): WebhookEvent[] {
    context.requireSignedIn();
    return webhookKinds().map(({ event, when }) => ({ event, when }));
  }

  @Query(() => EndpointConnection, {
    description:
      'Endpoints of the viewer’s organisation, newest first. FORBIDDEN to those who may not manage them.',
  })
  @UseMiddleware(nullIsAbsent)
  async webhookEndpoints(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    requireManager(context);
    return connection(await listWebhookEndpoints(context.query, page), page);
  }

  @Query(() => DeliveryConnection, {
    description: 'What was sent to an endpoint, newest first. FORBIDDEN to those who may not manage them.',
  })
  @UseMiddleware(nullIsAbsent)
  async webhookDeliveries(
    @Args(() => DeliveryArgs) { endpointId, ...page }: DeliveryArgs,
    @Ctx() context: Context,
  ) {
    requireManager(context);
    const id = uuidOf('whe', endpointId);
    return connection(await listWebhookDeliveries(context.query, id, page), page);
  }

  @Mutation(() => UpdatePayload, { description: 'Changes an endpoint, pauses it or makes it active.' })
  async webhookEndpointUpdate(
    @Arg('input', () => WebhookEndpointUpdateInput, inputArgument) input: WebhookEndpointUpdateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: webhookEndpointUpdate, ...endpointOf }, input);
  }

  @Mutation(() => RemovePayload, { description: 'Removes an endpoint and drops what waits for it.' })
  async webhookEndpointRemove(
    @Arg('input', () => WebhookEndpointRemoveInput, inputArgument) input: WebhookEndpointRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: webhookEndpointRemove, ...endpointOf }, input);
  }

  @Mutation(() => ReplayAllPayload, {
    description: 'Sends everything once more that an endpoint has missed since a time; at most 500 at once.',
  })
  async webhookEndpointReplay(
    @Arg('input', () => WebhookEndpointReplayInput, inputArgument) input: WebhookEndpointReplayInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: webhookEndpointReplay, ...endpointOf }, input);
  }

  @Mutation(() => ReplayPayload, { description: 'Sends a message once more, under the same id.' })
  async webhookDeliveryReplay(
    @Arg('input', () => WebhookDeliveryReplayInput, inputArgument) input: WebhookDeliveryReplayInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: webhookDeliveryReplay, ...deliveryOf }, input);
  }

  @Mutation(() => TestPayload, { description: 'Sends an endpoint a message of the event `webhook.test.v1`.' })
  async webhookDeliveryTest(
    @Arg('input', () => WebhookDeliveryTestInput, inputArgument) input: WebhookDeliveryTestInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: webhookDeliveryTest, ...deliveryOf }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() endpoint: WebhookEndpoint): string {
    return encodeId('whe', endpoint.id);
  }
}

@Resolver(() => WebhookDelivery)
export class WebhookDeliveryResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() delivery: WebhookDelivery): string {
    return encodeId('whd', delivery.id);
  }

  @FieldResolver(() => ID, { description: '`webhook-id` of the message: the same over all tries.' })
  messageId(@Root() delivery: WebhookDelivery): string {
    return encodeId('msg', delivery.id);
  }
}

function requireManager(context: Context): void {
  context.requireSignedIn();
  if (!may(context.actor, 'webhook:manage')) throw new Fault('FORBIDDEN', 'Your role does not allow this.');
}
