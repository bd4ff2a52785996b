import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { processBirth } from '#config/process-identity.ts';
import { withProcessLock } from '#config/process-lock.ts';
import { projectRoot } from '#config/project-root.ts';
import { demoFolder, isOldDemo } from './demo-name.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    templateName: string;
    runPid: number;
  }
}

const dataDir = path.join(projectRoot, '.data/test');

function templateName(): string {
  const files = globSync('migrations/**/*.{ts,sql,json,csv}', { cwd: projectRoot }).sort();
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !name.includes('.test.'))) {
    hash.update(`${file}\0`).update(readFileSync(path.join(projectRoot, file)));
  }
  return `template_${hash.digest('hex').slice(0, 16)}`;
}

const onDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** Databases of runs whose process is gone, and demos of hours ago; a run beside this one keeps its own. */
async function dropLeftovers(admin: pg.Client, keep: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^(t_\\d+_|building_|demo_|template_[0-9a-f]{16}$)'`,
  );
  for (const { datname } of rows) {
    if (datname === keep || isStillWanted(datname)) continue;
    await admin.query(`drop database ${datname} with (force)`);
  }
  for (const name of globSync('*', { cwd: demoFolder('') }).filter((each) => isOldDemo(each, Date.now())))
    rmSync(demoFolder(name), { recursive: true, force: true });
}

const isStillWanted = (name: string): boolean =>
  name.startsWith('demo_')
    ? !isOldDemo(name, Date.now())
    : name.startsWith('t_') && processBirth(Number(name.split('_')[1])) !== undefined;

/** Migrated under another name and renamed when complete: a kill leaves no half-made template. */
async function ensureTemplate(admin: pg.Client, adminUrl: string, name: string): Promise<void> {
  const found = await admin.query('select 1 from pg_database where datname = $1', [name]);
  if (found.rowCount) return;
  const building = `building_${process.pid}`;
  await admin.query(`create database ${building}`);
  const { migrate } = await import('#migrations/migrate.ts');
  await migrate(onDatabase(adminUrl, building));
  await admin.query(`alter database ${building} rename to ${name}`);
}

async function prepare(adminUrl: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await dropLeftovers(admin, name);
    await ensureTemplate(admin, adminUrl, name);
  } finally {
    await admin.end();
  }
}

/** One fast cluster for all runs, one migrated template for each state of `migrations/`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startEmbeddedPostgres({ dataDir, log: createLogger('warn'), fast: true });
  try {
    const name = templateName();
    await withProcessLock(`${dataDir}/template`, () => prepare(database.adminUrl, name));
    project.provide('adminUrl', database.adminUrl);
    project.provide('templateName', name);
    project.provide('runPid', process.pid);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return () => database.stop();
}
