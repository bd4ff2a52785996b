import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import {
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router';
import { logContext, nonceContext, preferencesContext, requestIdContext } from './context.ts';
import { serverI18n } from './i18n/server.ts';
import { readPreferences } from './preferences.ts';

export const streamTimeout = 10_000;

/** Faults that we threw on purpose are answers; all else is logged with the reference that the reader is shown. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  context
    .get(logContext)
    .error({ err: error, reference: context.get(requestIdContext) }, 'the portal failed');
};

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const nonce = loadContext.get(nonceContext);
  const i18n = serverI18n(localeOf(request, loadContext));
  const forBot = isbot(request.headers.get('user-agent') ?? '');
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18n}>
        <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
      </I18nextProvider>,
      {
        nonce,
        [forBot ? 'onAllReady' : 'onShellReady']() {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          pipe(body);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        },
        onShellError: reject,
        onError: (error: unknown) => loadContext.get(logContext).error({ err: error }, 'rendering failed'),
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

function localeOf(request: Request, loadContext: RouterContextProvider) {
  try {
    return loadContext.get(preferencesContext).locale;
  } catch {
    // No route matched, so no middleware has set them.
    return readPreferences(request.headers, {}).locale;
  }
}
