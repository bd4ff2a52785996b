import { readFileSync } from 'node:fs';
import { serveTasks } from './serve-tasks.ts';

/** What engines do when they go wrong, and one that goes right. */
const deeds = {
  echo: (input: unknown) => input,
  spin: (ms: number) => {
    const until = performance.now() + ms;
    let turns = 0;
    while (performance.now() < until) turns += 1;
    return turns;
  },
  hoard: () => {
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, n) => ({ n })));
  },
  /** One allocation that passes the limit at once: what a thread's limit does not hold. */
  gulp: (items: number) => new Array(items).fill(0.5).length,
  /** Bytes outside the heap, in pieces and touched. */
  buffers: (megabytes: number) =>
    Array.from({ length: megabytes / 64 }, (_, n) => Buffer.alloc(64 * 1_048_576, n + 1)).length,
  identify: () => process.pid,
  /** Names of what its parent gave it: `NAME=value`, each ended by a zero. */
  environment: () =>
    readFileSync('/proc/self/environ', 'utf8')
      .split('\0')
      .flatMap((line) => line.split('=')[0] || []),
  bulk: (bytes: number) => new Uint8Array(bytes),
  refuse: () => {
    throw Object.assign(new RangeError('no such week'), { code: 'NO_SUCH_WEEK' });
  },
  leave: () => process.exit(7),
  never: () => new Promise(() => {}),
};

serveTasks(Object.fromEntries(Object.entries(deeds).map(([name, deed]) => [name, async () => deed])));
