import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate } from '#migrations/migrate.ts';
import { openHouseOver } from '#test/builders/house.ts';
import { givenStage, playConsents } from './consent-model.ts';

const cases = Number(process.argv[2] ?? 10_000);
const seed = process.argv[3] === undefined ? undefined : Number(process.argv[3]);

/** Thousands of random consents and readings over a cluster of its own. The seed of one that goes wrong is in its message. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-consent-'));
const cluster = await startEmbeddedPostgres({
  dataDir: path.join(folder, 'postgres'),
  log: createLogger('fatal'),
  fast: true,
});
try {
  await migrate(cluster.adminUrl);
  const house = await openHouseOver(cluster.adminUrl);
  const began = performance.now();
  const played = await playConsents(await givenStage(house), cases, seed);
  console.log(
    `${played.cases} cases in ${Math.round((performance.now() - began) / 1_000)} s, ${played.figures} figures given away`,
  );
  console.log('0 fields outside a consent, every reading in the log');
  console.table(played.verdicts);
  await house.close();
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
