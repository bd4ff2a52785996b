import { Readable } from 'node:stream';
import type { RequestHandler } from 'express';

/** Passes the event stream on where the API runs in another process; ends with either side. */
export function proxyStream(apiUrl: string): RequestHandler {
  return async (request, response) => {
    const abort = new AbortController();
    response.on('close', () => abort.abort());
    const upstream = await fetch(new URL(request.originalUrl, apiUrl), {
      headers: { cookie: request.get('cookie') ?? '', accept: 'text/event-stream' },
      signal: abort.signal,
    });
    response.status(upstream.status);
    response.set('content-type', upstream.headers.get('content-type') ?? 'text/plain');
    response.set('cache-control', 'no-store');
    if (!upstream.body) return void response.end();
    Readable.fromWeb(upstream.body as never)
      .on('error', () => response.end())
      .pipe(response);
  };
}
