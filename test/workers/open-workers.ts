import { setTimeout as pause } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { createLogger } from '#config/logger.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { secretKey, type TestHouse } from '#test/builders/index.ts';
import { type Outside, openOutside } from '#workers/outside.ts';
import { openQueues, type QueueName, queueNames } from '#workers/queues.ts';
import type { Run } from '#workers/run.ts';
import type { Scheduled } from '#workers/schedule.ts';
import { startWorkers, type WorkerOptions } from '#workers/start.ts';

export const log = createLogger('silent');
export const hasty = { pollMs: 20, retryDelayMs: 10 };

/** No mail server, and no receiver of webhooks but those of the public internet. */
export const nowhere: Outside = openOutside({ PUBLIC_URL: 'http://localhost:3000' });

/** No queue carries a run of its own. */
const noParts = () => Promise.reject(new Error('Nobody takes parts of this run'));

/** A first try, in a process that goes on. */
export function givenRun(more: Partial<Run> = {}): Run {
  return {
    attempt: 1,
    isLast: false,
    signal: new AbortController().signal,
    log,
    outside: nowhere,
    parts: noParts,
    ...more,
  };
}

/** What carries the queues. */
export interface BackEnd {
  readonly name: string;
  readonly redisUrl?: string;
}
export const postgres: BackEnd = { name: 'PostgreSQL' };

/** A Redis is shared by all files of a run: each house has queues of its own there. */
function prefixOf(house: TestHouse): string {
  return `test-${new URL(house.workerUrl).pathname.slice(1)}`;
}

/** The product's workers over a test's house, without its schedule unless one is given, and in a hurry. */
export function openWorkers(
  house: TestHouse,
  backEnd: BackEnd = postgres,
  schedule: readonly Scheduled[] = [],
  more: Partial<WorkerOptions> = {},
) {
  return startWorkers({
    workerUrl: house.workerUrl,
    secretKey,
    env: {
      DATA_DIR: house.dataDir,
      REDIS_URL: backEnd.redisUrl,
      PUBLIC_URL: 'http://localhost:3000',
    },
    outside: nowhere,
    log,
    prefix: prefixOf(house),
    pace: hasty,
    schedule,
    ...more,
  });
}

/** The queues alone: nobody works on them. */
export async function openIdleQueues(
  house: TestHouse,
  { redisUrl }: BackEnd = postgres,
  more: { lockMs?: number } = {},
) {
  const { workerUrl } = house;
  const factory = await openQueues({ workerUrl, redisUrl, log, prefix: prefixOf(house), ...more });
  const queues = Object.fromEntries(queueNames.map((name) => [name, factory.queue(name)])) as Record<
    QueueName,
    Queue
  >;
  const close = async () => {
    await Promise.all(Object.values(queues).map((queue) => queue.close()));
    await factory.close();
  };
  return { factory, queues, close };
}

/** Waits until a query of one row and column says so; tells what it said last when it does not. */
export async function until(
  house: TestHouse,
  sql: string,
  values: unknown[],
  wanted: unknown,
  ms = 40_000,
): Promise<void> {
  const deadline = performance.now() + ms;
  for (let said: unknown; ; await pause(25)) {
    said = (await house.admin.query({ text: sql, values, rowMode: 'array' })).rows[0]?.[0];
    if (said === wanted) return;
    if (performance.now() > deadline) throw new Error(`${sql}: ${String(said)}, not ${String(wanted)}`);
  }
}

/** The event by which a need asks to be matched. */
export async function postedEvent(house: TestHouse, requestId: string): Promise<OutboxEvent> {
  const { rows } = await house.admin.query<{
    id: string;
    organisation_id: string;
    payload: OutboxEvent['payload'];
  }>(
    `select id, organisation_id, payload from app.outbox where event = 'request.posted.v1' and payload ->> 'subjectId' = $1`,
    [requestId],
  );
  const [row] = rows;
  if (!row) throw new Error('no event');
  return {
    id: row.id,
    organisationId: row.organisation_id,
    requestId: null,
    event: 'request.posted.v1',
    payload: row.payload,
  };
}
