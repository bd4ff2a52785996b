import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeTable } from '#test/builders/closed-table.ts';
import { givenFirm, givenMarket, givenRequest, type TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { givenJobs, stormJobs } from '#test/faults/jobs-under-kills.ts';
import { Product } from '#test/faults/product.ts';
import { until } from '../workers/open-workers.ts';

describe('workers as processes of their own', { timeout: 120_000 }, () => {
  let house: TestHouse;
  let workers: Product[];
  beforeAll(async () => {
    house = await openTestHouse();
    workers = [0, 1].map(
      () =>
        new Product(['--import', 'tsx', 'test/faults/worker-process.ts'], {
          DATABASE_URL: house.adminUrl,
          DATA_DIR: house.dataDir,
          LOG_LEVEL: 'info',
        }),
    );
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await house.close();
  });

  // 2,000 jobs and 20 kills of the built product, on either back end: test/faults/run-jobs.ts.
  it('do every job once in effect while they are killed -9, and leave none behind', async () => {
    await givenJobs(house, 60);
    const figures = await stormJobs(house, workers, { kills: 2, patienceMs: 60_000 });

    expect(figures).toMatchObject({ jobs: 60, kills: 2, effects: 60, effectsOnce: 60, stuck: 0 });
    expect(figures.runs).toBeGreaterThanOrEqual(60);
    await Promise.all(workers.map((worker) => worker.kill()));
  });

  it('hand back at SIGTERM what they have begun and cannot end in time, and another does it, once', async () => {
    const [one, other] = workers;
    if (!one || !other) throw new Error('unreachable');
    await givenMarket(house);
    await house.admin.query('delete from app.outbox');
    const request = await givenRequest(house, await givenFirm(house));
    const state = 'select state from app.job where subject_id = $1';
    const open = await closeTable(house, 'market.offer', 'access exclusive');
    await one.start();
    await until(house, state, [request.id], 'RUNNING');
    const stopped = one.stop();
    await expect.poll(() => one.printed, { timeout: 10_000 }).toContain('workers are ending');
    // The grace of this process is half a second; it is still reading when that is over.
    await new Promise((resolve) => setTimeout(resolve, 900));
    await open();
    await stopped;
    // What it has printed may come a moment after its end.
    await expect.poll(() => one.printed).toContain('job handed back');
    await until(house, state, [request.id], 'RUNNING');

    await other.start();
    await until(house, state, [request.id], 'DONE');
    const told = `select count(*)::int from app.outbox where event = 'request.matched.v1' and payload ->> 'subjectId' = $1`;
    await until(house, told, [request.id], 1);
    await other.stop();
  });
});
