import * as build from 'virtual:react-router/server-build';
import { createRequestHandler } from '@react-router/express';
import type express from 'express';
import { RouterContextProvider, type ServerBuild } from 'react-router';
import type { ApiClient, ApiRequestContext } from './api-client.ts';

import {
  apiContext,
  type BoundApi,
  logContext,
  nonceContext,
  type PortalLog,
  requestIdContext,
} from './context.ts';
import { keepCookies } from './keep-cookies.ts';

/** The built portal as an Express handler; `start.ts` puts the doors (assets, CSP, CSRF) before it. */
export function createPortalHandler(options: { client: ApiClient; log: PortalLog }) {
  return createRequestHandler({
    build: build as unknown as ServerBuild,
    mode: 'production',
    getLoadContext(request, response) {
      const requestId = String(response.locals.requestId);
      const context = new RouterContextProvider();
      context.set(apiContext, bindClient(options.client, apiRequestContext(request, requestId)));
      context.set(logContext, options.log);
      context.set(requestIdContext, requestId);
      context.set(nonceContext, String(response.locals.nonce));
      return context;
    },
  });
}

function apiRequestContext(request: express.Request, requestId: string): ApiRequestContext {
  return {
    cookie: request.get('cookie') ?? null,
    origin: request.get('origin') ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`,
    ip: request.ip ?? null,
    userAgent: request.get('user-agent') ?? null,
    requestId,
  };
}

/** What an action has changed of the session holds for the loaders that run after it in the same request. */
function bindClient(client: ApiClient, context: ApiRequestContext): BoundApi {
  let { cookie } = context;
  return {
    async execute(request) {
      const answer = await client.execute(request, { ...context, cookie });
      cookie = keepCookies(cookie, answer.setCookies);
      return answer;
    },
    upload: (file) => client.upload(file, context),
    download: (path) => client.download(path, context),
  };
}
