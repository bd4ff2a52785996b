import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobFacts } from '#config/metrics.ts';
import { jointPlanQuote } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { type BackEnd, openWorkers, until } from './open-workers.ts';

/** So many that they are planned in parts. */
const orders = 12;

/** Orders that are planned as one in parts, by whatever carries the queues. */
export function describeTogetherInParts(backEnd: BackEnd): void {
  describe(`many orders that are planned as one, on ${backEnd.name}`, { timeout: 120_000 }, () => {
    let house: given.TestHouse;
    let buyer: given.Firm;
    beforeAll(async () => {
      house = await openTestHouse();
      buyer = await given.givenFirm(house);
      await given.givenShopFor(house, 'machining.turning.cnc', '60');
      await given.givenShopFor(house, 'machining.milling.5-axis', '80');
      await given.givenShopFor(house, 'machining.milling.5-axis', '100');
    });
    afterAll(() => house.close());

    it('are improved in parts by all workers, hold together, and are held by one act', async () => {
      const revisionId = (await given.givenReleased(house, buyer, given.turnedAndMilled())).wire;
      const promises: given.Made[] = [];
      for (let n = 0; n < orders; n++)
        promises.push(await given.givenInquiry(house, buyer, { revisionId, quantity: 30 + n }));
      const joint = await given.givenJointPlan(house, buyer, promises);
      const facts: JobFacts[] = [];
      const report = (one: JobFacts) => void facts.push(one);
      const workers = [
        await openWorkers(house, backEnd, [], { report }),
        await openWorkers(house, backEnd, [], { report }),
      ];
      await until(house, 'select is_final from app.joint_plan where id = $1', [joint.id], true, 90_000);
      await Promise.all(workers.map((one) => one.close()));

      const outcomes = facts
        .filter(({ consumer }) => consumer === 'plan-together')
        .map(({ outcome }) => outcome);
      expect(outcomes).toEqual(['waiting', 'done']);
      const { rows } = await house.admin.query(
        `select j.state, j.unserved, (select state from app.job where id = j.job_id) as job,
           (select count(*)::int from app.joint_plan_order o join app.promise_plan a on a.id = o.plan_id where o.joint_plan_id = j.id and a.unserved = 0) as whole
         from app.joint_plan j where j.id = $1`,
        [joint.id],
      );
      expect(rows).toEqual([{ state: 'ANSWERED', unserved: 0, job: 'DONE', whole: orders }]);
      await given.act(house, buyer.actor, jointPlanQuote, { jointPlanId: joint.wire });
      const held = await house.admin.query(
        `select count(*)::int as n from app.order_promise where joint_plan_id = $1 and state = 'QUOTED'`,
        [joint.id],
      );
      expect(held.rows).toEqual([{ n: orders }]);
    });
  });
}
