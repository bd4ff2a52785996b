import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Command } from '#schema/kernel/command.ts';
import type { CommandInput } from '#schema/kernel/command-input.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import {
  sealedSecretOf,
  WebhookEndpoint,
  WebhookEndpointCreateInput,
  WebhookEndpointRotateSecretInput,
  webhookEndpointById,
  webhookEndpointCreate,
  webhookEndpointRotateSecret,
} from '#schema/webhooks/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, type Payload, payloadOf } from '../kernel/mutate.ts';
import { mutateShowingOnce } from '../kernel/mutate-showing-once.ts';

const CreatePayload = payloadOf('WebhookEndpointCreate', 'webhookEndpoint', () => WebhookEndpoint);
const RotatePayload = payloadOf('WebhookEndpointRotateSecret', 'webhookEndpoint', () => WebhookEndpoint);

/** The two mutations whose answer shows a secret. */
@Resolver()
export class WebhookSecretResolver {
  @Mutation(() => CreatePayload, { description: 'Makes an endpoint; its answer shows the secret, once.' })
  async webhookEndpointCreate(
    @Arg('input', () => WebhookEndpointCreateInput, inputArgument) input: WebhookEndpointCreateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await withSecret(context, webhookEndpointCreate, input);
  }

  @Mutation(() => RotatePayload, {
    description:
      'Gives an endpoint a new secret, which the answer shows once; the former one goes on signing for a day.',
  })
  async webhookEndpointRotateSecret(
    @Arg('input', () => WebhookEndpointRotateSecretInput, inputArgument)
    input: WebhookEndpointRotateSecretInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await withSecret(context, webhookEndpointRotateSecret, input);
  }
}

async function withSecret<Input extends CommandInput>(
  context: Context,
  command: Command<Input>,
  input: Input,
): Promise<Payload> {
  const { secrets } = context.services.database;
  const secretOf = async (query: Query, id: string) => {
    const sealed = await sealedSecretOf(query, id);
    return sealed && secrets.open('webhook', sealed);
  };
  const ways = { command, field: 'webhookEndpoint', load: webhookEndpointById, secretOf };
  return await mutateShowingOnce(context, ways, input);
}
