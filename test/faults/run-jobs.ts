import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate } from '#migrations/migrate.ts';
import { openHouseOver } from '#test/builders/house.ts';
import { freePort } from './free-port.ts';
import { givenJobs, stormJobs } from './jobs-under-kills.ts';
import { Product } from './product.ts';

const { values } = parseArgs({
  options: {
    backend: { type: 'string', default: 'postgres' },
    jobs: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '20' },
  },
});

/** A Redis of our own, that forgets everything with us; nothing for PostgreSQL. */
function startBackEnd(folder: string, port: number): { url?: string; process?: ChildProcess } {
  if (values.backend !== 'redis') return {};
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  return { url: `redis://127.0.0.1:${port}`, process: spawn('redis-server', options, { stdio: 'ignore' }) };
}

/** Real worker processes of the built product under SIGKILL; durable commits. Exit code 0 when every effect happened once. */
async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-jobs-'));
  const cluster = await startEmbeddedPostgres({
    dataDir: path.join(folder, 'postgres'),
    log: createLogger('fatal'),
  });
  const backEnd = startBackEnd(folder, await freePort());
  const workers = [1, 2].map(
    () =>
      new Product(['start.js', '--role', 'worker'], {
        DATABASE_URL: cluster.adminUrl,
        DATA_DIR: path.join(folder, 'files'),
        ...(backEnd.url ? { REDIS_URL: backEnd.url } : {}),
      }),
  );
  try {
    await migrate(cluster.adminUrl);
    const house = await openHouseOver(cluster.adminUrl);
    await givenJobs(house, Number(values.jobs));
    const kills = Number(values.kills);
    const figures = await stormJobs(house, workers, {
      kills,
      patienceMs: 240_000,
      say: (line) => console.log(line),
    });
    console.log(values.backend, figures);
    await house.close();
    const { jobs, effects, effectsOnce, stuck } = figures;
    return effects === jobs && effectsOnce === jobs && stuck === 0 ? 0 : 1;
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
    backEnd.process?.kill();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exit(await main());
