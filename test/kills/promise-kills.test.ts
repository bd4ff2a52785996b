import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { Product } from '#test/faults/product.ts';
import { until } from '../workers/open-workers.ts';

let house: given.TestHouse;
let worker: Product;
let buyer: given.Firm;
let revision: string;

/** Three steps, each of its own process; five shops offer each, and none has room for all of it. */
const processes = ['machining.turning.cnc', 'machining.milling.3-axis', 'machining.grinding.surface'];

beforeAll(async () => {
  house = await openTestHouse();
  worker = new Product(['--import', 'tsx', 'test/faults/worker-process.ts'], {
    DATABASE_URL: house.adminUrl,
    DATA_DIR: house.dataDir,
    LOG_LEVEL: 'info',
  });
  for (const [at, processCode] of processes.entries())
    for (const more of [0, 3, 5, 8, 13])
      await given.givenShopFor(house, processCode, String(60 + 7 * at + more));
  buyer = await given.givenFirm(house);
  const steps = processes.map((processCode, at) =>
    given.step(String(at), at + 1 < processes.length ? [String(at + 1)] : [], { processCode }),
  );
  revision = (await given.givenReleased(house, buyer, steps)).wire;
});
afterAll(async () => {
  await worker?.kill();
  await house?.close();
});

const round = 'select round from app.order_promise where id = $1';
const state = 'select state from app.job where subject_id = $1 order by id desc limit 1';

/** Holds that no quoted or bought promise stands behind. */
async function ownerless(): Promise<number> {
  const { rows } = await house.admin.query<{ many: number }>(`
    select count(*)::int as many from app.reservation r where r.state = 'HELD' and not exists (
      select from app.promise_line l join app.order_promise p on p.chosen_plan_id = l.plan_id
      where l.reservation_id = r.id and p.state = 'QUOTED')`);
  return rows[0]?.many ?? -1;
}

/** Asks, and kills the worker once it has given its first answer and looks for better ones. */
async function killedInMidSolve(): Promise<given.Made> {
  const promise = await given.givenInquiry(house, buyer, {
    revisionId: revision,
    quantity: 900,
    dueOn: given.monday(8),
  });
  await worker.start();
  await until(house, round, [promise.id], 1);
  await worker.kill();
  return promise;
}

describe('a worker that is killed -9 in the middle of a search for plans', { timeout: 240_000 }, () => {
  it('has left its first answer, and the next one ends the search', async () => {
    const promise = await killedInMidSolve();
    const [first] = await given.plansOf(house, promise.id);

    expect(first?.unserved).toBe(0);
    expect(await ownerless()).toBe(0);

    await worker.start();
    await until(house, state, [promise.id], 'DONE', 120_000);
    const { rows } = await house.admin.query('select state, is_final from app.order_promise where id = $1', [
      promise.id,
    ]);
    expect(rows).toEqual([{ state: 'ANSWERED', is_final: true }]);
    const [last] = await given.plansOf(house, promise.id);
    expect(Number(last?.total_minor)).toBeLessThanOrEqual(Number(first?.total_minor));
    await worker.kill();
  });

  it('takes nothing from a plan that was held meanwhile: it stays held, and its own', async () => {
    const promise = await killedInMidSolve();
    const [first] = await given.plansOf(house, promise.id);
    await given.givenPromiseQuote(house, buyer, promise, first as given.KeptPlan);

    await worker.start();
    await until(house, state, [promise.id], 'DONE', 120_000);

    const { rows } = await house.admin.query<{ state: string; holds: number }>(
      `select p.state, (select count(*)::int from app.promise_line l join app.reservation r on r.id = l.reservation_id
         where l.plan_id = p.chosen_plan_id and r.state = 'HELD') as holds from app.order_promise p where p.id = $1`,
      [promise.id],
    );
    expect(rows).toEqual([{ state: 'QUOTED', holds: first?.lines.length }]);
    expect(await ownerless()).toBe(0);
    await worker.kill();
  });
});
