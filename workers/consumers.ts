import { exchangeConsumers, matchRequestKind, rematchRequestsKind } from '#schema/exchange/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { handleMatchRequest } from './matching/match-request.job.ts';
import { handleRematchRequests } from './matching/rematch-requests.job.ts';
import type { QueueName } from './queues.ts';

/** One who hears of events: on which queue, and what it does. `last` says that no further try will follow. */
export interface Consumer {
  readonly queue: QueueName;
  readonly handle: (database: Database, event: OutboxEvent, last: boolean) => Promise<void>;
}

export const consumers: Readonly<Record<string, Consumer>> = {
  [matchRequestKind]: { queue: 'interactive', handle: handleMatchRequest },
  [rematchRequestsKind]: { queue: 'batch', handle: handleRematchRequests },
};

/** Event → names of its consumers, over all slices. */
export const routes: Readonly<Record<string, readonly string[]>> = { ...exchangeConsumers };
