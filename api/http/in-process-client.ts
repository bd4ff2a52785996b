import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Caller, Context, Services } from '../context.ts';
import { readFile } from './downloads.ts';
import { downloadMemo, memoPath } from './memos.ts';
import { openContext } from './open-context.ts';
import { downloadPromiseCard, promiseCardPath } from './promise-cards.ts';
import { downloadSheet } from './sheet-files.ts';
import { keepUpload, type Upload, type UploadAnswer } from './uploads.ts';

interface Answer {
  data: unknown;
  errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions?: { code?: string; reference?: string };
  }[];
  setCookies: readonly string[];
}

/** The portal's door when it runs in this process: the same pipeline, plugins and limits as over HTTP, without the socket. */
export function inProcessClient(server: ApolloServer<Context>, services: Services) {
  return {
    async execute(
      request: { query: string; variables: Record<string, unknown>; operationName?: string },
      caller: Caller,
    ): Promise<Answer> {
      const context = await openContext(services, caller);
      const headers = new HeaderMap([
        ['content-type', 'application/json'],
        ['accept', 'application/json'],
      ]);
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body: request },
        context: async () => context,
      });
      if (response.body.kind !== 'complete') throw new Error('A portal document is answered at once');
      const body = JSON.parse(response.body.string) as Omit<Answer, 'setCookies'>;
      return { ...body, data: body.data ?? null, setCookies: context.setCookies };
    },
    async upload(file: Upload, caller: Caller): Promise<UploadAnswer> {
      return await keepUpload(await openContext(services, caller), file);
    },
    async download(path: string, caller: Caller): Promise<Response> {
      const url = new URL(path, 'http://in.process');
      const context = await openContext(services, caller);
      if (memoPath.test(url.pathname)) return await downloadMemo(context, url);
      if (promiseCardPath.test(url.pathname)) return await downloadPromiseCard(context, url);
      return await (url.pathname.startsWith('/files/fil_') ? readFile : downloadSheet)(context, url);
    },
  };
}
