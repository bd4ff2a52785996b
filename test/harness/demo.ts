import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { ProvidedContext } from 'vitest';
import { withProcessLock } from '#config/process-lock.ts';
import { projectRoot } from '#config/project-root.ts';
import { ensureBuilt, patienceMs } from './built.ts';
import { demoFolder, demoName, isFreshDemo } from './demo-name.ts';
import { runProgram } from './program.ts';

/** The demo, loaded once for some runs: a database and a data folder to be copied. */
export interface Demo {
  readonly database: string;
  readonly folder: string;
}

type Run = Pick<ProvidedContext, 'adminUrl' | 'templateName' | 'runPid'>;

/** The demo, loaded into an empty database by the built program itself, unless somebody has done so a short while ago. */
export async function ensureDemo(run: Run): Promise<Demo> {
  await ensureBuilt();
  return await withProcessLock(path.join(projectRoot, 'demo'), () => findOrLoad(run), patienceMs);
}

async function findOrLoad(run: Run): Promise<Demo> {
  const program = readFileSync(path.join(projectRoot, 'build/hash'), 'utf8');
  const of = createHash('sha256').update(`${program} ${run.templateName}`).digest('hex').slice(0, 16);
  const all = await ask(run.adminUrl, 'select datname from pg_database');
  const found = all.map(({ datname }) => String(datname)).find((name) => isFreshDemo(name, of, Date.now()));
  const database = found ?? demoName(of, Date.now());
  if (!found) await load(run, database);
  return { database, folder: demoFolder(database) };
}

/** Under another name until it is complete: a kill leaves no half-loaded demo. */
async function load({ adminUrl, templateName, runPid }: Run, database: string): Promise<void> {
  const loading = `t_${runPid}_loading`;
  await ask(adminUrl, `drop database if exists ${loading} with (force)`);
  await ask(adminUrl, `create database ${loading} template ${templateName}`);
  const url = Object.assign(new URL(adminUrl), { pathname: `/${loading}` }).href;
  await runUntilAtRest(url, demoFolder(database));
  await ask(adminUrl, `alter database ${loading} rename to ${database}`);
}

/** Starts the program over an empty database, waits until its workers rest, and stops it. */
async function runUntilAtRest(adminUrl: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const program = await runProgram([], { DATABASE_URL: adminUrl, DATA_DIR: folder, OPENFLOOR_DEMO: '1' });
  while ((await ask(adminUrl, unfinished)).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await program.close();
}

const unfinished = `
  select 1 from app.outbox where dispatched_at is null
  union all select 1 from app.job where state in ('QUEUED', 'RUNNING') limit 1`;

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
