import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withProcessLock } from './process-lock.ts';

const key = () => `test ${crypto.randomUUID()}`;

describe('a lock between processes', () => {
  it('lets one work at a time', async () => {
    const name = key();
    let inside = 0;
    const visit = () =>
      withProcessLock(name, async () => {
        inside += 1;
        const seen = inside;
        await pause(20);
        inside -= 1;
        return seen;
      });

    expect(await Promise.all([visit(), visit(), visit()])).toEqual([1, 1, 1]);
  });

  it('is free again after work that failed', async () => {
    const name = key();

    await expect(withProcessLock(name, () => Promise.reject(new Error('torn')))).rejects.toThrow('torn');

    expect(await withProcessLock(name, async () => 'next')).toBe('next');
  });

  it('gives up when somebody holds it for too long', async () => {
    const name = key();
    const holder = withProcessLock(name, () => pause(300));

    await expect(withProcessLock(name, async () => 'mine', 60)).rejects.toThrow('too long');
    await holder;
  });
});
