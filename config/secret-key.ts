import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from './env.ts';

/**
 * What the product's own secrets are kept under: SECRET_KEY where it is set. Else, with a database of our own, a file beside it that is
 * made once; and with one that somebody gave us, a key drawn from the administrator's password, which every process that may open the
 * database knows. Who changes that password sets SECRET_KEY first, or sealed secrets no longer open.
 */
export function secretKeyOf(
  env: Pick<Env, 'SECRET_KEY' | 'DATABASE_URL' | 'DATA_DIR'>,
  adminUrl: string,
): string {
  if (env.SECRET_KEY) return env.SECRET_KEY;
  if (env.DATABASE_URL === undefined) return keyInFile(env.DATA_DIR);
  const password = decodeURIComponent(new URL(adminUrl).password);
  return createHmac('sha256', `openfloor secrets ${password}`).update('key').digest('base64url');
}

/** Two processes that make it at once agree: the first one to write wins, and both read what it wrote. */
function keyInFile(folder: string): string {
  const file = path.join(folder, 'secret.key');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
