import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sheetImportCommit } from '#schema/imports/index.ts';
import { closeTable } from '#test/builders/closed-table.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { Product } from '#test/faults/product.ts';
import { until } from '../workers/open-workers.ts';

describe('a worker process that is killed -9 while it writes a sheet', { timeout: 120_000 }, () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let center: given.Center;
  let workers: Product[];
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
    center = await given.givenWorkCenter(house, firm);
    const env = { DATABASE_URL: house.adminUrl, DATA_DIR: house.dataDir, LOG_LEVEL: 'info' };
    workers = [0, 1].map(() => new Product(['--import', 'tsx', 'test/faults/worker-process.ts'], env));
  });
  // A second try must find no worker of the first.
  afterEach(() => Promise.all(workers.map((worker) => worker.stop())));
  afterAll(() => house.close());

  const weeks = () =>
    Array.from({ length: 20 }, (_, week) => ({
      center: center.code,
      period: given.monday(week + 1),
      total: 8,
    }));
  const left = async (importId: string) =>
    (
      await house.admin.query(
        `select (select count(*)::int from app.work_center_day where work_center_id = $2::uuid and total > 0) as days,
           (select count(*)::int from app.sheet_change where import_id = $1::uuid) as changes,
           (select count(*)::int from app.outbox where event = 'capacity.imported.v1' and payload ->> 'subjectId' = $1::text) as told`,
        [importId, center.id],
      )
    ).rows[0];

  it('leaves nothing half written, and the next worker writes it once', async () => {
    const [first, next] = workers;
    if (!first || !next) throw new Error('unreachable');
    const made = await given.givenCheckedSheet(house, firm, weeks());
    const before = await left(made.id);
    await first.start();

    // What was changed is noted last: whoever waits there has written the days, and has not committed them.
    const open = await closeTable(house, 'app.sheet_change', 'share');
    try {
      await given.act(house, firm.actor, sheetImportCommit, { importId: made.wire, rows: 'ALL' });
      const waits = `select count(*) > 0 from pg_locks where not granted and relation = 'app.sheet_change'::regclass
        and database = (select oid from pg_database where datname = current_database())`;
      await until(house, waits, [], true);
    } finally {
      await first.kill();
      await open();
    }

    const others = `select count(*)::int from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`;
    await until(house, others, [], 0);
    expect(await left(made.id)).toEqual(before);
    await until(house, 'select state from app.sheet_import where id = $1', [made.id], 'COMMITTING');

    await next.start();
    await until(house, 'select state from app.sheet_import where id = $1', [made.id], 'COMMITTED');
    expect(await left(made.id)).toMatchObject({ changes: 1, told: 1 });
    expect((await left(made.id)).days).toBeGreaterThanOrEqual(20);
    await next.stop();
  });
});
