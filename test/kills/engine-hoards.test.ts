import { afterAll, describe, expect, it } from 'vitest';
import { EnginePool } from '#config/engines/engine-pool.ts';

const limits = { deadlineMs: 60_000, maxOldGenerationMb: 64, maxMessageMb: 1 };
const outOfMemory = expect.objectContaining({ code: 'JOB_OUT_OF_MEMORY' });

describe('a process whose engines want more memory than they may have, twenty times in a row', () => {
  const entry = new URL('../../config/engines/engine.fixture.ts', import.meta.url);
  const pool = new EnginePool({ entry, size: 2 });
  afterAll(() => pool.close());

  // In a thread the first killed the process about once in twenty times, the second always.
  for (const [how, task, input] of [
    ['in small steps', 'hoard', null],
    ['in one allocation', 'gulp', 60_000_000],
  ] as const)
    it(`lives on and is told each time, ${how}`, { timeout: 180_000 }, async () => {
      const tries = Array.from({ length: 20 }, () => pool.run(task, input, limits));
      for (const one of await Promise.allSettled(tries))
        expect(one).toEqual({ status: 'rejected', reason: outOfMemory });
      expect(await pool.run('echo', 1, limits)).toBe(1);
    });
});
