import { webhookDeliveryById, webhookEndpointById } from '#schema/webhooks/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { WebhookDeliveryResolver, WebhookEndpointResolver } from './webhook.resolver.ts';
import { WebhookSecretResolver } from './webhook-secret.resolver.ts';

export const webhooksApi: ApiSlice = {
  resolvers: [WebhookEndpointResolver, WebhookDeliveryResolver, WebhookSecretResolver],
  nodes: {
    whe: ['WebhookEndpoint', webhookEndpointById],
    whd: ['WebhookDelivery', webhookDeliveryById],
  },
};
