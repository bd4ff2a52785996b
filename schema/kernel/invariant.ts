/** A broken invariant is a bug of ours: it is masked on the wire and logged with its stack. */
export class InvariantError extends Error {
  override name = 'InvariantError';
}

/** Asserts what must hold whatever the caller does. For what a caller can get wrong, throw a Refusal. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
