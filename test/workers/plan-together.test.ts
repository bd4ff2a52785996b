import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '#config/engines/engine-error.ts';
import type { Command } from '#schema/kernel/command.ts';
import {
  type JointPlanStepInput,
  jointPlanAnswered,
  jointPlanAsked,
  jointPlanConfirm,
  jointPlanQuote,
  jointPlanRelease,
  jointPlanReplan,
  orderPromiseReplan,
} from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { handlePlanTogether } from '#workers/promise/together/plan-together.job.ts';
import type { Run } from '#workers/run.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let milling: given.Market;
let revisionId: string;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
// A market of its own for each test: turning at 60, milling at 80 and at 100, 40 h a week each for four weeks.
beforeEach(async () => {
  await house.admin.query(
    `update app.capacity_offer set state = 'WITHDRAWN', withdrawn_at = now() where state = 'PUBLISHED'`,
  );
  await house.admin.query('delete from market.offer');
  buyer = await given.givenFirm(house);
  await given.givenShopFor(house, 'machining.turning.cnc', '60');
  milling = await given.givenShopFor(house, 'machining.milling.5-axis', '80');
  await given.givenShopFor(house, 'machining.milling.5-axis', '100');
  revisionId = (await given.givenReleased(house, buyer, given.turnedAndMilled())).wire;
});

/** Orders of so many pieces each, every one answered alone; then planned as one. */
async function asked(quantities: readonly number[]) {
  const promises: given.Made[] = [];
  for (const quantity of quantities) {
    const promise = await given.givenInquiry(house, buyer, { revisionId, quantity });
    await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());
    promises.push(promise);
  }
  const joint = await given.givenJointPlan(house, buyer, promises);
  return { joint, promises };
}
async function planned(quantities: readonly number[]) {
  const all = await asked(quantities);
  await planTogether(all.joint);
  return all;
}
const planTogether = async ({ id }: given.Made, run: Partial<Run> = {}) =>
  handlePlanTogether(house.workerDatabase, await given.askedEvent(house, id, jointPlanAsked), givenRun(run));
const jointOf = async ({ id }: given.Made) =>
  (await house.admin.query('select * from app.joint_plan where id = $1', [id])).rows[0];
const statesOf = async ({ id }: given.Made) =>
  (
    await house.admin.query<{ state: string }>(
      'select p.state from app.joint_plan_order o join app.order_promise p on p.id = o.promise_id where o.joint_plan_id = $1 order by o.position',
      [id],
    )
  ).rows.map(({ state }) => state);
const holds = async () =>
  (
    await house.admin.query<{ state: string; n: number }>(
      'select state, count(*)::int as n from app.reservation where buyer_id = $1 group by 1 order by 1',
      [buyer.id],
    )
  ).rows;
/** Base units of an offer's weeks that the plans of these promises take, by week. */
async function takenOf(promises: readonly given.Made[], offerId: string): Promise<Record<string, number>> {
  const taken: Record<string, number> = {};
  for (const promise of promises)
    for (const { lines } of (await given.plansOf(house, promise.id)).slice(0, 1))
      for (const { weeks } of lines.filter((line) => line.offer_id === offerId))
        for (const { weekStart, amount } of weeks)
          taken[weekStart] = (taken[weekStart] ?? 0) + Number(amount);
  return taken;
}
const probes = async () =>
  (
    await house.admin.query<{ returned: number }>('select returned from app.hold_probe where buyer_id = $1', [
      buyer.id,
    ])
  ).rows.map(({ returned }) => returned);
const act = (command: Command<JointPlanStepInput>, joint: given.Made) =>
  given.act(house, buyer.actor, command, { jointPlanId: joint.wire });

