import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Limits } from '#config/engines/engine-process.ts';
import type { JobFacts } from '#config/metrics.ts';
import { jointPlanQuote, jointPlanRelease, jointPlanReplan, planTogetherKind } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { type Consumer, consumers } from '#workers/consumers.ts';
import { runInEngine } from '#workers/engines/run-in-engine.ts';
import type { TaskName } from '#workers/engines/tasks.ts';
import type { PartQuestion } from '#workers/splitting/together/improve-part.ts';
import type { WorkerOptions } from '#workers/start.ts';
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

    /** As many orders of the firm that are to be planned as one, and the promises of them. */
    async function asked(): Promise<given.Made> {
      const revisionId = (await given.givenReleased(house, buyer, given.turnedAndMilled())).wire;
      const promises: given.Made[] = [];
      for (let n = 0; n < orders; n++)
        promises.push(await given.givenInquiry(house, buyer, { revisionId, quantity: 30 + n }));
      return await given.givenJointPlan(house, buyer, promises);
    }
    /** Two processes' worth of workers, and what they report of each consumer. */
    async function openTwo(more: Partial<WorkerOptions> = {}) {
      const facts: JobFacts[] = [];
      const report = (one: JobFacts) => void facts.push(one);
      const open = () => openWorkers(house, backEnd, [], { report, ...more });
      const workers = [await open(), await open()];
      const outcomes = (consumer: string) =>
        facts.filter((one) => one.consumer === consumer).map(({ outcome }) => outcome);
      const close = async () => void (await Promise.all(workers.map((one) => one.close())));
      return { outcomes, [Symbol.asyncDispose]: close };
    }
    const jobOf = `select b.state from app.joint_plan j join app.job b on b.id = j.job_id where j.id = $1`;
    async function standing({ id }: given.Made) {
      const { rows } = await house.admin.query(
        `select j.state, j.is_final as "isFinal", j.unserved, (select state from app.job where id = j.job_id) as job,
           (select count(*)::int from app.joint_plan_order o join app.promise_plan a on a.id = o.plan_id where o.joint_plan_id = j.id and a.unserved = 0) as whole,
           (select max(round) from app.order_promise p where p.joint_plan_id = j.id) as answers
         from app.joint_plan j where j.id = $1`,
        [id],
      );
      return rows[0];
    }
    const ended = { state: 'ANSWERED', isFinal: true, unserved: 0, job: 'DONE', whole: orders, answers: 2 };
    /** What the plans of an answer come to. */
    async function totalOf({ id }: given.Made, round: number): Promise<number> {
      const { rows } = await house.admin.query<{ total: string }>(
        `select sum(a.total_minor)::text as total from app.joint_plan_order o join app.promise_plan a on a.promise_id = o.promise_id and a.round = $2 where o.joint_plan_id = $1`,
        [id, round],
      );
      return Number(rows[0]?.total);
    }
    async function held(joint: given.Made): Promise<number> {
      await given.act(house, buyer.actor, jointPlanQuote, { jointPlanId: joint.wire });
      const { rows } = await house.admin.query<{ n: number }>(
        `select count(*)::int as n from app.order_promise where joint_plan_id = $1 and state = 'QUOTED'`,
        [joint.id],
      );
      await given.act(house, buyer.actor, jointPlanRelease, { jointPlanId: joint.wire });
      return rows[0]?.n ?? 0;
    }
    /** Engines in which parts fail of whose orders this says so. */
    const failing = (fails: (orderIds: readonly string[]) => boolean): Partial<WorkerOptions> => ({
      runTask: (async (task: TaskName, input: never, limits: Limits) => {
        const asked = (input as Partial<PartQuestion>).instance?.orders.map(({ id }) => id) ?? [];
        if (task === 'improve-part' && fails(asked)) throw new Error('this part cannot be done');
        return await runInEngine(task, input, limits);
      }) as typeof runInEngine,
    });

    it('are improved in parts by all workers, hold together, and are held by one act', async () => {
      const joint = await asked();
      await using workers = await openTwo();
      await until(house, jobOf, [joint.id], 'DONE', 90_000);

      await expect.poll(() => workers.outcomes('plan-together')).toEqual(['waiting', 'waiting', 'done']);
      expect(workers.outcomes('part')).not.toContain('failed');
      expect(await standing(joint)).toEqual(ended);
      expect(await held(joint)).toBe(orders);
    });

    it('end with what the other parts found, where one of them fails for good', async () => {
      const joint = await asked();
      let lost: string | undefined;
      await using workers = await openTwo(
        failing((ids) => {
          // The first round asks the whole twice.
          if (ids.length === orders) return false;
          lost ??= ids[0];
          return ids[0] === lost;
        }),
      );
      await until(house, jobOf, [joint.id], 'DONE', 90_000);

      expect(workers.outcomes('part').filter((one) => one === 'failed')).toHaveLength(3);
      expect(workers.outcomes('part')).toContain('done');
      expect(await standing(joint)).toEqual(ended);
      expect(await totalOf(joint, 2)).toBeLessThanOrEqual(await totalOf(joint, 1));
    });

    it('end with the first plan, where all parts fail for good', async () => {
      const joint = await asked();
      await using workers = await openTwo(failing(() => true));
      await until(house, jobOf, [joint.id], 'DONE', 90_000);

      expect(new Set(workers.outcomes('part'))).toEqual(new Set(['failed']));
      expect(workers.outcomes('plan-together')).not.toContain('failed');
      expect(await standing(joint)).toEqual(ended);
      expect(await totalOf(joint, 2)).toBe(await totalOf(joint, 1));
    });

    it('are held by their first plan where the job itself fails for good, and asked anew', async () => {
      const joint = await asked();
      const usual = consumers[planTogetherKind] as Consumer;
      const handle: Consumer['handle'] = (database, event, run) =>
        usual.handle(database, event, {
          ...run,
          parts: () => Promise.reject(new Error('nobody takes parts')),
        });
      {
        await using workers = await openTwo({
          consumers: { ...consumers, [planTogetherKind]: { ...usual, handle } },
        });
        await until(house, jobOf, [joint.id], 'FAILED', 90_000);
        await expect.poll(() => workers.outcomes('plan-together')).toHaveLength(5);
      }
      expect(await standing(joint)).toMatchObject({ state: 'ANSWERED', whole: orders, answers: 1 });
      expect(await held(joint)).toBe(orders);

      await given.act(house, buyer.actor, jointPlanReplan, { jointPlanId: joint.wire });
      expect(await given.refusalOf(held(joint))).toEqual(['STILL_SEARCHING']);
      await using _workers = await openTwo();
      await until(house, jobOf, [joint.id], 'DONE', 90_000);
      expect(await standing(joint)).toEqual({ ...ended, answers: 3 });
    });
  });
}
