import type { RequestHandler } from 'express';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';

const slowMs = 2_000;

/** The first step of a path stands for all below it: ids in labels would never end. */
function areaOf(path: string): string {
  return /^\/[\w.-]{0,40}/.exec(path)?.[0] ?? '/';
}

/** One line and one measurement a request: no query, no body, no person. Server errors warn; what is slow says so. */
export function requestLog(log: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const area = areaOf(request.path);
    response.once('close', () => {
      const durationMs = Math.round(performance.now() - began);
      const { method } = request;
      const status = response.statusCode;
      metrics.request({ method, area: response.statusCode === 404 ? 'none' : area, status, durationMs });
      if (area === '/assets' || area === '/livez' || area === '/readyz' || area === '/metrics') return;
      const isStream = String(response.getHeader('content-type')).startsWith('text/event-stream');
      const facts = { requestId: response.locals.requestId, method, area, status, durationMs };
      if (status >= 500) log.warn(facts, 'request failed');
      else if (durationMs > slowMs && !isStream) log.warn(facts, 'request was slow');
      else log.info(facts, 'request');
    });
    next();
  };
}