describe('orders that are planned as one', { timeout: 120_000 }, () => {
  it('count on no hour twice, where each alone would take the same', async () => {
    const { joint, promises } = await asked([300, 300]);
    const alone = await takenOf(promises, milling.offer.id);
    // 60 h of milling each, the cheap one's 40 h of a week: alone both take all of the same week.
    expect(Math.max(...Object.values(alone))).toBe(2 * 2400);

    await planTogether(joint);

    const together = await takenOf(promises, milling.offer.id);
    expect(Math.max(...Object.values(together))).toBeLessThanOrEqual(2400);
    expect(await statesOf(joint)).toEqual(['ANSWERED', 'ANSWERED']);
    const plans = (await Promise.all(promises.map(({ id }) => given.plansOf(house, id)))).flat();
    expect(plans.map(({ wishes, unserved }) => [wishes, unserved])).toEqual([
      [['TOGETHER'], 0],
      [['TOGETHER'], 0],
    ]);
    const row = await jointOf(joint);
    expect(row).toMatchObject({ state: 'ANSWERED', is_final: true, unserved: 0 });
    expect(row?.total_minor).toBe(plans.reduce((sum, { total_minor }) => sum + total_minor, 0n));
    for (const { parts, total_minor } of plans)
      expect(parts.reduce((sum, { minor }) => sum + BigInt(minor), 0n)).toBe(total_minor);
  });

  it('are told which weeks they compete for, what is there and what the plan takes of it', async () => {
    const { joint, promises } = await planned([300, 300]);
    const [week] = (await jointOf(joint))?.contended ?? [];

    expect(week).toMatchObject({ measure: 'TIME', wanted: '4800', free: '2400', taken: '2400' });
    expect(week.offerId).toBe(milling.offer.id);
    expect(week.promiseIds.toSorted()).toEqual(promises.map(({ id }) => id as string).sort());
  });

  it('are told what the others would have of it if one of them left', async () => {
    const { joint } = await planned([350, 350]);
    const { rows } = await house.admin.query<{ leaving: unknown; total: bigint }>(
      'select o.leaving, a.total_minor as total from app.joint_plan_order o join app.promise_plan a on a.id = o.plan_id where o.joint_plan_id = $1 order by o.position',
      [joint.id],
    );
    const [one, other] = rows;
    // 70 h of milling each, and three weeks of 40 h at 80: for 20 h in all 100 are paid, by the dearer of the two or by both.
    const spared = rows.map(({ leaving }) => Number((leaving as { sparedMinor: string }).sparedMinor));
    expect(Math.max(...spared)).toBe(20 * 2_000);
    expect(spared[one && other && one.total > other.total ? 1 : 0]).toBe(Math.max(...spared));
    expect(rows.map(({ leaving }) => (leaving as { whole: number }).whole)).toEqual([0, 0]);
  });

  it('are told that another would be made whole in place of one that leaves', async () => {
    // 160 h of turning and 240 h of milling: one of 800 pieces takes more than half of it.
    const { joint } = await planned([700, 700]);
    const { rows } = await house.admin.query<{ plan: string | null; leaving: { whole: number } | null }>(
      'select o.plan_id as plan, o.leaving from app.joint_plan_order o where o.joint_plan_id = $1 order by o.leaving is null',
      [joint.id],
    );
    expect(rows).toEqual([
      { plan: expect.any(String), leaving: expect.objectContaining({ whole: 1 }) },
      { plan: null, leaving: null },
    ]);
  });

  it('are held by one act, bought by one, each with its own holds', async () => {
    const { joint } = await planned([100, 100, 100]);

    await act(jointPlanQuote, joint);
    expect(await statesOf(joint)).toEqual(['QUOTED', 'QUOTED', 'QUOTED']);
    expect(await holds()).toEqual([{ state: 'HELD', n: 6 }]);

    await act(jointPlanConfirm, joint);
    expect(await statesOf(joint)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
    expect(await holds()).toEqual([{ state: 'CONFIRMED', n: 6 }]);
    expect(await given.refusalOf(act(jointPlanRelease, joint))).toEqual(['WRONG_STATE']);
  });

  it('are held all or none: what one of them cannot have leaves nothing of the others', async () => {
    const { joint } = await planned([300, 300]);
    // Somebody takes an hour of the week that both are planned into.
    await house.admin.query(
      'update app.capacity_offer_week set held = cap where offer_id = $1 and week_start > now()',
      [milling.offer.id],
    );
    expect(await given.refusalOf(act(jointPlanQuote, joint))).toContain('PROMISE_CONFLICT');

    expect(await statesOf(joint)).toEqual(['ANSWERED', 'ANSWERED']);
    expect(await holds()).toEqual([]);
  });

  it('are given back by one act, and looked for anew', async () => {
    const { joint } = await planned([100, 100]);
    await act(jointPlanQuote, joint);
    await act(jointPlanRelease, joint);
    expect(await statesOf(joint)).toEqual(['RELEASED', 'RELEASED']);
    // Two holds of each of two sellers, given back by one act.
    expect(await probes()).toEqual([1, 1]);

    await act(jointPlanReplan, joint);
    await planTogether(joint);
    expect(await statesOf(joint)).toEqual(['ANSWERED', 'ANSWERED']);
  });

  it('may be more at one offer than the open holds that a buyer may have one by one', async () => {
    const { joint } = await planned(Array.from({ length: 8 }, () => 40));
    await act(jointPlanQuote, joint);

    expect(await holds()).toEqual([{ state: 'HELD', n: 16 }]);
  });

  it('fill a week to its last hour, where less than a block of a day is left between two of them', async () => {
    // Five days of 8 h, of which less than 8 h is sold of none.
    const { id } = milling.center;
    await house.admin.query('update app.work_center set minimum_block = 480 where id = $1', [id]);
    await house.admin.query(
      'update app.work_center_day set sellable = 480 where work_center_id = $1 and sellable > 0',
      [id],
    );
    // 10 h of milling each: 8 h of a day and 2 of the next, which leaves 6 of it.
    const { joint, promises } = await planned([50, 50, 50, 50]);
    expect(Object.values(await takenOf(promises, milling.offer.id))).toEqual([4 * 600]);

    await act(jointPlanQuote, joint);
    expect(await statesOf(joint)).toEqual(['QUOTED', 'QUOTED', 'QUOTED', 'QUOTED']);
  });

  it('leave out what is not made whole when they are held', async () => {
    // 160 h of turning and 2 × 120 h of milling are there: 1,600 pieces at the most.
    const { joint } = await planned([100, 1_600]);
    const states = async () => await statesOf(joint);
    expect((await jointOf(joint))?.unserved).toBeGreaterThan(0);

    await act(jointPlanQuote, joint);
    expect((await states()).toSorted()).toEqual(['ANSWERED', 'QUOTED']);
  });

  it('go on alone when one is planned by itself again, and the others are held without it', async () => {
    const { joint, promises } = await planned([100, 100]);
    const [first] = promises as [given.Made, given.Made];
    await given.act(house, buyer.actor, orderPromiseReplan, { orderPromiseId: first.wire });
    await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, first.id), givenRun());

    expect((await given.plansOf(house, first.id))[0]?.wishes).toContain('CHEAPEST');
    await act(jointPlanReplan, joint);
    await planTogether(joint);
    // What has gone on alone is no part of the sum, nor left out of it.
    const [, second] = await Promise.all(promises.map(({ id }) => given.plansOf(house, id)));
    expect(await jointOf(joint)).toMatchObject({ unserved: 0, total_minor: second?.[0]?.total_minor });
    await act(jointPlanQuote, joint);
    expect(await statesOf(joint)).toEqual(['ANSWERED', 'QUOTED']);
  });

  it('are answered by their first plan where a round of parts is too large to be handed out', async () => {
    const { joint } = await asked(Array.from({ length: 11 }, () => 20));
    const tooLarge = () => Promise.reject(new EngineError('JOB_TOO_LARGE', 'A part of 17 MB'));
    await planTogether(joint, { parts: tooLarge });

    expect(await jointOf(joint)).toMatchObject({ state: 'ANSWERED', is_final: true, unserved: 0 });
    const { rows } = await house.admin.query('select state from app.job where subject_id = $1', [joint.id]);
    expect(rows).toEqual([{ state: 'DONE' }]);
  });

  it('tell open screens of every answer, and the job ends once', async () => {
    const { joint, promises } = await planned([100, 100]);
    const event = await given.askedEvent(house, joint.id, jointPlanAsked);
    const said = async () =>
      Number(
        (
          await house.admin.query(
            `select count(*) from app.outbox where event = $1 and payload ->> 'subjectId' = $2`,
            [jointPlanAnswered, joint.id],
          )
        ).rows[0]?.count,
      );
    expect(await said()).toBe(2);
    const rounds = await Promise.all(promises.map(({ id }) => given.plansOf(house, id)));
    await handlePlanTogether(house.workerDatabase, event, givenRun());

    expect(await Promise.all(promises.map(({ id }) => given.plansOf(house, id)))).toEqual(rounds);
    const { rows } = await house.admin.query('select state from app.job where subject_id = $1', [joint.id]);
    expect(rows).toEqual([{ state: 'DONE' }]);
  });
});
