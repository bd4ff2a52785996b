import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnginePool } from './engine-pool.ts';

const entry = new URL('./engine.fixture.ts', import.meta.url);
const limits = { deadlineMs: 10_000, maxOldGenerationMb: 64, maxMessageMb: 1 };
const code = (wanted: string) => expect.objectContaining({ name: 'EngineError', code: wanted });

describe('an engine in a process of its own', () => {
  let pool: EnginePool;
  beforeEach(() => {
    pool = new EnginePool({ entry, size: 2 });
  });
  afterEach(() => pool.close());

  it('gets plain values, big numbers, dates and bytes as they are, and answers with them', async () => {
    const value = { amount: 2n ** 63n, at: new Date(0), bytes: new Uint8Array([1, 2]), rows: [{ a: null }] };

    expect(await pool.run('echo', value, limits)).toEqual(value);
  });

  it('throws here what it threw there, with its code', async () => {
    await expect(pool.run('refuse', null, limits)).rejects.toMatchObject({
      name: 'RangeError',
      message: 'no such week',
      code: 'NO_SUCH_WEEK',
    });
    expect(pool.processes).toBe(1);
  });

  it('is ended when it needs more memory than it may take, and this process is not', async () => {
    await expect(pool.run('hoard', null, limits)).rejects.toEqual(code('JOB_OUT_OF_MEMORY'));
    expect(pool.processes).toBe(0);
    expect(await pool.run('echo', 1, limits)).toBe(1);
  });

  it('is ended at its deadline, whether it computes or waits, and another takes its place', async () => {
    for (const [task, input] of [
      ['spin', 60_000],
      ['never', null],
    ] as const)
      await expect(pool.run(task, input, { ...limits, deadlineMs: 50 })).rejects.toEqual(
        code('JOB_DEADLINE'),
      );
    expect(await pool.run('echo', 2, limits)).toBe(2);
  });

  it('may break off, and another takes its place', async () => {
    await expect(pool.run('leave', null, limits)).rejects.toEqual(code('JOB_CRASHED'));
    expect(await pool.run('echo', 3, limits)).toBe(3);
  });

  it('is stopped by a signal, while it computes and while it waits for its turn', async () => {
    const stop = new AbortController();
    const running = ['spin', 'spin', 'spin'].map((task) =>
      pool.run(task, 60_000, { ...limits, signal: stop.signal }),
    );
    setTimeout(() => stop.abort(new Error('cancelled')), 300);

    for (const one of await Promise.allSettled(running))
      expect(one).toMatchObject({ status: 'rejected', reason: { message: 'cancelled' } });
    expect(await pool.run('echo', 4, limits)).toBe(4);
  });

  it('is neither asked nor heard with more than a message may hold', async () => {
    const large = 2_000_000;
    await expect(pool.run('echo', new Uint8Array(large), limits)).rejects.toEqual(code('JOB_TOO_LARGE'));
    expect(pool.processes).toBe(0);
    await expect(pool.run('bulk', large, limits)).rejects.toEqual(code('JOB_TOO_LARGE'));
  });

  it('waits its turn: never more processes than there are seats, and every task is answered', async () => {
    const counts: number[] = [];
    const tasks = Array.from({ length: 12 }, async (_, n) => {
      const answer = await pool.run('echo', n, { ...limits, maxOldGenerationMb: n % 3 ? 64 : 48 });
      counts.push(pool.processes);
      return answer;
    });

    expect(await Promise.all(tasks)).toEqual(Array.from({ length: 12 }, (_, n) => n));
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });

  it('leaves the event loop of its process alone', async () => {
    await pool.run('echo', 0, limits);
    let beats = 0;
    const heart = setInterval(() => {
      beats += 1;
    }, 10);
    await pool.run('spin', 500, limits);
    clearInterval(heart);

    expect(beats).toBeGreaterThan(15);
  });

  it('ends by itself when there is nothing to do', async () => {
    const short = new EnginePool({ entry, size: 1, idleMs: 1 });
    await short.run('echo', 0, limits);
    await expect.poll(() => short.processes, { interval: 5 }).toBe(0);
  });
});
