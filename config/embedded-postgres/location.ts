import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Account, mayEnter } from './account.ts';

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

/** Where else the cluster of this path may live: stable, so that the next start finds its data again. */
function alternatives(wanted: string): string[] {
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  return [path.join('/var/lib/openfloor', key), path.join(os.tmpdir(), `openfloor-${key}`)];
}

/**
 * The folder that holds the cluster: the wanted one when the account can reach it, else (a clone below /root)
 * one outside the project.
 */
export function clusterHome(wanted: string, account: Account | undefined): string {
  const home = [wanted, ...alternatives(wanted)].find((folder) => mayEnter(nearestExisting(folder), account));
  if (!home)
    throw new Error(`The account ${account?.name ?? 'running this'} can reach no folder for the database`);
  return home;
}

/** Ours, and passable for the database's account whatever the umask says; only what we make is changed. */
export function makePassableFolder(folder: string): void {
  if (existsSync(folder)) return;
  makePassableFolder(path.dirname(folder));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}

/** The data folder belongs to the database's account alone, as PostgreSQL demands. */
export function makePrivateFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}
