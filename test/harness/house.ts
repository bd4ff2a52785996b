import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { childEnvironment } from '#config/env.ts';
import { projectRoot } from '#config/project-root.ts';
import { testDatabase } from './database.ts';

export interface House {
  /** Where it is open, without a slash at the end. */
  url: string;
  /** Superuser of its database: to arrange what no role may, such as another time of day. */
  adminUrl: string;
  /** Everything it has printed so far. */
  output(): string;
  /** Asks it to stop and tells its exit code. */
  close(): Promise<number | null>;
}

const announced = /(http:\/\/localhost:\d+)/;

/**
 * The built program in a process of its own, as `npm start` runs it, on a free port, over a database and a data
 * folder of its own, with the demo loaded. Only for the project `browser`, whose setup has built it.
 */
export async function openHouse(more: Record<string, string> = {}): Promise<House> {
  const { adminUrl } = await testDatabase();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-house-'));
  const own = {
    DATABASE_URL: adminUrl,
    DATA_DIR: folder,
    OPENFLOOR_DEMO: '1',
    PORT: '0',
    NODE_ENV: 'production',
  };
  const child = spawn(process.execPath, ['start.js'], {
    cwd: projectRoot,
    env: childEnvironment({ ...own, ...more }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const collect = (chunk: Buffer) => {
    printed += String(chunk);
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', collect);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  void ended.then(() => rmSync(folder, { recursive: true, force: true }));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => announced.test(printed) && resolve(announced.exec(printed)?.[1] ?? ''));
    void ended.then(() => reject(new Error(`It did not open:\n${printed}`)));
  });
  const close = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url, adminUrl, output: () => printed, close };
}
