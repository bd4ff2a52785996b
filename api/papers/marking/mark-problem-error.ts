import type { MarkProblem } from '#schema/sourcing/index.ts';

/** That a file cannot bear a mark, and why. */
export class MarkProblemError extends Error {
  override readonly name = 'MarkProblemError';
  readonly code: MarkProblem;

  constructor(code: MarkProblem, options?: ErrorOptions) {
    super(`It cannot bear a mark: ${code}`, options);
    this.code = code;
  }
}
