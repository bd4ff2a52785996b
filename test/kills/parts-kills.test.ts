import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenFirm, givenRequest, type TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { Product } from '#test/faults/product.ts';
import { until } from '../workers/open-workers.ts';

describe('workers that are killed -9 while a job is done in parts', { timeout: 120_000 }, () => {
  let house: TestHouse;
  let workers: Product[];
  beforeAll(async () => {
    house = await openTestHouse();
    workers = [0, 1].map(
      () =>
        new Product(['--import', 'tsx', 'test/faults/parts-process.ts'], {
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

  const partsIn = `select count(*)::int from bullmq.job where name = 'part' and state = $1`;
  const waiting = `select count(*)::int from bullmq.job where name = 'match-request' and state = 'waiting-children'`;

  it('leave nothing undone: another takes up the parts and the job that waits for them, with its effect once', async () => {
    const [one, other] = workers;
    if (!one || !other) throw new Error('unreachable');
    await one.start();
    const request = await givenRequest(house, await givenFirm(house));
    await until(house, partsIn, ['active'], 2);
    await one.kill();

    // Nobody is left: the job waits in its queue, and so do its parts.
    await until(house, waiting, [], 1);
    await until(house, 'select state from app.job where subject_id = $1', [request.id], 'RUNNING');
    await other.start();
    await until(house, 'select state from app.job where subject_id = $1', [request.id], 'DONE');

    const { rows } = await house.admin.query('select id, result from app.job where subject_id = $1', [
      request.id,
    ]);
    expect(rows[0]?.result).toEqual(['number', 'number', 'number']);
    const effects = `select count(*)::int from app.outbox where event = 'request.matched.v1' and payload ->> 'subjectId' = $1::text`;
    await until(house, effects, [rows[0]?.id], 1);
    // Being killed is no failed try of anything.
    expect(other.printed).not.toContain('part failed');
    await expect.poll(() => other.printed.match(/part done/g)).toHaveLength(3);
    await until(house, partsIn, ['active'], 0);
  });
});
