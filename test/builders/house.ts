import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { roleUrl } from '#migrations/migrate.ts';
import { closeDatabase, openDatabase } from '#schema/database.ts';
import { FolderFileStore } from '#schema/files/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { openPool } from '#schema/kernel/database.ts';

/** The product's two doors over one database of a test's own, and a superuser's pool to arrange and to look behind them. */
export interface TestHouse {
  /** As the API: role `app`. */
  readonly database: Database;
  /** As the workers: role `worker`. */
  readonly workerDatabase: Database;
  /** Superuser: passes row-level security. To arrange and to check, never to test with. */
  readonly admin: pg.Pool;
  readonly adminUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  /** Where the bytes of files lie; workers that a test starts get it as their DATA_DIR. */
  readonly dataDir: string;
  close(): Promise<void>;
}

/** What the tests' houses keep their secrets under. */
export const secretKey = 'only for tests, where nothing is secret';

/** Opens the doors over a migrated database, wherever it is. Connections are made at first use. */
export async function openHouseOver(adminUrl: string, poolSize = 10): Promise<TestHouse> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'openfloor-files-'));
  const files = new FolderFileStore(path.join(dataDir, 'files'));
  const appUrl = roleUrl(adminUrl, 'app');
  const workerUrl = roleUrl(adminUrl, 'worker');
  const [database, workerDatabase] = await Promise.all(
    [appUrl, workerUrl].map((url) => openDatabase({ url, files, secretKey, poolSize })),
  );
  if (!database || !workerDatabase) throw new Error('unreachable');
  const admin = openPool(adminUrl, 4);
  const close = async () => {
    await Promise.all([closeDatabase(database), closeDatabase(workerDatabase), admin.end()]);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { database, workerDatabase, admin, adminUrl, appUrl, workerUrl, dataDir, close };
}

/** Moves the clock of the rules so far from the machine's, as a PostgreSQL interval: `'4 hours'`. `'0'` sets it right again. */
export async function moveClock({ admin }: TestHouse, distance: string): Promise<void> {
  await admin.query(
    `insert into ref.clock_offset (distance) values ($1::interval) on conflict (one_row) do update set distance = excluded.distance`,
    [distance],
  );
}
