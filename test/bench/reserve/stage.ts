import path from 'node:path';
import type pg from 'pg';
import { CostBudget } from '#api/limits/cost-budget.ts';
import { startApi } from '#api/start.ts';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate, roleUrl } from '#migrations/migrate.ts';
import { openPool } from '#schema/kernel/database.ts';
import { secretKey } from '#test/builders/house.ts';
import * as given from '#test/builders/index.ts';
import { type Buyer, givenManyBuyers } from './many-buyers.ts';

export const connections = 20;
const spreadOffers = 100;
const buyersMany = 4_000;
const weeks = 8;
/** Of 16 MB each: more than a run fills before its first checkpoint. */
const logFiles = 40;

/** What every way to sell works on: offers with plenty behind them, buyers with sessions, and the API as it runs. */
export interface Stage {
  readonly house: given.TestHouse;
  readonly app: pg.Pool;
  readonly admin: pg.Pool;
  readonly batcher: pg.Pool;
  readonly api: Awaited<ReturnType<typeof startApi>>;
  readonly markets: readonly given.Market[];
  readonly buyers: readonly Buyer[];
  close(): Promise<void>;
}

/** Durable commits, in a cluster of its own below `folder`. */
export async function openStage(folder: string): Promise<Stage> {
  const log = createLogger('fatal');
  const cluster = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), log });
  await migrate(cluster.adminUrl);
  const house = await given.openHouseOver(cluster.adminUrl, 10);
  const app = openPool(house.appUrl, connections);
  const admin = openPool(house.adminUrl, connections);
  const batcherUrl = roleUrl(cluster.adminUrl, 'batcher');
  const batcher = openPool(batcherUrl, 2);
  const endless = { capacity: Number.POSITIVE_INFINITY, perSecond: 1 };
  const api = await startApi({
    appUrl: house.appUrl,
    batcherUrl,
    secretKey,
    log,
    env: { DATA_DIR: house.dataDir, PUBLIC_URL: 'http://localhost', SESSION_HOURS: 12 },
    limits: { budget: new CostBudget({ known: endless, stranger: endless }) },
  });
  const plenty = {
    capacity: { hoursPerDay: 100_000, weeks },
    offer: {
      until: given.monday(1 + weeks),
      perWeek: given.hours(400_000),
      minimumLot: { value: '1', unit: 'MIN' as const },
    },
  };
  const markets: given.Market[] = [];
  for (let n = 0; n < spreadOffers; n++) markets.push(await given.givenMarket(house, plenty));
  const buyers = await givenManyBuyers(house, buyersMany);
  await admin.query('vacuum analyze');
  await readyLog(admin);
  const close = async () => {
    await api.close();
    await Promise.all([app.end(), admin.end(), batcher.end(), house.close()]);
    await cluster.stop();
  };
  return { house, app, admin, batcher, api, markets, buyers, close };
}

/**
 * Gives the cluster the files of its log that one has at hand which has run for an hour. A fresh one fills each with zeros before it writes into it: at
 * the speed measured here one a second, twice what a hold writes.
 */
async function readyLog(admin: pg.Pool): Promise<void> {
  for (let file = 0; file < logFiles; file++) {
    await admin.query(`select pg_logical_emit_message(false, 'bench', 'x')`);
    await admin.query('select pg_switch_wal()');
  }
  await admin.query('checkpoint');
}

/** Nothing held, nothing sold: each way begins where the others began. */
export async function clearStage({ admin }: Stage): Promise<void> {
  await admin.query(`truncate app.reservation cascade;
    update app.work_center_day set held = 0, reserved = 0 where held + reserved > 0;
    update app.capacity_offer_week set held = 0, reserved = 0 where held + reserved > 0;`);
  await admin.query('vacuum app.work_center_day, app.capacity_offer_week');
}
