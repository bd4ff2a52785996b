/** Serialisation failure, deadlock, lock timeout, and the ways in which a server that goes or comes back ends a connection. */
const CODES = new Set([
  '40001',
  '40P01',
  '55P03',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08000',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
]);

/** Whether trying the same transaction again may succeed without anybody doing anything. */
export function isTransient(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause ?? previousOf(cause)) {
    if ('code' in cause && typeof cause.code === 'string' && CODES.has(cause.code)) return true;
    if (/Connection terminated|connection is closed|not queryable/i.test(cause.message)) return true;
  }
  return false;
}

function previousOf(error: Error): unknown {
  return 'previous' in error ? error.previous : undefined;
}
