import { EngineError } from '#config/engines/engine-error.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import type { Consumer } from './consumers.ts';

/** Why work could not be done: a stable code for screens, the reason for developers. */
export interface Failure {
  readonly code: string;
  readonly reason: string;
}

/** An error as a failure: what has a code keeps it, everything else gets the consumer's. */
export function failureOf(error: unknown, consumer: Pick<Consumer, 'failure'>): Failure {
  const reason = keepable(error instanceof Error ? error.message : String(error));
  const usual = consumer.failure?.code ?? 'JOB_FAILED';
  if (error instanceof EngineError || error instanceof Fault) return { code: error.code, reason };
  if (error instanceof Refusal) return { code: error.problems[0]?.code ?? usual, reason };
  return { code: usual, reason };
}

/** As PostgreSQL can keep it, and no longer than anybody reads. */
function keepable(reason: string): string {
  return reason.slice(0, 2_000).toWellFormed().replaceAll('\0', '');
}

/** Whether another try would end the same way: the business has said no, or a limit was broken that the same input breaks again. */
export function isFinal(error: unknown): boolean {
  return error instanceof Refusal || (error instanceof EngineError && error.isFinal);
}
