import type { RefusalFragment } from '../../gql/graphql.ts';
import { run } from '../../graphql.server.ts';
import {
  RemoveEndpointDocument,
  ReplayDeliveryDocument,
  ReplayEndpointDocument,
  RotateSecretDocument,
  TestDeliveryDocument,
  UpdateEndpointDocument,
} from './webhooks.gql.ts';

interface Asked {
  readonly idempotencyKey: string;
  readonly endpoint: {
    readonly id: string;
    readonly url: string;
    readonly events: readonly string[];
    readonly note: string | null;
  };
  readonly deliveryId: string;
}
interface Done {
  readonly userErrors: readonly RefusalFragment[];
  readonly secret?: string | null;
}

/** One of the buttons of an endpoint's page. */
export async function actOnEndpoint(
  args: Parameters<typeof run>[0],
  name: string,
  asked: Asked,
): Promise<Done> {
  const { idempotencyKey, deliveryId } = asked;
  const { id: endpointId, url, events, note } = asked.endpoint;
  const one = { input: { idempotencyKey, endpointId } };
  switch (name) {
    case 'test':
      return (await run(args, TestDeliveryDocument, one)).data.webhookDeliveryTest;
    case 'remove':
      return (await run(args, RemoveEndpointDocument, one)).data.webhookEndpointRemove;
    case 'rotate': {
      const { userErrors, webhookEndpoint } = (await run(args, RotateSecretDocument, one)).data
        .webhookEndpointRotateSecret;
      return { userErrors, secret: webhookEndpoint?.secret ?? null };
    }
    case 'replay':
      return (await run(args, ReplayDeliveryDocument, { input: { idempotencyKey, deliveryId } })).data
        .webhookDeliveryReplay;
    case 'replayAll': {
      const since = '2000-01-01T00:00:00Z';
      return (await run(args, ReplayEndpointDocument, { input: { ...one.input, since } })).data
        .webhookEndpointReplay;
    }
    case 'pause':
    case 'activate': {
      const input = { ...one.input, url, events: [...events], note, active: name === 'activate' };
      return (await run(args, UpdateEndpointDocument, { input })).data.webhookEndpointUpdate;
    }
    default:
      return { userErrors: [] };
  }
}
