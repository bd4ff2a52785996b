import type { RequestHandler, Response } from 'express';
import { findClient } from '#schema/identity/index.ts';
import type { Services } from '../context.ts';
import { sessionTokenOf } from './session-cookie.ts';

/**
 * `Authorization: Bearer of_live_…`: who comes with a key comes as a program. A key that is none, has run out or was revoked is
 * UNAUTHENTICATED, never nobody in particular; a key beside a session is refused, for one of them would be ignored.
 */
export function apiKey({ database }: Services): RequestHandler {
  return async (request, response, next) => {
    const authorization = request.get('authorization');
    if (authorization === undefined) return next();
    if (sessionTokenOf(request.get('cookie') ?? null))
      return refuse(response, 400, 'BAD_USER_INPUT', 'Come with a session or with a key, not with both.');
    const key = /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1] ?? '';
    const client = await findClient(database, key);
    if (!client) return refuse(response, 401, 'UNAUTHENTICATED', 'This key is not known or has ended.');
    response.locals.apiKey = key;
    response.locals.client = client;
    next();
  };
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
