import type { Request } from 'express';
import { type Caller, Context, type Services } from '../context.ts';

/** The context of one request, from whatever door it came. */
export async function openContext(services: Services, caller: Caller): Promise<Context> {
  const { cookie, ip, requestId, userAgent = null, apiKey, client } = caller;
  return await Context.open(services, { cookie, ip, requestId, userAgent, apiKey, client });
}

/** What an express request tells of its caller. */
export function callerOf(request: Request): Caller {
  const { apiKey, client }: Pick<Caller, 'apiKey' | 'client'> = request.res?.locals ?? {};
  return {
    ...(client ? { apiKey, client } : {}),
    cookie: request.get('cookie') ?? null,
    ip: request.ip ?? null,
    userAgent: request.get('user-agent') ?? null,
    requestId: String(request.res?.locals.requestId ?? crypto.randomUUID()),
  };
}
