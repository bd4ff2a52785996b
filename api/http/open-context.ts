import type { Request } from 'express';
import { Context, type Services } from '../context.ts';

/** The context of one request, from whatever door it came. */
export async function openContext(
  services: Services,
  caller: { cookie: string | null; ip: string | null; requestId: string },
): Promise<Context> {
  return await Context.open(services, { cookie: caller.cookie, ip: caller.ip, requestId: caller.requestId });
}

/** What an express request tells of its caller. */
export function callerOf(request: Request): { cookie: string | null; ip: string | null; requestId: string } {
  return {
    cookie: request.get('cookie') ?? null,
    ip: request.ip ?? null,
    requestId: request.get('x-request-id') ?? crypto.randomUUID(),
  };
}
