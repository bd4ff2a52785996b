import pino from 'pino';

/** Structured log lines; never personal data, request bodies or secrets. */
export type Logger = pino.Logger;

/** JSON lines on standard error: standard output carries only what a person asked to see. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
