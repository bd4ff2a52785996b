import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate } from '#migrations/migrate.ts';
import { openHouseOver } from '#test/builders/house.ts';
import { TradeModel } from './trade-model.ts';

const stories = Number(process.argv[2] ?? 2_000);

/** Thousands of random stories over a cluster of its own. The seed of one that fails is in its message. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-model-'));
const cluster = await startEmbeddedPostgres({
  dataDir: path.join(folder, 'postgres'),
  log: createLogger('fatal'),
  fast: true,
});
try {
  await migrate(cluster.adminUrl);
  const house = await openHouseOver(cluster.adminUrl);
  const model = await TradeModel.open(house);
  const began = performance.now();
  await model.tell(stories);
  console.log(
    `${stories} stories in ${Math.round((performance.now() - began) / 1_000)} s`,
    Object.fromEntries([...model.counts].sort()),
  );
  await house.close();
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
