import { mkdirSync } from 'node:fs';
import pg from 'pg';
import { inject } from 'vitest';
import { withProcessLock } from '#config/process-lock.ts';
import { ensureBuilt, patienceMs } from './built.ts';
import { demoFolder } from './demo-folder.ts';
import { runProgram } from './program.ts';

/** The demo, loaded once for a run: a database and a data folder to be copied. */
export interface Demo {
  readonly database: string;
  readonly folder: string;
}

let demo: Promise<Demo> | undefined;

/** The demo of this run, loaded into an empty database by the built program itself when the first file asks for it. */
export function sharedDemo(): Promise<Demo> {
  demo ??= ensureBuilt().then(() => withProcessLock(`demo of ${inject('runPid')}`, openDemo, patienceMs));
  return demo;
}

async function openDemo(): Promise<Demo> {
  const made = { database: `t_${inject('runPid')}_demo`, folder: demoFolder(inject('runPid')) };
  if (await ask(inject('adminUrl'), `select 1 from pg_database where datname = '${made.database}'`))
    return made;
  const loading = `${made.database}_loading`;
  await ask(inject('adminUrl'), `create database ${loading} template ${inject('templateName')}`);
  await load(Object.assign(new URL(inject('adminUrl')), { pathname: `/${loading}` }).href, made.folder);
  await ask(inject('adminUrl'), `alter database ${loading} rename to ${made.database}`);
  return made;
}

/** Starts the program over an empty database, waits until its workers rest, and stops it. */
async function load(adminUrl: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const program = await runProgram([], { DATABASE_URL: adminUrl, DATA_DIR: folder, OPENFLOOR_DEMO: '1' });
  while (await ask(adminUrl, unfinished)) await new Promise((resolve) => setTimeout(resolve, 100));
  await program.close();
}

const unfinished = `
  select 1 from app.outbox where dispatched_at is null
  union all select 1 from app.job where state in ('QUEUED', 'RUNNING') limit 1`;

async function ask(url: string, text: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Boolean((await client.query(text)).rowCount);
  } finally {
    await client.end();
  }
}
