import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault } from '#schema/kernel/fault.ts';
import { Refusal } from '#schema/kernel/refusal.ts';

/** As much of a logger as the API uses. */
export interface Logger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** What of an error leaves the house: faults by their code, malformed requests as they are, bugs as a reference only. */
export function formatError(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const { message, path, locations } = formatted;
    const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
    if (cause instanceof Fault)
      return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.params } };
    if (cause instanceof Refusal)
      return { message: cause.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
    if (formatted.extensions?.limit !== undefined)
      return { message, extensions: { code: 'TOO_COSTLY', limit: formatted.extensions.limit } };
    if (isRequestError(cause, formatted))
      return { message, ...place, extensions: { code: formatted.extensions?.code, ...waitOf(formatted) } };
    const reference = randomUUID();
    log.error({ err: cause, reference }, 'a request failed');
    return {
      message: 'Something went wrong on our side.',
      ...place,
      extensions: { code: 'INTERNAL', reference },
    };
  };
}

function waitOf({ extensions }: GraphQLFormattedError): { seconds?: number } {
  return typeof extensions?.seconds === 'number' ? { seconds: extensions.seconds } : {};
}

const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'FORBIDDEN',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_MANY_REQUESTS',
]);

function isRequestError(cause: unknown, formatted: GraphQLFormattedError): boolean {
  const code = formatted.extensions?.code;
  return cause instanceof GraphQLError && typeof code === 'string' && requestCodes.has(code);
}
