import type { Slice } from '../kernel/slice.ts';
import {
  webhookEndpointRemove,
  webhookEndpointRotateSecret,
  webhookEndpointUpdate,
} from './change-webhook-endpoint.ts';
import { webhookEndpointCreate } from './create-webhook-endpoint.ts';
import { webhookDeliveryReplay, webhookDeliveryTest, webhookEndpointReplay } from './replay-delivery.ts';
import { deliverConsumer, webhookQueued } from './webhooks.events.ts';

/** What an organisation's own systems are told. */
export const webhooksSlice: Slice = {
  name: 'webhooks',
  commands: [
    webhookEndpointCreate,
    webhookEndpointUpdate,
    webhookEndpointRotateSecret,
    webhookEndpointRemove,
    webhookDeliveryReplay,
    webhookEndpointReplay,
    webhookDeliveryTest,
  ],
  consumers: { [webhookQueued]: [deliverConsumer] },
};
