import type { Logger } from '../logger.ts';
import { withProcessLock } from '../process-lock.ts';
import { type Cluster, describeCluster } from './cluster.ts';
import { ensureDatabase, urlOf } from './connect.ts';
import { initialise } from './initialise.ts';
import { attachOrLaunch, stopPostmaster } from './postmaster.ts';
import { supervise } from './supervise.ts';
import { ClusterUsers } from './users.ts';

export interface EmbeddedPostgres {
  /** Login of the cluster's superuser, for migrations only; the password stays in a file of mode 0600. */
  adminUrl: string;
  /** Leaves the cluster; whoever leaves last stops it. */
  stop(): Promise<void>;
}

interface Options {
  dataDir: string;
  log: Logger;
  /** For tests: nothing is flushed to disk, and a power cut loses the cluster. */
  fast?: boolean;
}

/** `samePort`: clients are waiting for the database there, so it comes back nowhere else. */
async function bringUp(cluster: Cluster, samePort?: number): Promise<number> {
  await initialise(cluster);
  const { port, isAttached } = await attachOrLaunch(cluster, samePort);
  await ensureDatabase(cluster, port);
  cluster.log.debug({ port, isAttached }, 'database ready');
  return port;
}

/** A PostgreSQL cluster in a folder: made if absent, started if stopped, shared if running. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const cluster = describeCluster(options.dataDir, options.fast ?? false, options.log);
  const users = new ClusterUsers(cluster.home);
  const locked = <T>(work: () => Promise<T>) => withProcessLock(cluster.home, work);
  const { user, port } = await locked(async () => ({ port: await bringUp(cluster), user: users.enter() }));
  const unwatch = supervise(cluster, () => locked(async () => void (await bringUp(cluster, port))));
  let stopped: Promise<void> | undefined;
  const stop = () => {
    unwatch();
    return locked(async () => (users.leave(user) ? stopPostmaster(cluster) : undefined));
  };
  return { adminUrl: urlOf(cluster, port), stop: () => (stopped ??= stop()) };
}
