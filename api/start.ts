import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '#config/logger.ts';
import { Metrics } from '#config/metrics.ts';
import { closeDatabase, openDatabase } from '#schema/database.ts';
import { FolderFileStore } from '#schema/files/index.ts';
import { passkeySite } from '#schema/identity/index.ts';
import { buildSchema } from './build-schema.ts';
import type { Context, Services } from './context.ts';
import { databaseChecks } from './database-checks.ts';
import { formatError } from './errors.ts';
import { EventFeed } from './event-feed.ts';
import { apiHeaders } from './http/api-headers.ts';
import { apiKey } from './http/api-key.ts';
import { dossiers } from './http/dossiers.ts';
import { downloads } from './http/downloads.ts';
import { inProcessClient } from './http/in-process-client.ts';
import { ingest } from './http/ingest.ts';
import { callerOf, openContext } from './http/open-context.ts';
import { sameOrigin } from './http/same-origin.ts';
import { CookieJar } from './http/session-cookie.ts';
import { sheetFiles } from './http/sheet-files.ts';
import { stream } from './http/stream.ts';
import { unsubscribe } from './http/unsubscribe.ts';
import { uploads } from './http/uploads.ts';
import { NodeKinds } from './kernel/node-kinds.ts';
import { bodyBytesMax, type RequestLimits, requestLimits } from './limits/request-limits.ts';
import { documentLimits, limitRules } from './limits/validation-rules.ts';
import { measure } from './measure.ts';
import { actingPlugin } from './organisations/acting.ts';
import { Marker } from './papers/marking/mark-in-engine.ts';
import { apiSlices } from './slices.ts';

export interface ApiOptions {
  readonly appUrl: string;
  /** The role of gathered holds. */
  readonly batcherUrl: string;
  readonly secretKey: string;
  readonly env: {
    readonly DATA_DIR: string;
    readonly PUBLIC_URL: string;
    readonly SESSION_HOURS: number;
    readonly SMTP_URL?: string | undefined;
    readonly OPENFLOOR_DEMO?: boolean | undefined;
  };
  readonly log: Logger;
  /** Where this process keeps its figures. */
  readonly metrics?: Metrics;
  /** Other than the usual ones, for tests. */
  readonly limits?: RequestLimits;
}

/** Opens the API: its HTTP routes, and a client for callers in the same process. */
export async function startApi(options: ApiOptions) {
  const { appUrl, batcherUrl, secretKey, env, log, metrics = new Metrics(), limits = {} } = options;
  const database = await openDatabase({
    url: appUrl,
    batcherUrl,
    secretKey,
    files: new FolderFileStore(`${env.DATA_DIR}/files`),
  });
  measure(database, log, metrics);
  const services: Services = {
    database,
    feed: new EventFeed(database),
    nodes: new NodeKinds(apiSlices),
    marker: new Marker(),
    cookies: new CookieJar(env.PUBLIC_URL),
    sessionHours: env.SESSION_HOURS,
    passkeySite: passkeySite(env.PUBLIC_URL),
    publicUrl: env.PUBLIC_URL,
    mails: { areSent: env.SMTP_URL !== undefined, isDemo: env.OPENFLOOR_DEMO === true },
  };
  const schema = buildSchema();
  const server = await openServer(schema, log, limits);
  return {
    handler: routesOf(server, schema, services, log),
    client: inProcessClient(server, services),
    services,
    checks: databaseChecks(database),
    async close() {
      services.feed.stop();
      await server.stop();
      await services.marker.close();
      await closeDatabase(database);
    },
  };
}

async function openServer(
  schema: GraphQLSchema,
  log: Logger,
  limits: RequestLimits,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [...limitRules],
    // Answers are somebody's own and kept by nobody: no field is asked how long it may be.
    plugins: [requestLimits(schema, limits), actingPlugin(), ApolloServerPluginCacheControlDisabled()],
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
  router.use(unsubscribe(services));
  router.use(ingest(services));
  router.use('/graphql', apiHeaders());
  router.use(['/graphql', '/files', '/v1'], sameOrigin, apiKey(services));
  router.use(dossiers(services));
  router.use(sheetFiles(services));
  router.use(stream(schema, services, log), uploads(services), downloads(services));
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
