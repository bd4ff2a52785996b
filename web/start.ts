import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express from 'express';
import type { ApiClient } from './api-client.ts';
import { proxyFile } from './file-proxy.ts';
import { createHttpApiClient } from './http-api-client.ts';
import { refuseCrossSite } from './security/cross-site.ts';
import { securityHeaders } from './security/headers.ts';
import { proxyStream } from './stream-proxy.ts';

export interface WebOptions {
  client?: ApiClient;
  apiUrl?: string;
  env: { PUBLIC_URL?: string };
  log: { info(...a: unknown[]): void; error(...a: unknown[]): void };
}

type PortalModule = {
  createPortalHandler(o: { client: ApiClient; log: WebOptions['log'] }): express.RequestHandler;
};

/** Serves the built portal: assets, then the doors (headers, cross-site refusal), then the screens. */
export async function startWeb(
  options: WebOptions,
): Promise<{ handler: express.RequestHandler; close(): Promise<void> }> {
  const build = new URL('../build/', import.meta.url);
  const serverFile = new URL('server/index.js', build);
  if (!existsSync(serverFile)) throw new Error('The portal is not built: run `npm run build` first.');
  const portal = (await import(serverFile.href)) as PortalModule;

  const router = express.Router();
  serveAssets(router, fileURLToPath(new URL('client/', build)));
  if (options.apiUrl) {
    router.get('/graphql/stream', proxyStream(options.apiUrl));
    router.get('/files/:id', proxyFile(options.apiUrl));
  }
  router.use(securityHeaders(options.env.PUBLIC_URL), refuseCrossSite(options.env.PUBLIC_URL));
  router.use(portal.createPortalHandler({ client: chooseClient(options), log: options.log }));
  return { handler: router, close: async () => {} };
}

function chooseClient(options: WebOptions): ApiClient {
  if (options.client) return options.client;
  if (options.apiUrl) return createHttpApiClient(options.apiUrl);
  throw new Error('startWeb needs a client or an apiUrl.');
}

function serveAssets(router: express.Router, folder: string): void {
  const nosniff = (response: express.Response) => response.setHeader('X-Content-Type-Options', 'nosniff');
  router.use(
    '/assets',
    express.static(`${folder}assets`, { immutable: true, maxAge: '1y', index: false, setHeaders: nosniff }),
    (_request, response) => void response.sendStatus(404),
  );
  router.use(express.static(folder, { maxAge: '1h', index: false, redirect: false, setHeaders: nosniff }));
}
