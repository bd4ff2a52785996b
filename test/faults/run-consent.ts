import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate } from '#migrations/migrate.ts';
import { openHouseOver } from '#test/builders/house.ts';
import { givenStage, type Played, playConsents } from './consent-model.ts';
import { measureRevocations } from './measure-revocation.ts';

const cases = Number(process.argv[2] ?? 10_000);
/** Firms that are played with side by side, each with readers of its own: while the database works for one, the next is thought about. */
const lanes = 4;
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
  const stages = await Promise.all(Array.from({ length: lanes }, () => givenStage(house)));
  const all = await Promise.all(
    stages.map((stage, lane) =>
      playConsents(stage, Math.ceil(cases / lanes), seed === undefined ? undefined : seed + lane),
    ),
  );
  const sum = (of: (played: Played) => number) => all.reduce((total, played) => total + of(played), 0);
  const seconds = Math.round((performance.now() - began) / 1_000);
  console.log(
    `${sum(({ cases: many }) => many)} cases in ${seconds} s, ${sum(({ figures }) => figures)} figures given away`,
  );
  console.log('0 fields outside a consent, every reading in the log');
  const verdicts = new Set(all.flatMap((played) => Object.keys(played.verdicts)));
  console.table(
    Object.fromEntries([...verdicts].map((name) => [name, sum((played) => played.verdicts[name] ?? 0)])),
  );
  // Two servers, each with connections of its own: what one has read before is no use to the other.
  const other = await openHouseOver(cluster.adminUrl);
  const [stage] = stages;
  if (stage) console.log(await measureRevocations(stage, [house.database, other.database], 100));
  await other.close();
  await house.close();
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
