import { timingSafeEqual } from 'node:crypto';
import { type RequestHandler, Router } from 'express';
import type { Metrics } from '../metrics.ts';

/**
 * `/metrics`: with METRICS_TOKEN set, for whoever brings it as a bearer; without, for this machine alone and not through a proxy.
 * Everybody else meets what they meet at an absent page.
 */
export function metricsDoor(metrics: Metrics, token: string | undefined): Router {
  const router = Router();
  router.get('/metrics', (async (request, response, next) => {
    const isLet = token ? brings(request.get('authorization'), token) : isLocal(request);
    if (!isLet) return next();
    const { type, body } = await metrics.text();
    response.set({ 'Content-Type': type, 'Cache-Control': 'no-store' }).send(body);
  }) satisfies RequestHandler);
  return router;
}

function brings(authorization: string | undefined, token: string): boolean {
  const [given, wanted] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function isLocal({ socket, headers }: Parameters<RequestHandler>[0]): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
}
