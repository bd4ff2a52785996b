import type { RequestHandler } from 'express';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface CallerHeaders {
  method: string;
  origin: string | undefined;
  secFetchSite: string | undefined;
  host: string | undefined;
}

/** A change is accepted only from our own pages: whatever the browser says of its origin must be ours, and it must say something. */
export function isSameSiteRequest(headers: CallerHeaders, publicUrl: string | undefined): boolean {
  if (SAFE_METHODS.has(headers.method)) return true;
  if (headers.origin === undefined && headers.secFetchSite === undefined) return false;
  if (headers.secFetchSite !== undefined && headers.secFetchSite !== 'same-origin') return false;
  if (headers.origin === undefined) return true;
  return ownHosts(headers.host, publicUrl).has(hostOf(headers.origin));
}

export function refuseCrossSite(publicUrl: string | undefined): RequestHandler {
  return (request, response, next) => {
    const headers = {
      method: request.method,
      origin: request.get('origin'),
      secFetchSite: request.get('sec-fetch-site'),
      host: request.get('host'),
    };
    if (isSameSiteRequest(headers, publicUrl)) return next();
    response.status(403).type('text/plain').send('Refused: this form was not sent from this site.\n');
  };
}

function ownHosts(host: string | undefined, publicUrl: string | undefined): Set<string | null> {
  const hosts = new Set<string | null>();
  if (host) hosts.add(host.toLowerCase());
  if (publicUrl) hosts.add(hostOf(publicUrl));
  hosts.delete(null);
  return hosts;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}
