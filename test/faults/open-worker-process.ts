import { createServer } from 'node:http';
import { readEnv } from '#config/env.ts';
import { createLogger } from '#config/logger.ts';
import { Shutdown } from '#config/process/shutdown.ts';
import { roleUrl } from '#migrations/migrate.ts';
import { secretKey } from '#test/builders/house.ts';
import { startWorkers, type WorkerOptions } from '#workers/start.ts';

/** The product's workers as a process of their own, in a hurry: a dead one's work is taken up after two seconds. */
export async function openWorkerProcess(more: Partial<WorkerOptions> = {}): Promise<void> {
  const env = readEnv();
  const log = createLogger(env.LOG_LEVEL);
  const shutdown = new Shutdown(log);
  const workers = await startWorkers({
    workerUrl: roleUrl(env.DATABASE_URL ?? '', 'worker'),
    secretKey,
    env,
    log,
    pace: { pollMs: 50, retryDelayMs: 50, lockMs: 2_000 },
    graceMs: 500,
    schedule: [],
    ...more,
  });
  shutdown.add('workers', () => {
    log.info('workers are ending');
    return workers.close();
  });
  createServer((_request, response) => response.end()).listen(env.PORT, '127.0.0.1');
}
