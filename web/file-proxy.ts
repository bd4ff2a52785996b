import type { RequestHandler } from 'express';

const DEADLINE_MS = 30_000;
const PASSED_ON = ['cookie', 'if-none-match', 'accept', 'x-request-id'];
const PASSED_BACK = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
  'cross-origin-resource-policy',
  'referrer-policy',
  'cache-control',
  'etag',
  'retry-after',
];

/** Passes a file on, with the headers that make it harmless, where the API runs in another process. */
export function proxyFile(apiUrl: string): RequestHandler {
  return async (request, response) => {
    const headers = PASSED_ON.flatMap((name) => {
      const value = request.get(name);
      return value ? [[name, value] as [string, string]] : [];
    });
    const url = new URL(request.originalUrl, apiUrl);
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(DEADLINE_MS), redirect: 'error' });
    for (const name of PASSED_BACK) {
      const value = answer.headers.get(name);
      if (value) response.set(name, value);
    }
    response.status(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  };
}
