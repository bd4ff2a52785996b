import path from 'node:path';
import { startEmbeddedPostgres } from '../embedded-postgres/index.ts';
import type { Env } from '../env.ts';
import type { Logger } from '../logger.ts';
import type { Shutdown } from './shutdown.ts';

/** The administrator's URL of the database we were given, else of our own one, which then stops with us. */
export async function openDatabase(env: Env, log: Logger, shutdown: Shutdown): Promise<string> {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  const database = await startEmbeddedPostgres({ dataDir: path.join(env.DATA_DIR, 'postgres'), log });
  shutdown.add('database', () => database.stop());
  return database.adminUrl;
}
