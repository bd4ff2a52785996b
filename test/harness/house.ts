import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './built.ts';
import { testDatabase } from './database.ts';
import { type Running, runProgram } from './program.ts';
import { sharedDemo } from './shared-demo.ts';

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

/**
 * The built program in a process of its own, as `npm start` runs it, on a free port, over a database and a data folder of its own: copies
 * of those that the run's demo was loaded into.
 */
export async function openHouse(more: Record<string, string> = {}): Promise<House> {
  const { database, folder } = await sharedDemo();
  return await openOver(
    await testDatabase(database),
    (own) => cpSync(folder, own, { recursive: true }),
    more,
  );
}

async function openOver(
  { adminUrl }: { adminUrl: string },
  furnish: (folder: string) => void,
  more: Record<string, string>,
): Promise<House> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-house-'));
  furnish(folder);
  const house = await runProgram([], {
    DATABASE_URL: adminUrl,
    DATA_DIR: folder,
    OPENFLOOR_DEMO: '1',
    ...more,
  });
  return { ...house, adminUrl, close: () => closeAll([house], folder) };
}

/**
 * The same as in production: one API, one portal, two workers, each a process of its own, over one PostgreSQL and one Redis. The
 * portal knows nothing but where the API is.
 */
export async function openHouseApart(redisUrl: string): Promise<House> {
  await ensureBuilt();
  const { adminUrl } = await testDatabase();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-house-'));
  const shared = { DATABASE_URL: adminUrl, REDIS_URL: redisUrl, DATA_DIR: folder, OPENFLOOR_DEMO: '1' };
  const api = await runProgram(['--role', 'api'], { ...shared, TRUST_PROXY: '1' });
  const workers = await Promise.all([1, 2].map(() => runProgram(['--role', 'worker'], shared)));
  const portal = await runProgram(['--role', 'web'], {
    API_URL: api.url,
    DATA_DIR: path.join(folder, 'nothing'),
  });
  const all = [portal, ...workers, api];
  const output = () => all.map((each) => each.output()).join('\n');
  return { url: portal.url, adminUrl, output, close: () => closeAll(all, folder) };
}

/** Stops them in this order and tells the first exit code that is not 0, if any. */
async function closeAll(running: readonly Running[], folder: string): Promise<number | null> {
  const codes: (number | null)[] = [];
  for (const each of running) codes.push(await each.close());
  rmSync(folder, { recursive: true, force: true });
  return codes.find((code) => code !== 0) ?? 0;
}
