import { randomBytes } from 'node:crypto';

/** A new key of 192 bits in the form of the Standard Webhooks. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(24).toString('base64')}`;
}
