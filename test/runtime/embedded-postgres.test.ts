import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { processBirth } from '#config/process-identity.ts';
import { projectRoot } from '#config/project-root.ts';

const log = createLogger('silent');
let parent: string;
let dataDir: string;
let children: ChildProcess[];

beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'openfloor test '));
  // mkdtemp closes the folder to everybody else, the account of the database included.
  chmodSync(parent, 0o755);
  dataDir = path.join(parent, 'open floor');
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  if (existsSync(path.join(dataDir, 'data/postmaster.pid'))) await (await start()).stop();
  rmSync(parent, { recursive: true, force: true });
});

const start = () => startEmbeddedPostgres({ dataDir, log, fast: true });

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const [row] = (await client.query({ text: sql, rowMode: 'array' })).rows;
    return row?.[0];
  } finally {
    await client.end();
  }
}

const postmasterOf = async (url: string): Promise<number> => {
  const folder = String(await ask(url, `select current_setting('data_directory')`));
  return Number.parseInt(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8'), 10);
};

/** Another process that starts the same cluster and stays until it is killed. */
async function ownerProcess(): Promise<{ child: ChildProcess; url: string }> {
  const script = path.join(projectRoot, 'test/runtime/cluster-owner.ts');
  const child = spawn(process.execPath, [script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  children.push(child);
  const url = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (line) => resolve(String(line).trim())),
  );
  return { child, url };
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

describe('the embedded database', () => {
  it('starts cold in UTF-8, with trigrams that see Chinese letters', async () => {
    const database = await start();

    expect(await ask(database.adminUrl, 'show server_encoding')).toBe('UTF8');
    expect(
      await ask(database.adminUrl, `select datlocale from pg_database where datname = 'openfloor'`),
    ).toBe('C.UTF-8');
    await ask(database.adminUrl, 'create extension pg_trgm');
    expect(await ask(database.adminUrl, `select cardinality(show_trgm('数控铣削'))`)).toBeGreaterThan(0);
    await database.stop();
  });

  it('refuses whoever has no password', async () => {
    const database = await start();

    await expect(ask(database.adminUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      /password/,
    );
    await database.stop();
  });

  it('keeps its data and its port over a stop and a warm start', async () => {
    const first = await start();
    await ask(first.adminUrl, 'create table kept as select 7 as value');
    await first.stop();

    const second = await start();

    expect(second.adminUrl).toBe(first.adminUrl);
    expect(await ask(second.adminUrl, 'select value from kept')).toBe(7);
    await second.stop();
  });

  it('is shared by those who start it, and stops with the last of them', async () => {
    const first = await start();
    const second = await start();
    expect(second.adminUrl).toBe(first.adminUrl);

    await first.stop();
    expect(await ask(second.adminUrl, 'select 1')).toBe(1);

    await second.stop();
    await expect(ask(second.adminUrl, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('is made once when two processes start at the same moment', async () => {
    const [one, two] = await Promise.all([ownerProcess(), ownerProcess()]);

    expect(one.url).toBe(two.url);
    expect(await ask(one.url, 'select 1')).toBe(1);
  });

  it('comes back on the same port when its process is killed', async () => {
    const database = await start();
    await ask(database.adminUrl, 'create table kept as select 7 as value');
    await ask(database.adminUrl, 'checkpoint');

    process.kill(await postmasterOf(database.adminUrl), 'SIGKILL');

    await expect
      .poll(() => ask(database.adminUrl, 'select value from kept').catch(() => 'down'), { timeout: 15_000 })
      .toBe(7);
    await database.stop();
  });

  it('outlives the kill of its owner, and is taken over and stopped by the next', async () => {
    const owner = await ownerProcess();
    owner.child.kill('SIGKILL');
    await ended(owner.child);
    expect(await ask(owner.url, 'select 1')).toBe(1);

    const next = await start();

    expect(next.adminUrl).toBe(owner.url);
    await next.stop();
    await expect(ask(next.adminUrl, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('recovers when database and owner are killed together', async () => {
    const owner = await ownerProcess();
    const postmaster = await postmasterOf(owner.url);
    owner.child.kill('SIGKILL');
    process.kill(postmaster, 'SIGKILL');

    const next = await start();

    expect(await ask(next.adminUrl, 'select 1')).toBe(1);
    expect(await postmasterOf(next.adminUrl)).not.toBe(postmaster);
    await next.stop();
  });

  it('is still there while its owner, interrupted with the whole process group, shuts down', async () => {
    const owner = await ownerProcess();
    const postmaster = await postmasterOf(owner.url);

    process.kill(-Number(owner.child.pid), 'SIGINT');
    await ended(owner.child);

    expect(processBirth(postmaster)).toBeDefined();
  });

  it.runIf(process.getuid?.() === 0)(
    'moves out of a project that the account of the database cannot enter',
    async () => {
      chmodSync(parent, 0o700);

      const database = await start();

      const data = String(await ask(database.adminUrl, `select current_setting('data_directory')`));
      expect(data).not.toContain(parent);
      await database.stop();
      rmSync(path.dirname(data), { recursive: true, force: true });
      chmodSync(parent, 0o755);
    },
  );

  it('is made anew when an earlier initdb was torn', async () => {
    const database = await start();
    const data = String(await ask(database.adminUrl, `select current_setting('data_directory')`));
    await database.stop();
    rmSync(path.join(data, 'PG_VERSION'));
    mkdirSync(`${data}.new`);
    writeFileSync(path.join(`${data}.new`, 'PG_VERSION'), '18\n');

    const again = await start();

    expect(await ask(again.adminUrl, 'select 1')).toBe(1);
    await again.stop();
  });
});
