import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '#config/project-root.ts';
import { findChromium } from './chromium.ts';
import { runProgram } from './program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The demo, loaded once for a run: a database and a data folder to be copied. */
    demo: { readonly database: string; readonly folder: string };
  }
}

/** Browser tests run against the built portal, built here when it is stale, over copies of one demo, loaded here by the program itself. */
export default async function setup(project: TestProject): Promise<() => void> {
  const built = spawnSync(process.execPath, ['start.js', '--build-only'], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The portal could not be built');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-demo-'));
  const [database] = await Promise.all([loadDemo(project, folder), findChromium()]);
  project.provide('demo', { database, folder });
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Starts the program over an empty database, waits until its workers rest, and stops it. */
async function loadDemo(project: TestProject, folder: string): Promise<string> {
  const context = project.getProvidedContext();
  const name = `t_${context.runPid}_demo_${project.name}`;
  const adminUrl = new URL(context.adminUrl);
  await ask(adminUrl.href, `create database ${name} template ${context.templateName}`);
  adminUrl.pathname = `/${name}`;
  const program = await runProgram([], {
    DATABASE_URL: adminUrl.href,
    DATA_DIR: folder,
    OPENFLOOR_DEMO: '1',
  });
  while (await ask(adminUrl.href, unfinished)) await new Promise((resolve) => setTimeout(resolve, 100));
  await program.close();
  return name;
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
