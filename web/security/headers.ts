import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';

/** A fresh nonce for each page, and the headers that keep it to our own origin; https is kept where it is used. */
export function securityHeaders(publicUrl: string | undefined): RequestHandler {
  const transport = publicUrl?.startsWith('https:')
    ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
    : {};
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals.nonce = nonce;
    response.set({
      ...transport,
      'Content-Security-Policy': contentSecurityPolicy(nonce, isViewer(request.path)),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    });
    next();
  };
}

/** The one page that frames: a PDF in the browser's own viewer. */
function isViewer(path: string): boolean {
  return /^\/files\/[^/]+\/view$/.test(path);
}

export function contentSecurityPolicy(nonce: string, framesOwn = false): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    ...(framesOwn ? [`frame-src 'self'`] : []),
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
