import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const wellFormed = /^[\w.:-]{8,64}$/;

/**
 * Gives every request its id: the one that a proxy or our own portal brought, when it is well-formed, else a new one. It goes into
 * `response.locals.requestId`, back in `X-Request-Id`, into every log line, the book, the queue and the jobs that follow.
 */
export function requestId(): RequestHandler {
  return (request, response, next) => {
    const brought = request.get('x-request-id');
    response.locals.requestId = brought && wellFormed.test(brought) ? brought : randomUUID();
    response.set('X-Request-Id', response.locals.requestId);
    next();
  };
}
