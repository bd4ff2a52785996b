import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '#config/logger.ts';
import { closeDatabase, openDatabase } from '#schema/database.ts';
import { FolderFileStore } from '#schema/files/index.ts';
import { buildSchema } from './build-schema.ts';
import type { Context, Services } from './context.ts';
import { formatError } from './errors.ts';
import { EventFeed } from './event-feed.ts';
import { capacityTemplate } from './http/capacity-template.ts';
import { health } from './http/health.ts';
import { inProcessClient } from './http/in-process-client.ts';
import { callerOf, openContext } from './http/open-context.ts';
import { sameOrigin } from './http/same-origin.ts';
import { CookieJar } from './http/session-cookie.ts';
import { stream } from './http/stream.ts';
import { uploads } from './http/uploads.ts';
import { bodyBytesMax, requestLimits } from './limits/request-limits.ts';
import { documentLimits, limitRules } from './limits/validation-rules.ts';

export interface ApiOptions {
  readonly appUrl: string;
  readonly env: { readonly DATA_DIR: string; readonly PUBLIC_URL: string; readonly SESSION_HOURS: number };
  readonly log: Logger;
}

/** Opens the API: its HTTP routes, and a client for callers in the same process. */
export async function startApi({ appUrl, env, log }: ApiOptions) {
  const database = await openDatabase({ url: appUrl, files: new FolderFileStore(`${env.DATA_DIR}/files`) });
  const services: Services = {
    database,
    feed: new EventFeed(database),
    cookies: new CookieJar(env.PUBLIC_URL),
    sessionHours: env.SESSION_HOURS,
  };
  const schema = buildSchema();
  const server = await openServer(schema, log);
  return {
    handler: routesOf(server, schema, services, log),
    client: inProcessClient(server, services),
    services,
    async close() {
      services.feed.stop();
      await server.stop();
      await closeDatabase(database);
    },
  };
}

async function openServer(schema: GraphQLSchema, log: Logger): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [...limitRules],
    plugins: [requestLimits(schema)],
    formatError: formatError(log),
    logger: {
      debug() {},
      info() {},
      warn: (message) => log.warn({}, message),
      error: (message) => log.error({}, message),
    },
  });
  await server.start();
  return server;
}

function routesOf(
  server: ApolloServer<Context>,
  schema: GraphQLSchema,
  services: Services,
  log: Logger,
): Router {
  const router = express.Router();
  router.use(health(services.database), capacityTemplate(services));
  router.use(['/graphql', '/files'], sameOrigin);
  router.use(stream(schema, services, log), uploads(services));
  router.use(
    '/graphql',
    express.json({ limit: bodyBytesMax }),
    expressMiddleware(server, {
      context: async ({ req, res }) => {
        const context = await openContext(services, callerOf(req));
        // Cookies are set while the answer is made: hand them over just before its head is written.
        const writeHead = res.writeHead.bind(res);
        res.writeHead = ((...head: Parameters<typeof writeHead>) => {
          for (const cookie of context.setCookies) res.append('set-cookie', cookie);
          return writeHead(...head);
        }) as typeof res.writeHead;
        return context;
      },
    }),
  );
  router.use(answerFailure(log));
  return router;
}

/** Bodies that are too large or malformed are answered in the shape of every other error. */
function answerFailure(log: Logger): express.ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    const reference = randomUUID();
    if (status >= 500) log.error({ err: error, reference }, 'a request failed');
    const code = status === 413 ? 'TOO_LARGE' : status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL';
    response.status(status).json({
      errors: [
        {
          message: status < 500 ? 'The request is not usable.' : 'Something went wrong on our side.',
          extensions: { code, ...(status < 500 ? {} : { reference }) },
        },
      ],
    });
  };
}
