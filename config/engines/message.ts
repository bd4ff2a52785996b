import { deserialize, serialize } from 'node:v8';
import type { Thrown } from './engine-error.ts';

/** What goes over to an engine: one task, with its input as bytes, so that its size is known before it travels. */
export interface Question {
  readonly task: string;
  readonly input: Uint8Array;
  readonly maxMessageBytes: number;
}

/** What comes back: that it is ready, that it has begun, or how the one task ended. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun' }
  | { readonly kind: 'done'; readonly output: Uint8Array }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'failed'; readonly thrown: Thrown };

/** Plain values, bigints, dates, maps and bytes; no functions and no classes. */
export function pack(value: unknown): Uint8Array {
  return serialize(value);
}

export function unpack(bytes: Uint8Array): unknown {
  return deserialize(bytes);
}
