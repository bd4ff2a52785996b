import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate } from '#migrations/migrate.ts';
import { openHouseOver, type TestHouse } from '#test/builders/house.ts';
import { Tally } from './sourcing/tally.ts';
import { type Told, tellSourcing } from './sourcing/tell.ts';

const stories = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** Stories side by side, each with a database of its own: they move the clock. */
const lanes = 2;

/** Thousands of random stories of sourcing over a cluster of its own. The seed of one that fails is in its message. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-sourcing-'));
const cluster = await startEmbeddedPostgres({
  dataDir: path.join(folder, 'postgres'),
  log: createLogger('fatal'),
  fast: true,
});

async function openLane(lane: number) {
  const name = `lane_${lane}`;
  const admin = new pg.Client({ connectionString: cluster.adminUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const { href } = Object.assign(new URL(cluster.adminUrl), { pathname: `/${name}` });
  await migrate(href);
  return await openHouseOver(href);
}

async function tellLane(house: TestHouse, lane: number): Promise<Tally> {
  try {
    const say = ({ stories: told }: Told) => {
      if (told % 250 === 0) console.log(`lane ${lane}: ${told} stories hold`);
    };
    return (await tellSourcing(house, Math.ceil(stories / lanes), seed + lane, say)).tally;
  } finally {
    await house.close();
  }
}

try {
  // Roles belong to the cluster: one migration makes them, and the lanes find them.
  await migrate(cluster.adminUrl);
  const houses: TestHouse[] = [];
  for (let lane = 0; lane < lanes; lane += 1) houses.push(await openLane(lane));
  const began = performance.now();
  const tally = new Tally();
  for (const one of await Promise.all(houses.map(tellLane))) tally.add(one);
  const seconds = (performance.now() - began) / 1_000;
  console.log(
    `${stories} stories in ${Math.round(seconds)} s, ${(stories / seconds).toFixed(1)} a second, seed ${seed}`,
  );
  console.log('no award without a live quote, no sealed quote seen before its time, every hold as its quote');
  console.log(tally.lines().join('\n'));
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
