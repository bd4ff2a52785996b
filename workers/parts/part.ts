import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { EngineError } from '#config/engines/engine-error.ts';
import type { Limits } from '#config/engines/engine-process.ts';
import { pack, unpack } from '#config/engines/message.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import type { TaskName } from '../engines/tasks.ts';

/** The name under which parts stand in their queue. */
export const partName = 'part';

/** The most parts of one round. */
export const partsMax = 100;

/** Of what goes into a part, and of what comes out, as an engine takes it. */
export const partMbMax = 16;

/** The same deflated, as it lies in the queue until the job that waits for it has ended. */
const travelMbMax = 1;
const megabyte = 1_048_576;

/** What a part may take, beside what a message may hold. */
export type PartLimits = Partial<Pick<Limits, 'deadlineMs' | 'maxOldGenerationMb'>>;

/** One part of a job's work, as it stands in its queue. */
export interface Part {
  /** What brought the job that waits for it. */
  readonly event: OutboxEvent;
  readonly task: TaskName;
  readonly input: string;
  readonly limits: PartLimits;
  /** The ids of all parts of its round. */
  readonly round: readonly string[];
}

/** As it travels: the same plain values that an engine takes, bigints and dates among them, which JSON would lose; deflated, for names repeat. */
export function wrap(value: unknown): string {
  const bytes = pack(value);
  refuse(bytes, partMbMax);
  const travels = deflateRawSync(bytes, { level: 1 });
  refuse(travels, travelMbMax);
  return travels.toString('base64');
}

export function unwrap(travelled: string): unknown {
  const maxOutputLength = partMbMax * megabyte;
  return unpack(inflateRawSync(Buffer.from(travelled, 'base64'), { maxOutputLength }));
}

function refuse({ byteLength }: Uint8Array, mb: number): void {
  if (byteLength > mb * megabyte)
    throw new EngineError('JOB_TOO_LARGE', `A part of ${byteLength} bytes; the limit is ${mb} MB`);
}
