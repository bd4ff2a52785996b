import { processBirth } from '../process-identity.ts';
import { type Cluster, readPostmaster } from './cluster.ts';

const checkEveryMs = 1_000;

/**
 * Brings the database back when its process dies under us (out of memory, kill -9): pools reconnect by
 * themselves, so all they need is a postmaster on the same port.
 */
export function supervise(cluster: Cluster, restart: () => Promise<void>): () => void {
  let isBusy = false;
  const check = async () => {
    const running = readPostmaster(cluster);
    if (isBusy || (running && processBirth(running.pid))) return;
    isBusy = true;
    cluster.log.error('the database is gone: starting it again');
    await restart().catch((error: unknown) =>
      cluster.log.error({ err: error }, 'the database could not be restarted'),
    );
    isBusy = false;
  };
  const timer = setInterval(() => void check(), checkEveryMs).unref();
  return () => clearInterval(timer);
}
