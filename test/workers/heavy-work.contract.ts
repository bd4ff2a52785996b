import 'reflect-metadata';
import type { Processor } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnginePool } from '#config/engines/engine-pool.ts';
import type { TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { type BackEnd, openIdleQueues } from './open-workers.ts';

const lockMs = 600;
const spinMs = 3_000;
const limits = { deadlineMs: 20_000, maxOldGenerationMb: 64, maxMessageMb: 1 };

/** That work which takes far longer than a lock keeps its lock, because it does not sit on the event loop. */
export function describeHeavyWork(backEnd: BackEnd): void {
  describe(`work of ${spinMs} ms under a lock of ${lockMs} ms, on ${backEnd.name}`, () => {
    let house: TestHouse;
    const pool = new EnginePool({
      entry: new URL('../../config/engines/engine.fixture.ts', import.meta.url),
      size: 2,
    });
    beforeAll(async () => {
      house = await openTestHouse();
    });
    afterAll(async () => {
      await pool.close();
      await house.close();
    });

    /** Two workers as in two processes; how often the job was begun, and how often its lock was renewed or lost. */
    async function runs(work: () => Promise<unknown>) {
      const { factory, queues, close } = await openIdleQueues(house, backEnd, { lockMs });
      const told = { begun: 0, renewed: 0, lost: 0 };
      const { promise, resolve } = Promise.withResolvers<void>();
      const processor: Processor = async () => {
        told.begun += 1;
        await work();
      };
      const workers = [1, 2].map(() => factory.worker('batch', processor, 1));
      for (const worker of workers) {
        worker.on('locksRenewed', ({ count }) => {
          told.renewed += count;
        });
        worker.on('lockRenewalFailed', () => {
          told.lost += 1;
        });
        worker.on('completed', () => resolve());
      }
      await queues.batch.add('heavy', {}, { jobId: crypto.randomUUID() });
      await promise;
      await Promise.all(workers.map((worker) => worker.close()));
      await close();
      return told;
    }

    it('in a process of its own is begun once, and renews its lock all the while', async () => {
      await pool.run('echo', null, limits);
      const told = await runs(() => pool.run('spin', spinMs, limits));

      expect(told).toMatchObject({ begun: 1, lost: 0 });
      expect(told.renewed).toBeGreaterThanOrEqual(Math.floor(spinMs / lockMs));
    });

    it('on the event loop renews nothing while it lasts, which is why engines do not run there', async () => {
      let isFirst = true;
      const told = await runs(async () => {
        // Redis takes the job from a worker that has lost its lock: the second time it must end, or it never does.
        if (!isFirst) return;
        isFirst = false;
        for (const until = performance.now() + spinMs; performance.now() < until; );
      });

      expect(told.renewed).toBe(0);
    });
  });
}
