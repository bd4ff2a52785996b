import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate } from '#migrations/migrate.ts';
import * as given from '#test/builders/index.ts';

/** As many firms as the market is thought for. */
export const firms = 5_000;

/** A market that grows, and a buyer who looks at it through the doors of the product. */
export interface Stage {
  readonly house: given.TestHouse;
  readonly buyer: given.Firm;
  /** Adds offers until there are so many. Answers what that took, milliseconds. */
  grow(offers: number): Promise<number>;
  close(): Promise<void>;
}

const partMax = 50_000;

/** A cluster of its own below `folder`, as the product starts it, with the firms of the market and none of its offers. */
export async function openStage(folder: string): Promise<Stage> {
  const log = createLogger('fatal');
  const cluster = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), log });
  await migrate(cluster.adminUrl);
  const house = await given.openHouseOver(cluster.adminUrl, 4);
  const buyer = await given.givenFirm(house);
  const client = await house.admin.connect();
  // Past triggers and foreign keys: what triggers would write is written beside, by the same functions.
  await client.query(
    'set session_replication_role = replica; set statement_timeout = 0; set synchronous_commit = off',
  );
  await client.query(readFileSync(new URL('./fill-market.sql', import.meta.url), 'utf8'));
  await client.query(`select bench.add_firms(${firms}, '${given.monday(0)}')`);
  let there = 0;
  return {
    house,
    buyer,
    async grow(offers) {
      const began = performance.now();
      const rebuild = await withoutIndexes(client);
      for (; there < offers; there = Math.min(offers, there + partMax)) {
        const last = Math.min(offers, there + partMax);
        await client.query('select bench.add_offers($1, $2, $3)', [there + 1, last, given.monday(0)]);
      }
      await rebuild();
      await client.query('vacuum analyze');
      return performance.now() - began;
    },
    async close() {
      client.release();
      await house.close();
      await cluster.stop();
    },
  };
}

/** Takes the indexes of the market's tables away while they are filled, and gives what makes them again, as a bulk load does. */
async function withoutIndexes(client: pg.PoolClient): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select schemaname || '.' || indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'market' and tablename in ('offer', 'offer_ability', 'offer_search') and indexname not like '%_pkey'`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return async () => {
    await client.query(`set maintenance_work_mem = '256MB'`);
    for (const { definition } of rows) await client.query(definition);
  };
}
