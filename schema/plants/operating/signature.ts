import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const prefix = 'v1=';

/** What a device signs with: 256 bits behind a prefix that tells what it is. */
export function newDeviceSecret(): string {
  return `of_dev_${randomBytes(32).toString('base64url')}`;
}

/** What stands in the header of a batch. */
export interface Envelope {
  /** The device's id as on the wire. */
  readonly device: string;
  /** Whole seconds since the epoch, as written. */
  readonly timestamp: string;
}

/** `v1=` and the hexadecimal HMAC-SHA-256 (RFC 2104) over device, timestamp and body, with a dot between each two. */
export function signBatch(secret: string, { device, timestamp }: Envelope, body: Uint8Array): string {
  return prefix + createHmac('sha256', secret).update(`${device}.${timestamp}.`).update(body).digest('hex');
}

/** Whether a signature is the one of these bytes; takes as long for a wrong one as for a right one. */
export function isSignedBy(secret: string, envelope: Envelope, body: Uint8Array, signature: string): boolean {
  const expected = Buffer.from(signBatch(secret, envelope, body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
