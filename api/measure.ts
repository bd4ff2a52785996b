import type { Logger } from '#config/logger.ts';
import type { Metrics } from '#config/metrics.ts';
import type { Database } from '#schema/kernel/database.ts';

/** Has every command counted and logged under its request, and the pool's connections looked up when somebody asks. */
export function measure(database: Database, log: Logger, metrics: Metrics): void {
  database.report = (facts) => {
    metrics.command(facts);
    log.debug(facts, 'command');
  };
  const { pool } = database;
  metrics.gauge('pool_connections', 'Connections of the reading pool.', 'state', () => ({
    idle: pool.idleCount,
    busy: pool.totalCount - pool.idleCount,
    waiting: pool.waitingCount,
  }));
}
