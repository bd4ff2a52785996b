import { EngineError } from '#config/engines/engine-error.ts';
import type { RunningJob } from '../jobs/run-job.ts';

/** What planning has found does not hold before the check: a defect of the planning, nobody's input. */
export class DoesNotHold extends Error {
  override readonly name = 'DoesNotHold';
}

/**
 * Whether the answer before stands where a better one did not come: out of time or of memory, or found and of no use, which the log then says. What was
 * stopped from outside has no answer.
 */
export function answerBeforeStands(
  error: unknown,
  { signal, log }: Pick<RunningJob, 'signal' | 'log'>,
): boolean {
  if (signal.aborted) return false;
  if (!(error instanceof DoesNotHold)) return error instanceof EngineError;
  log.error({ err: error }, 'a better plan does not hold: the one before stands');
  return true;
}
