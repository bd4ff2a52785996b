import 'reflect-metadata';
import path from 'node:path';
import express from 'express';
import { type Env, EnvironmentError, readEnv } from '#config/env.ts';
import { createLogger, type Logger } from '#config/logger.ts';
import { Metrics } from '#config/metrics.ts';
import { openDatabase } from '#config/process/database.ts';
import { createHttpServer, listen } from '#config/process/http-server.ts';
import { metricsDoor } from '#config/process/metrics-door.ts';
import { Readiness } from '#config/process/readiness.ts';
import { requestId } from '#config/process/request-id.ts';
import { requestLog } from '#config/process/request-log.ts';
import { Requests } from '#config/process/requests.ts';
import { type Role, readRole } from '#config/process/role.ts';
import { Shutdown } from '#config/process/shutdown.ts';
import { type SignIn, welcome } from '#config/process/welcome.ts';
import { secretKeyOf } from '#config/secret-key.ts';
import type { Installation } from '#migrations/backup/backup-command.ts';

interface House {
  env: Env;
  log: Logger;
  shutdown: Shutdown;
  app: express.Express;
  metrics: Metrics;
  readiness: Readiness;
}

const drainMs = 10_000;
const filesDirOf = ({ DATA_DIR }: Env) => path.join(DATA_DIR, 'files');

function openApp({ env, log, metrics, readiness }: Omit<House, 'app'>, requests: Requests): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.TRUST_PROXY);
  app.use(requestId(), requestLog(log, metrics), requests.handler);
  app.use(readiness.handler, metricsDoor(metrics, env.METRICS_TOKEN));
  return app;
}

/** Roles, schemas and tables first; then the demo, where it is wanted. */
async function prepareDatabase(house: House, role: Role): Promise<{ adminUrl: string; signIns: SignIn[] }> {
  const adminUrl = await openDatabase(house.env, house.log, house.shutdown);
  const { migrate } = await import('#migrations/migrate.ts');
  await migrate(adminUrl);
  if (!house.env.OPENFLOOR_DEMO || role === 'worker') return { adminUrl, signIns: [] };
  const { loadDemo } = await import('#migrations/demo/load-demo.ts');
  return {
    adminUrl,
    ...(await loadDemo(adminUrl, {
      filesDir: filesDirOf(house.env),
      secretKey: secretKeyOf(house.env, adminUrl),
    })),
  };
}

async function openWorkers(
  { env, log, shutdown, metrics, readiness }: House,
  adminUrl: string,
): Promise<void> {
  const { roleUrl } = await import('#migrations/migrate.ts');
  const { startWorkers } = await import('#workers/start.ts');
  const workers = await startWorkers({
    workerUrl: roleUrl(adminUrl, 'worker'),
    secretKey: secretKeyOf(env, adminUrl),
    env,
    log,
    report: (facts) => metrics.job(facts),
  });
  for (const check of workers.checks) readiness.add(check);
  const { closeEngines } = await import('#workers/engines/run-in-engine.ts');
  shutdown.add('engines', closeEngines);
  shutdown.add('workers', () => workers.close());
}

async function openApi({ env, log, shutdown, app, metrics, readiness }: House, adminUrl: string) {
  const { roleUrl } = await import('#migrations/migrate.ts');
  const { startApi } = await import('#api/start.ts');
  const api = await startApi({
    appUrl: roleUrl(adminUrl, 'app'),
    batcherUrl: roleUrl(adminUrl, 'batcher'),
    secretKey: secretKeyOf(env, adminUrl),
    env,
    log,
    metrics,
  });
  for (const check of api.checks) readiness.add(check);
  const { isCurrent } = await import('#migrations/is-current.ts');
  readiness.add({ name: 'migrations', isReady: () => isCurrent(api.services.database.pool) });
  shutdown.add('API', () => api.close());
  app.use(api.handler);
  return api.client;
}

type ApiDoor = { client: Awaited<ReturnType<typeof openApi>> } | { apiUrl: string };

async function openPortal({ env, log, shutdown, app }: House, door: ApiDoor): Promise<void> {
  const { startWeb } = await import('#web/start.ts');
  const web = await startWeb({ ...door, env, log });
  shutdown.add('portal', () => web.close());
  app.use(web.handler);
}

/** Opened in the reverse of closing: database, API, workers, portal. */
async function openRole(house: House, role: Role): Promise<SignIn[]> {
  if (role === 'web') {
    await openPortal(house, { apiUrl: house.env.API_URL ?? '' });
    return [];
  }
  const { adminUrl, signIns } = await prepareDatabase(house, role);
  const client = role === 'worker' ? undefined : await openApi(house, adminUrl);
  if (role !== 'api') await openWorkers(house, adminUrl);
  if (role === 'all' && client) await openPortal(house, { client });
  return signIns;
}

async function openDoors(house: House, requests: Requests): Promise<{ port: number }> {
  const { env, shutdown } = house;
  const server = createHttpServer(house.app);
  const port = await listen(server, { host: env.HOST, port: env.PORT, isChosen: env.isPortChosen });
  shutdown.add('requests', () => requests.drain(server, drainMs));
  return { port };
}

/** What can be asked of an installation besides running: done once, then the process ends. */
const errands: Readonly<Record<string, (installation: Installation, args: string[]) => Promise<string>>> = {
  backup: async (...asked) => (await import('#migrations/backup/backup-command.ts')).backup(...asked),
  operator: async (...asked) => (await import('#migrations/appoint-operator.ts')).appointOperator(...asked),
  'audit-verify': async (asked) => (await import('#migrations/audit-verify.ts')).auditVerify(asked),
  restore: async (...asked) => (await import('#migrations/backup/backup-command.ts')).restore(...asked),
};

async function runErrand(env: Env, verb: string, args: string[]): Promise<void> {
  const log = createLogger(env.LOG_LEVEL);
  const shutdown = new Shutdown(log);
  try {
    const adminUrl = await openDatabase(env, log, shutdown);
    const installation = { adminUrl, filesDir: filesDirOf(env), secretKey: secretKeyOf(env, adminUrl) };
    process.stdout.write(`${await errands[verb]?.(installation, args)}\n`);
    await shutdown.end(0);
  } catch (error) {
    process.stderr.write(`${verb}: ${error instanceof Error ? error.message : error}\n`);
    await shutdown.end(1);
  }
}

async function main(): Promise<void> {
  const env = readEnv();
  const [verb, ...args] = process.argv.slice(2);
  if (verb !== undefined && verb in errands) return await runErrand(env, verb, args);
  await runHouse(env);
}

async function runHouse(env: Env): Promise<void> {
  const role = readRole(process.argv.slice(2), env);
  const log = createLogger(env.LOG_LEVEL);
  const shutdown = new Shutdown(log);
  const requests = new Requests();
  const parts = { env, log, shutdown, metrics: new Metrics(), readiness: new Readiness() };
  const house = { ...parts, app: openApp(parts, requests) };
  try {
    const signIns = await openRole(house, role);
    const { port } = await openDoors(house, requests);
    const moved = port === env.PORT || env.PORT === 0 ? {} : { takenPort: env.PORT };
    const url = port === env.PORT ? env.PUBLIC_URL : `http://localhost:${port}`;
    process.stdout.write(`${welcome({ url, ...moved, signIns })}\n`);
  } catch (error) {
    log.error({ err: error }, 'Openfloor could not start');
    process.stderr.write(`\nOpenfloor could not start: ${error instanceof Error ? error.message : error}\n`);
    await shutdown.end(1);
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});
