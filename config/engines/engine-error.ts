/** Why an engine gave no answer. Stable: a job fails with it, and screens translate by it. */
export type EngineErrorCode = 'JOB_OUT_OF_MEMORY' | 'JOB_DEADLINE' | 'JOB_CRASHED' | 'JOB_TOO_LARGE';

/** An engine that gave no answer, and was ended. Who asked goes on. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  /** Whether the same task would end the same way: then no further try is worth its time. */
  readonly isFinal: boolean;

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.isFinal = code === 'JOB_OUT_OF_MEMORY' || code === 'JOB_TOO_LARGE';
  }
}

export function outOfMemory(maxOldGenerationMb: number): EngineError {
  return new EngineError('JOB_OUT_OF_MEMORY', `More memory than its ${maxOldGenerationMb} MB of heap allow`);
}

export function crashed(how: string, said: string): EngineError {
  return new EngineError('JOB_CRASHED', `The engine has ended (${how}): ${said}`);
}

/** As much of an error as crosses from one process to another. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string | undefined;
}

/** What a task threw by itself, with the name, message and stack that it had over there. */
export class TaskError extends Error {
  readonly code: string | undefined;

  constructor({ name, message, stack, code }: Thrown) {
    super(message);
    this.name = name;
    this.code = code;
    if (stack) this.stack = stack;
  }
}

/** An error as it travels. */
export function thrownOf(error: unknown): Thrown {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { name, message, stack, code };
}
