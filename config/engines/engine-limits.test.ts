import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnginePool } from './engine-pool.ts';

const entry = new URL('./engine.fixture.ts', import.meta.url);
const limits = { deadlineMs: 20_000, maxOldGenerationMb: 64, maxMessageMb: 1 };
const outOfMemory = expect.objectContaining({ name: 'EngineError', code: 'JOB_OUT_OF_MEMORY' });

describe('the memory of an engine', () => {
  let pool: EnginePool;
  beforeEach(() => {
    pool = new EnginePool({ entry, size: 2 });
  });
  afterEach(() => pool.close());

  it('is taken little by little no further than its limit, time and again, and this process goes on', async () => {
    const hoards = Array.from({ length: 6 }, () => pool.run('hoard', null, limits));

    for (const one of await Promise.allSettled(hoards))
      expect(one).toEqual({ status: 'rejected', reason: outOfMemory });
    expect(await pool.run('echo', 1, limits)).toBe(1);
  }, 60_000);

  it('is not taken in one piece that passes the limit', async () => {
    await expect(pool.run('gulp', 60_000_000, limits)).rejects.toEqual(outOfMemory);
    expect(await pool.run('echo', 2, limits)).toBe(2);
  });

  it('is bounded outside the heap too, where buffers lie', async () => {
    await expect(pool.run('buffers', 4_096, limits)).rejects.toEqual(outOfMemory);
    expect(await pool.run('echo', 3, limits)).toBe(3);
  });

  it('holds nothing of the environment of the process that asks', async () => {
    const names = await pool.run('environment', null, limits);

    // Over these two it talks with who asked.
    expect(names).toEqual(['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE']);
  });
});
