import type { RequestHandler } from 'express';

/**
 * A page of another site must not act with a person's cookie: whatever names a foreign origin is refused. Clients that are no
 * browsers name none.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreignOrigin =
    origin !== undefined && !isHost(origin, request.get('host')) && site !== 'same-origin';
  if (request.method !== 'GET' && (foreignSite || foreignOrigin)) {
    response.status(403).json({
      errors: [{ message: 'This request comes from another site.', extensions: { code: 'FORBIDDEN' } }],
    });
    return;
  }
  next();
};

function isHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
