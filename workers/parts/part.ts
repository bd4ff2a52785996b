import { EngineError } from '#config/engines/engine-error.ts';
import type { Limits } from '#config/engines/engine-process.ts';
import { pack, unpack } from '#config/engines/message.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import type { TaskName } from '../engines/tasks.ts';

/** The name under which parts stand in their queue. */
export const partName = 'part';

/** The most parts of one round. */
export const partsMax = 100;

/** Of what goes into a part, and of what comes out: each lies in the queue until the job that waits for it has ended. */
export const partMbMax = 1;

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

/** As it travels: the same plain values that an engine takes, bigints and dates among them, which JSON would lose. */
export function wrap(value: unknown): string {
  const bytes = pack(value);
  if (bytes.byteLength > partMbMax * 1_048_576)
    throw new EngineError(
      'JOB_TOO_LARGE',
      `A part of ${bytes.byteLength} bytes; the limit is ${partMbMax} MB`,
    );
  return Buffer.from(bytes).toString('base64');
}

export function unwrap(travelled: string): unknown {
  return unpack(Buffer.from(travelled, 'base64'));
}
