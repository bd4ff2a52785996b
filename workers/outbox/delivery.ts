import type { Queue } from 'bullmq';
import { consumersOf } from '#schema/events.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { consumers } from '../consumers.ts';
import { jobOptions, type QueueName, queueNames } from '../queues.ts';

export type Queues = Readonly<Record<QueueName, Queue>>;

/** An outbox row on its way: the event, and whom it is for. */
export interface Delivery extends OutboxEvent {
  /** Of the row; differs from the event's own id where the row brings an earlier event again. */
  readonly rowId: string;
  /** The one consumer that it is for; without it, all. */
  readonly consumer: string | null;
  /** How often it was brought again because the queue had lost it. */
  readonly brought: number;
}

/** The columns of a {@link Delivery}. */
export const deliveryColumns = `o.id as row_id, coalesce(o.repeats, o.id) as id, o.repeats is not null as is_repeat, o.organisation_id,
  o.request_id, o.event, o.payload, o.consumer, o.brought`;

/** An event that has just happened, to all who hear of it. */
export function deliveryOf(event: OutboxEvent): Delivery {
  return { ...event, rowId: event.id, consumer: null, brought: 0 };
}

/** Under this id a queue takes a consumer's job once, however often it is added. */
export function jobIdFor({ rowId, brought }: Delivery, consumer: string): string {
  return `${rowId}.${consumer}${brought > 0 ? `.${brought}` : ''}`;
}

/** Every id under which a queue may hold it: consumers of one row share its count, so one may have been brought when another was not. */
export function jobIdsOf(delivery: Delivery, consumer: string): string[] {
  return Array.from({ length: delivery.brought + 1 }, (_, brought) =>
    jobIdFor({ ...delivery, brought }, consumer),
  );
}

/** Who hears of an event: all its consumers, or the one that it is for. */
export function hearersOf({ event, consumer }: Pick<Delivery, 'event' | 'consumer'>): readonly string[] {
  const all = consumersOf[event] ?? [];
  return consumer === null ? all : all.filter((name) => name === consumer);
}

/** Adds one job for each consumer of each delivery, in bulk. */
export async function enqueue(
  queues: Queues,
  deliveries: readonly Delivery[],
  retryDelayMs: number,
): Promise<void> {
  for (const name of queueNames) {
    const jobs = deliveries.flatMap((delivery) =>
      hearersOf(delivery)
        .filter((consumer) => consumers[consumer]?.queue === name)
        .map((consumer) => ({
          name: consumer,
          data: eventOf(delivery),
          opts: { ...jobOptions(retryDelayMs), jobId: jobIdFor(delivery, consumer) },
        })),
    );
    if (jobs.length > 0) await queues[name].addBulk(jobs);
  }
}

function eventOf({ id, organisationId, requestId, event, payload, isRepeat }: Delivery): OutboxEvent {
  return { id, organisationId, requestId, event, payload, ...(isRepeat ? { isRepeat } : {}) };
}
