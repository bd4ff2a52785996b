import type { Queue } from 'bullmq';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import type { Database } from '#schema/kernel/database.ts';
import { consumers } from '../consumers.ts';
import type { Queues } from '../outbox/delivery.ts';
import { queueNames } from '../queues.ts';

/** Notes how long each queue is, for those who run the platform: the API never asks a queue. */
export async function noteQueues({ pool }: Database, queues: Queues): Promise<void> {
  const found = await Promise.all(
    queueNames.map(async (name) => ({
      name,
      consumers: consumersOn(name),
      ...(await figuresOf(queues[name])),
    })),
  );
  await pool.query('select app.queue_noted($1::jsonb)', [canonicalJson(found)]);
}

async function figuresOf(queue: Queue) {
  const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'waiting-children', 'delayed');
  const [oldest] = await queue.getJobs(['waiting'], 0, 0, true);
  return {
    waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0),
    active: counts.active ?? 0,
    forParts: counts['waiting-children'] ?? 0,
    // The next run of each schedule waits among them, and is no try that failed.
    delayed: Math.max(0, (counts.delayed ?? 0) - (await queue.getJobSchedulersCount())),
    oldestAt: oldest ? new Date(oldest.timestamp).toISOString() : null,
  };
}

function consumersOn(queue: string): string[] {
  return Object.entries(consumers).flatMap(([name, consumer]) => (consumer.queue === queue ? [name] : []));
}
