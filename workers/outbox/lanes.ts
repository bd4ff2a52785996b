import { consumersOf } from '#schema/events.ts';
import { consumers } from '../consumers.ts';
import type { QueueName } from '../queues.ts';

/** Events that go the same way, and how many jobs may wait in that queue. */
export interface Lane {
  readonly queue: QueueName;
  readonly events: readonly string[];
  /** Small, because a queue serves first come first: what waits here has had its turn, what waits in the outbox gets one. */
  readonly window: number;
}

const windows: Readonly<Record<QueueName, number>> = { interactive: 100, io: 100, batch: 20 };
const slowestFirst: readonly QueueName[] = ['batch', 'io', 'interactive'];

/** Each event goes in the lane of its slowest consumer: one row is dispatched whole. */
export const lanes: readonly Lane[] = slowestFirst.map((queue) => ({
  queue,
  window: windows[queue],
  events: Object.keys(consumersOf).filter((event) => laneOf(event) === queue),
}));

/** Every event that somebody hears of. */
export const heardOf: readonly string[] = lanes.flatMap(({ events }) => events);

function laneOf(event: string): QueueName | undefined {
  const needed = new Set((consumersOf[event] ?? []).map((name) => consumers[name]?.queue));
  return slowestFirst.find((queue) => needed.has(queue));
}
