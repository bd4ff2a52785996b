import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Logger } from '../logger.ts';
import { type Account, databaseAccount } from './account.ts';
import { binaryFolder } from './binaries.ts';
import { clusterHome, makePassableFolder } from './location.ts';

/** Where everything of one cluster lies, and as whom it runs. */
export interface Cluster {
  home: string;
  data: string;
  binaries: string;
  account: Account | undefined;
  passwordFile: string;
  portFile: string;
  toolLog: string;
  serverLog: string;
  isFast: boolean;
  log: Logger;
}

export function describeCluster(dataDir: string, isFast: boolean, log: Logger): Cluster {
  const account = databaseAccount();
  const wanted = path.resolve(dataDir);
  const home = clusterHome(wanted, account);
  if (home !== wanted)
    log.warn({ home }, `the account ${account?.name} cannot reach ${wanted}: database kept elsewhere`);
  makePassableFolder(home);
  return {
    home,
    account,
    isFast,
    log,
    data: path.join(home, 'data'),
    binaries: binaryFolder(home, account),
    passwordFile: path.join(home, 'password'),
    portFile: path.join(home, 'port'),
    toolLog: path.join(home, 'tools.log'),
    serverLog: path.join(home, 'data/server.log'),
  };
}

/** Process and port of the postmaster that last ran here; it may be dead. */
export function readPostmaster(cluster: Cluster): { pid: number; port: number } | undefined {
  const file = path.join(cluster.data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}
