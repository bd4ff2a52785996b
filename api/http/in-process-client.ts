import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context, Services } from '../context.ts';
import { downloadTemplate } from './capacity-template.ts';
import { openContext } from './open-context.ts';
import { keepUpload, type UploadAnswer } from './uploads.ts';

/** What a caller in the same process sends along. */
export interface InProcessCaller {
  readonly cookie: string | null;
  readonly ip: string | null;
  readonly requestId: string;
}

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
      caller: InProcessCaller,
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
    async upload(file: { name: string; bytes: Uint8Array }, caller: InProcessCaller): Promise<UploadAnswer> {
      return await keepUpload(await openContext(services, caller), file);
    },
    async download(path: string, caller: InProcessCaller): Promise<Response> {
      return await downloadTemplate(await openContext(services, caller), new URL(path, 'http://in.process'));
    },
  };
}
