import type {
  ApiAnswer,
  ApiClient,
  ApiFault,
  ApiRequest,
  ApiRequestContext,
  UploadFile,
  UploadRefusal,
} from './api-client.ts';

const DEADLINE_MS = 30_000;

/** The API over HTTP, for a portal that runs in a process of its own. */
export function createHttpApiClient(apiUrl: string): ApiClient {
  return {
    execute: (request, context) => execute(apiUrl, request, context),
    upload: (file, context) => upload(apiUrl, file, context),
    download: (path, context) =>
      fetch(new URL(path, apiUrl), {
        headers: forwardedHeaders(context),
        signal: AbortSignal.timeout(DEADLINE_MS),
      }),
  };
}

async function execute(apiUrl: string, request: ApiRequest, context: ApiRequestContext): Promise<ApiAnswer> {
  const response = await fetch(new URL('/graphql', apiUrl), {
    method: 'POST',
    headers: { ...forwardedHeaders(context), 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  const body = (await response.json()) as { data?: unknown; errors?: readonly ApiFault[] };
  return {
    data: body.data ?? null,
    ...(body.errors ? { errors: body.errors } : {}),
    setCookies: response.headers.getSetCookie(),
  };
}

async function upload(
  apiUrl: string,
  file: UploadFile,
  context: ApiRequestContext,
): Promise<{ fileId: string } | { refusal: UploadRefusal }> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name);
  const response = await fetch(new URL(`/files?purpose=${file.purpose ?? 'SHEET'}`, apiUrl), {
    method: 'POST',
    headers: forwardedHeaders(context),
    body: form,
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  return (await response.json()) as { fileId: string } | { refusal: UploadRefusal };
}

function forwardedHeaders(context: ApiRequestContext): Record<string, string> {
  return {
    ...(context.cookie ? { cookie: context.cookie } : {}),
    ...(context.origin ? { origin: context.origin, 'sec-fetch-site': 'same-origin' } : {}),
    ...(context.ip ? { 'x-forwarded-for': context.ip } : {}),
    ...(context.userAgent ? { 'user-agent': context.userAgent } : {}),
    'x-request-id': context.requestId,
  };
}
