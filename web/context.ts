import { createContext } from 'react-router';
import type { ApiAnswer, ApiRequest, UploadFile, UploadRefusal } from './api-client.ts';
import type { ViewerQuery } from './gql/graphql.ts';
import type { Preferences } from './preferences.ts';

/** The API bound to one request's cookie. */
export interface BoundApi {
  execute(request: ApiRequest): Promise<ApiAnswer>;
  upload(file: UploadFile): Promise<{ fileId: string } | { refusal: UploadRefusal }>;
  download(path: string): Promise<Response>;
}

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export interface PortalLog {
  info(...a: unknown[]): void;
  error(...a: unknown[]): void;
}

// Keys are compared by identity: they live inside the Vite graph and nowhere else.
export const apiContext = createContext<BoundApi>();
export const logContext = createContext<PortalLog>();
export const requestIdContext = createContext<string>('');
export const nonceContext = createContext<string>('');
export const viewerContext = createContext<Viewer | null>(null);
export const preferencesContext = createContext<Preferences>();
