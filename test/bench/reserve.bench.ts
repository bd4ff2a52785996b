import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate } from '#migrations/migrate.ts';
import { openPool } from '#schema/kernel/database.ts';
import * as given from '#test/builders/index.ts';
import { naiveReserve } from '../schema/naive-reserve.ts';
import { lockingReserve } from './locking-reserve.ts';

const clients = 64;
const connections = 28;
const rounds = 2;
const roundMs = 2_500;
const spreadCenters = 100;
const log = createLogger('fatal');

interface Figures {
  sold: number;
  ms: number;
  calls: number[];
}

/** So many clients for one round; `sell` answers how many items it sold. */
async function measure(
  figures: Figures,
  many: number,
  sell: (client: number) => Promise<number>,
): Promise<void> {
  const began = performance.now();
  await given.crowd(many, async (client) => {
    const from = performance.now();
    const sold = await sell(client);
    figures.sold += sold;
    figures.calls.push(performance.now() - from);
    return performance.now() - began < roundMs;
  });
  figures.ms += performance.now() - began;
}

const perSecond = ({ sold, ms }: Figures) => (sold * 1_000) / ms;
const percentile = ({ calls }: Figures, share: number) =>
  [...calls].sort((a, b) => a - b)[Math.floor(calls.length * share)] ?? 0;

interface Stage {
  readonly house: given.TestHouse;
  readonly pool: pg.Pool;
  readonly admin: pg.Pool;
  readonly markets: readonly given.Market[];
  readonly buyers: readonly given.Firm[];
}

/** Every way to sell, hot (all on one centre-day) or spread over a hundred work centres. Durable commits. */
function ways(
  { house, pool, admin, markets, buyers }: Stage,
  isHot: boolean,
): Record<string, (client: number) => Promise<number>> {
  const market = () => markets[isHot ? 0 : Math.floor(Math.random() * markets.length)] ?? markets[0];
  const offerId = () => market()?.offer.id ?? '';
  const item = () => ({ offerId: offerId(), weeks: [{ weekStart: given.monday(1), amount: 1 }] });
  const place = () => {
    const chosen = market();
    return {
      offerId: chosen?.offer.id ?? '',
      centerId: chosen?.center.id ?? '',
      day: given.monday(1),
      amount: 1,
    };
  };
  const batch = async (size: number) => {
    // Waiting longer than the pool allows is an answer too: nothing was sold.
    const items = Array.from({ length: size }, item);
    const answers = await given.reserve(pool, crypto.randomUUID(), items).catch((error: unknown) => {
      if (error instanceof Error && /lock timeout/.test(error.message)) return [];
      throw error;
    });
    return answers.filter(({ granted }) => granted).length;
  };
  return {
    'naive check-then-insert (wrong)': async () => Number(await naiveReserve(admin, place())),
    'SELECT … FOR UPDATE': async () => Number(await lockingReserve(admin, place())),
    'reserve(items[1])': () => batch(1),
    // One buyer and offer may hold five at a time: a batch over one offer is five of them.
    [isHot ? 'reserve(items[5]), batcher of 2' : 'reserve(items[32]), batcher of 2']: () =>
      batch(isHot ? 5 : 32),
    'reservationHold by runCommand': async (client) => {
      const buyer = buyers[client % buyers.length];
      if (!buyer) return 0;
      const refused = await given.refusalOf(
        given.givenHold(
          house,
          { ...buyer, actor: { ...buyer.actor, organisationId: crypto.randomUUID() } },
          { id: offerId(), wire: '' },
          [[1, '0.05']],
        ),
      );
      return refused.length === 0 ? 1 : 0;
    },
  };
}

async function run(stage: Stage, isHot: boolean): Promise<void> {
  const all = Object.entries(ways(stage, isHot)).map(([name, sell]) => ({
    name,
    sell,
    figures: { sold: 0, ms: 0, calls: [] as number[] },
  }));
  for (let round = 0; round < rounds; round++)
    for (const { name, sell, figures } of all)
      await measure(figures, name.includes('batcher') ? 2 : clients, sell);
  const base = all.find(({ name }) => name.startsWith('SELECT'));
  console.log(
    `\n${isHot ? 'hot: one work centre and day' : `spread: ${spreadCenters} work centres`}, ${clients} clients on ${connections} connections`,
  );
  for (const { name, figures } of all) {
    const ratio = base ? perSecond(figures) / perSecond(base.figures) : 0;
    console.log(
      `${name.padEnd(34)} ${perSecond(figures).toFixed(0).padStart(6)}/s  ${ratio.toFixed(2).padStart(6)} × FOR UPDATE  p50 ${percentile(figures, 0.5).toFixed(0)} ms  p99 ${percentile(figures, 0.99).toFixed(0)} ms`,
    );
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-bench-'));
  const cluster = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), log });
  await migrate(cluster.adminUrl);
  const house = await given.openHouseOver(cluster.adminUrl, connections);
  const pool = openPool(house.appUrl, connections);
  const admin = openPool(house.adminUrl, connections);
  const plenty = {
    capacity: { hoursPerDay: 100_000, weeks: 1 },
    offer: {
      until: given.monday(2),
      perWeek: given.hours(400_000),
      minimumLot: { value: '1', unit: 'MIN' as const },
    },
  };
  const markets = [];
  for (let n = 0; n < spreadCenters; n++) markets.push(await given.givenMarket(house, plenty));
  const buyers = [await given.givenFirm(house)];
  for (const isHot of [true, false]) {
    await admin.query('vacuum analyze');
    await run({ house, pool, admin, markets, buyers }, isHot);
  }
  await Promise.all([pool.end(), admin.end(), house.close()]);
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

await main();
