import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Cluster } from './cluster.ts';
import { makePrivateFolder } from './location.ts';
import { runTool } from './run-tool.ts';

export const superuser = 'openfloor_admin';

const locale = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  // pg_trgm asks lc_ctype what a letter is: under C it finds none in Chinese text.
  '--lc-ctype=C.UTF-8',
];

function writePassword(cluster: Cluster): void {
  writeFileSync(cluster.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (cluster.account) chownSync(cluster.passwordFile, cluster.account.uid, cluster.account.gid);
}

function setAsideTornData(cluster: Cluster): void {
  if (!existsSync(cluster.data) || existsSync(path.join(cluster.data, 'PG_VERSION'))) return;
  const aside = `${cluster.data}.torn-${randomBytes(4).toString('hex')}`;
  cluster.log.warn({ aside }, 'the data folder is no cluster: set aside, and a new one is made');
  renameSync(cluster.data, aside);
}

/**
 * Makes the cluster once. initdb writes into a folder beside and the finished one is renamed, so a kill in the
 * middle leaves nothing that looks like a cluster.
 */
export async function initialise(cluster: Cluster): Promise<void> {
  setAsideTornData(cluster);
  if (existsSync(cluster.data)) return;
  const staging = `${cluster.data}.new`;
  rmSync(staging, { recursive: true, force: true });
  makePrivateFolder(staging, cluster.account);
  writePassword(cluster);
  const sync = cluster.isFast ? ['--no-sync'] : [];
  const login = ['-U', superuser, '-A', 'scram-sha-256', `--pwfile=${cluster.passwordFile}`];
  const isMade = await runTool(cluster, 'initdb', ['-D', staging, ...login, ...locale, ...sync]);
  if (!isMade) throw new Error(`initdb failed: see ${cluster.toolLog}`);
  renameSync(staging, cluster.data);
}
