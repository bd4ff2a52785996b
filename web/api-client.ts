import type { FilePurpose } from './gql/graphql.ts';

/** What the portal needs of the API; implemented in process by the API and over HTTP by `http-api-client.ts`. */
export interface ApiClient {
  execute(request: ApiRequest, context: ApiRequestContext): Promise<ApiAnswer>;
  upload(
    file: UploadFile,
    context: ApiRequestContext,
  ): Promise<{ fileId: string } | { refusal: UploadRefusal }>;
  /** `path` begins with `/files/`; the answer is passed on to the browser as it is. */
  download(path: string, context: ApiRequestContext): Promise<Response>;
}

/** A file on its way to the API; a sheet unless it says what else it is for. */
export interface UploadFile {
  name: string;
  bytes: Uint8Array;
  purpose?: FilePurpose;
}

export interface ApiRequest {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

/** What the browser sent, as far as the API may use it. The session cookie is opaque to the portal. */
export interface ApiRequestContext {
  cookie: string | null;
  origin: string | null;
  ip: string | null;
  userAgent: string | null;
  requestId: string;
}

export interface ApiFault {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; reference?: string };
}

export interface ApiAnswer {
  data: unknown;
  errors?: readonly ApiFault[];
  /** Whole `Set-Cookie` values, to be appended to the portal's own answer. */
  setCookies: readonly string[];
}

export interface UploadRefusal {
  code: string;
  message?: string;
  params: readonly { name: string; value: string }[];
}
