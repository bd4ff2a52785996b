import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processBirth } from '../process-identity.ts';
import { type Cluster, readPostmaster } from './cluster.ts';
import { answers } from './connect.ts';
import { choosePort } from './port.ts';
import { runTool } from './run-tool.ts';

const startAttemptsMax = 40;

const mebi = 1024 * 1024;

/** A quarter of the memory that there is, as PostgreSQL advises, between 128 MB and 1 GB; what is not needed is never touched. */
function bufferMegabytes(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.min(1024, Math.max(128, Math.floor(memory / 4 / mebi)));
}

function serverSettings(cluster: Cluster, port: number): string {
  const statistics = path.join(cluster.binaries, '../lib/postgresql/pg_stat_statements.so');
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    // The path of a socket may hold 107 bytes, and a project may lie deeper: TCP only.
    `unix_socket_directories=''`,
    'max_connections=100',
    `shared_buffers=${cluster.isFast ? 128 : bufferMegabytes()}MB`,
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off',
    ...(existsSync(statistics) ? ['shared_preload_libraries=pg_stat_statements'] : []),
    ...(cluster.isFast
      ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB']
      : []),
  ];
  return settings.map((setting) => `-c ${setting}`).join(' ');
}

async function launch(cluster: Cluster, samePort: number | undefined): Promise<number | undefined> {
  const port = samePort ?? (await choosePort(cluster));
  const wait = ['-w', '-t', '60', '-s'];
  const options = ['-D', cluster.data, '-l', cluster.serverLog, '-o', serverSettings(cluster, port)];
  const isUp = await runTool(cluster, 'pg_ctl', ['start', ...wait, ...options]);
  return isUp && (await answers(cluster, port)) ? port : undefined;
}

/** The port of the postmaster of an earlier start, if it lives and answers. */
export async function attach(cluster: Cluster): Promise<number | undefined> {
  const running = readPostmaster(cluster);
  if (!running || !processBirth(running.pid)) return undefined;
  return (await answers(cluster, running.port)) ? running.port : undefined;
}

/**
 * Attaches or starts, and tries again for a while: after a kill -9 the old process, or its orphaned children, can
 * look alive for a second, and PostgreSQL rightly refuses meanwhile. postmaster.pid is PostgreSQL's to remove.
 */
export async function attachOrLaunch(
  cluster: Cluster,
  samePort?: number,
): Promise<{ port: number; isAttached: boolean }> {
  for (let attempt = 0; attempt < startAttemptsMax; attempt += 1) {
    const attached = await attach(cluster);
    if (attached) return { port: attached, isAttached: true };
    const launched = await launch(cluster, samePort);
    if (launched) return { port: launched, isAttached: false };
    await pause(250);
  }
  throw new Error(`The database did not start: see ${cluster.serverLog}`);
}

/** Clients are disconnected, work in flight is rolled back, a checkpoint is written. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  if (!readPostmaster(cluster)) return;
  const isDown = await runTool(cluster, 'pg_ctl', [
    'stop',
    '-D',
    cluster.data,
    '-m',
    'fast',
    '-w',
    '-t',
    '30',
    '-s',
  ]);
  if (!isDown && readPostmaster(cluster)) cluster.log.warn('the database did not stop in time');
}
