/** Failures of the caller or the surroundings, with the HTTP status that says the same. */
const FAULTS = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  IDEMPOTENCY_KEY_REUSED: 409,
  TOO_LARGE: 413,
  TOO_COSTLY: 422,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
} as const;

export type FaultCode = keyof typeof FAULTS;

/** Not signed in, forbidden, absent, malformed, too costly, upstream down. What is not yours is NOT_FOUND, as if absent. */
export class Fault extends Error {
  override name = 'Fault';
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: FaultCode, message: string, params: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.params = params;
  }

  get httpStatus(): number {
    return FAULTS[this.code];
  }
}

/** The same answer for what does not exist and for what is not the caller's. */
export function notFound(path: readonly string[] = []): Fault {
  return new Fault(
    'NOT_FOUND',
    'No such thing, or it is not yours to see.',
    path.length > 0 ? { path: path.join('.') } : {},
  );
}
