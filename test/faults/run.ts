import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describeCluster, readPostmaster } from '#config/embedded-postgres/cluster.ts';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { openHouseOver } from '#test/builders/house.ts';
import { auditTrades, drained } from './audit-trades.ts';
import { givenTrades } from './given-trades.ts';
import { Product } from './product.ts';

const kills = 10;
const databaseKills = 3;
const clients = 8;
const log = createLogger('fatal');

/** The built product in its own folder, with its own database, under SIGKILL; durable commits. Exit code 0 when every promise was kept. */
async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-faults-'));
  const dataDir = path.join(folder, 'postgres');
  const product = new Product(['start.js'], { DATA_DIR: folder });
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1_000).toFixed(1);
  try {
    await product.start();
    const cluster = await startEmbeddedPostgres({ dataDir, log });
    const house = await openHouseOver(cluster.adminUrl);
    const { traders, offerIds } = await givenTrades(house, product.url, clients);
    let over = false;
    const trading = traders.map((trader) => trader.trade(offerIds, () => over));
    for (let kill = 1; kill <= kills; kill++) {
      await pause(1_000 + Math.random() * 1_500);
      await product.kill();
      await product.start();
      console.log(`${seconds()} s: killed and started, ${kill} of ${kills}`);
    }
    for (let kill = 1; kill <= databaseKills; kill++) {
      await pause(1_500 + Math.random() * 1_000);
      const postmaster = readPostmaster(describeCluster(dataDir, false, log));
      if (postmaster) process.kill(postmaster.pid, 'SIGKILL');
      await pause(4_000);
      console.log(
        `${seconds()} s: postmaster killed, ${kill} of ${databaseKills}; the product ${product.isAlive ? 'lives' : 'has ended'}`,
      );
      if (!product.isAlive)
        throw new Error(`The product did not outlive its database:\n${product.printed.slice(-3_000)}`);
    }
    await pause(2_000);
    over = true;
    await Promise.all(trading);
    const isDrained = await drained(house, 150_000);
    const { figures, wrong } = await auditTrades(house, traders);
    console.log(`${seconds()} s, ${product.starts} starts, ${databaseKills} database kills`, figures);
    for (const what of [...(isDrained ? [] : ['not everything was done in time']), ...wrong])
      console.log(`WRONG: ${what}`);
    await house.close();
    await cluster.stop();
    return isDrained && wrong.length === 0 ? 0 : 1;
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exit(await main());
