import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { CostBudget } from '#api/limits/cost-budget.ts';
import type { RequestLimits } from '#api/limits/request-limits.ts';
import { startApi } from '#api/start.ts';
import { roleUrl } from '#migrations/migrate.ts';
import { secretKey, type TestHouse } from '#test/builders/house.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

type Api = Awaited<ReturnType<typeof startApi>>;

/** The API as it runs, over a house of its own: builders take it as theirs. */
export interface TestApi extends TestHouse {
  readonly client: Api['client'];
  readonly services: Api['services'];
  /** Every line that the API has logged. */
  readonly logged: string[];
  /** Opens the API on a free port and tells where. */
  listen(): Promise<string>;
}

/** A walk over the whole API asks for more than any caller does. */
const endless = { capacity: Number.POSITIVE_INFINITY, perSecond: 1 };

/** Opens the API on a migrated database, as the role that it has in production. */
export async function openTestApi(
  publicUrl = 'http://localhost:3000',
  limits: RequestLimits = { budget: new CostBudget({ known: endless, stranger: endless }) },
): Promise<TestApi> {
  const house = await openTestHouse(2);
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const env = { DATA_DIR: house.dataDir, PUBLIC_URL: publicUrl, SESSION_HOURS: 12 };
  const { client, services, handler, close } = await startApi({
    appUrl: house.appUrl,
    batcherUrl: roleUrl(house.adminUrl, 'batcher'),
    secretKey,
    env,
    log,
    limits,
  });
  const server = createServer(express().disable('x-powered-by').use(handler));
  return {
    ...house,
    client,
    services,
    logged,
    async listen() {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await close();
      await house.close();
    },
  };
}
