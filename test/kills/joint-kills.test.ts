import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jointPlanAnswered, jointPlanQuote } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { Product } from '#test/faults/product.ts';
import { until } from '../workers/open-workers.ts';

let house: given.TestHouse;
let worker: Product;
let buyer: given.Firm;
let revisionId: string;

/** Three steps, each of its own process; five shops offer each. */
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
  revisionId = (await given.givenReleased(house, buyer, steps)).wire;
});
afterAll(async () => {
  await worker?.kill();
  await house?.close();
});

/** Orders of so many pieces each that are to be planned as one; no search for any of them alone waits beside it. */
async function asked(quantities: readonly number[]) {
  const promises: given.Made[] = [];
  for (const quantity of quantities)
    promises.push(await given.givenInquiry(house, buyer, { revisionId, quantity, dueOn: given.monday(8) }));
  await house.admin.query('delete from app.outbox');
  return { joint: await given.givenJointPlan(house, buyer, promises), promises };
}

const isAnswered = `select state = 'ANSWERED' from app.joint_plan where id = $1`;
const jobState = 'select state from app.job where subject_id = $1 order by id desc limit 1';
const parts = `select count(*)::int > 0 from bullmq.job where name = 'part' and state = 'active'`;

/** Asks, and kills the worker in the middle: once there is a first answer, and this says so. */
async function killedInMidSearch(quantities: readonly number[], isThere: string = isAnswered) {
  const all = await asked(quantities);
  await worker.start();
  await until(house, isAnswered, [all.joint.id], true);
  await until(house, isThere, isThere === isAnswered ? [all.joint.id] : [], true);
  await worker.kill();
  // Or it would have been too late.
  await until(house, jobState, [all.joint.id], 'RUNNING');
  return all;
}

/** What the search has left behind: as it is shown, and how often each thing was recorded. */
async function recorded({ id }: given.Made) {
  const { rows } = await house.admin.query(
    `select j.state, j.is_final as "isFinal", j.unserved, j.total_minor as total, b.state as job,
       (select array_agg(distinct p.round order by p.round) from app.order_promise p where p.joint_plan_id = j.id) as rounds,
       (select count(*)::int from app.joint_plan_order o join app.promise_plan a on a.id = o.plan_id and a.unserved = 0 where o.joint_plan_id = j.id) as whole,
       (select count(*)::int from app.joint_plan_order o join app.promise_plan a on a.promise_id = o.promise_id where o.joint_plan_id = j.id) as plans,
       (select count(*)::int from app.outbox e where e.event = $2 and e.payload ->> 'subjectId' = j.id::text) as answers,
       (select count(*)::int from app.consumption c where c.consumer = b.kind and c.event_id in (select e.id from app.outbox e where e.payload ->> 'jobId' = b.id::text)) as ends
     from app.joint_plan j join app.job b on b.id = j.job_id where j.id = $1`,
    [id, jointPlanAnswered],
  );
  return rows[0];
}

/** Holds that no quoted or bought promise stands behind. */
async function ownerless(): Promise<number> {
  const { rows } = await house.admin.query<{ many: number }>(`
    select count(*)::int as many from app.reservation r where r.state = 'HELD' and not exists (
      select from app.promise_line l join app.order_promise p on p.chosen_plan_id = l.plan_id
      where l.reservation_id = r.id and p.state = 'QUOTED')`);
  return rows[0]?.many ?? -1;
}

const six = Array.from({ length: 6 }, (_, n) => 500 + n);
const twelve = Array.from({ length: 12 }, (_, n) => 100 + n);
/** Each order answered twice, at first and at last, by one job that ended once. */
const once = (orders: number) => ({
  state: 'ANSWERED',
  isFinal: true,
  unserved: 0,
  job: 'DONE',
  rounds: [2],
  whole: orders,
  plans: 2 * orders,
  answers: 2,
  ends: 1,
});

describe('a worker that is killed -9 in the middle of a joint plan', { timeout: 120_000 }, () => {
  it('has left its first answer, and the next one ends the search', async () => {
    const { joint } = await killedInMidSearch(six);
    const first = await recorded(joint);
    expect(first).toMatchObject({ isFinal: false, whole: 6, plans: 6, answers: 1, ends: 0 });

    await worker.start();
    await until(house, jobState, [joint.id], 'DONE');

    const last = await recorded(joint);
    expect(last).toMatchObject(once(6));
    expect(Number(last?.total)).toBeLessThanOrEqual(Number(first?.total));
    expect(await ownerless()).toBe(0);
    await worker.kill();
  });

  it('leaves no part of many orders undone, and takes nothing from an order that was held meanwhile', async () => {
    const { joint, promises } = await killedInMidSearch(twelve, parts);
    expect(await recorded(joint)).toMatchObject({ isFinal: false, whole: 12, answers: 1, ends: 0 });
    const [one] = promises as [given.Made];
    const [plan] = (await given.plansOf(house, one.id)) as [given.KeptPlan];
    await given.givenPromiseQuote(house, buyer, one, plan);
    worker.printed = '';

    await worker.start();
    await until(house, jobState, [joint.id], 'DONE');

    // All others twice; its own plan is the one that it is held by.
    expect(await recorded(joint)).toMatchObject({ ...once(12), rounds: [1, 2], plans: 2 * 12 - 1 });
    // Being killed is no failed try of anything.
    expect(worker.printed).not.toContain('failed');
    await until(house, `select count(*)::int from bullmq.job where name = 'part'`, [], 0);
    await given.act(house, buyer.actor, jointPlanQuote, { jointPlanId: joint.wire });
    const { rows } = await house.admin.query(
      `select count(*)::int as n from app.order_promise where joint_plan_id = $1 and state = 'QUOTED'`,
      [joint.id],
    );
    expect(rows).toEqual([{ n: 12 }]);
    expect(await ownerless()).toBe(0);
    await worker.kill();
  });
});
