/** Fired for a delivery that is to be sent, or tried once more. */
export const webhookQueued = 'webhook.queued.v1';
/** The event by which a member tries an endpoint out. */
export const webhookTest = 'webhook.test.v1';

/** Who turns events into deliveries, and who sends them. */
export const webhookConsumer = 'queue-webhooks';
export const deliverConsumer = 'deliver-webhook';
