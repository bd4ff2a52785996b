import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '#schema/kernel/database.ts';
import { EventFeed } from './event-feed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Its outbox answers a glance only when it is told to. */
function slowOutbox() {
  const glances: (() => void)[] = [];
  const query = (text: string) =>
    text.includes('events_since')
      ? new Promise((resolve) => glances.push(() => resolve({ rows: [] })))
      : Promise.resolve({ rows: [{ now: new Date() }] });
  return { database: { pool: { query } } as unknown as Database, glances };
}

describe('the feed of open screens', () => {
  it('glances at the outbox by one clock, though the last screen goes and another comes during a glance', async () => {
    const { database, glances } = slowOutbox();
    const feed = new EventFeed(database);
    const first = await feed.listen('request.matched.v1', 'one');
    await vi.advanceTimersByTimeAsync(250);
    expect(glances).toHaveLength(1);

    await first.return?.();
    await feed.listen('request.matched.v1', 'other');
    glances[0]?.();
    await vi.advanceTimersByTimeAsync(250);

    expect(glances).toHaveLength(2);
    feed.stop();
  });

  it('looks no more once nobody listens', async () => {
    const { database, glances } = slowOutbox();
    const feed = new EventFeed(database);
    const only = await feed.listen('request.matched.v1', 'one');
    await vi.advanceTimersByTimeAsync(250);
    await only.return?.();
    glances[0]?.();
    await vi.advanceTimersByTimeAsync(10_000);

    expect(glances).toHaveLength(1);
  });
});
