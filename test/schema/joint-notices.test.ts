import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import {
  jointPlanAnswered,
  jointPlanAsked,
  jointPlanQuote,
  jointPlanReplan,
  planTogetherKind,
} from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let market: given.Market;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  market = await given.givenShopFor(house, 'machining.turning.cnc', '60');
});
afterAll(() => house.close());

/** Two orders whose joint plan was asked for so long ago. */
async function asked(ago = '5 minutes') {
  const promises = [await given.givenInquiry(house, buyer), await given.givenInquiry(house, buyer)];
  const joint = await given.givenJointPlan(house, buyer, promises);
  await house.admin.query(`update app.job set created_at = created_at - $2::interval where subject_id = $1`, [
    joint.id,
    ago,
  ]);
  return { joint, promises };
}
const answer = (all: { joint: given.Made; promises: given.Made[] }, isLast: boolean) =>
  given.answerJointly(house, buyer, { ...all, market, isLast });
async function fail({ id }: given.Made): Promise<void> {
  const { payload } = await given.askedEvent(house, id, jointPlanAsked);
  await given.givenFailure(house, buyer, { consumer: planTogetherKind, payload, told: jointPlanAnswered });
}
/** What the worker does with all answers, late and in this order; whom it has told what. */
async function told({ id }: given.Made) {
  const { rows } = await house.admin.query<OutboxEvent>(
    `select id, organisation_id as "organisationId", request_id as "requestId", event, payload from app.outbox
     where payload ->> 'subjectId' = $1 and event = $2 order by id`,
    [id, jointPlanAnswered],
  );
  for (const event of rows) await handleWriteNotices(house.workerDatabase, event);
  const notices = await house.admin.query<{ kind: string; whole: string; person: string }>(
    `select kind, facts ->> 'whole' as whole, person_id as person from app.notice where subject_id = $1 order by id`,
    [id],
  );
  return notices.rows;
}

describe('what people are told of a joint plan', () => {
  it('is that its search has ended, once, and to the one who has asked', async () => {
    const all = await asked();
    await answer(all, false);
    expect(await told(all.joint)).toEqual([]);
    await answer(all, true);

    const { personId } = buyer.actor;
    expect(await told(all.joint)).toEqual([{ kind: 'joint-plan-found', whole: '2', person: personId }]);
    // Read again, as an event may be.
    expect(await told(all.joint)).toHaveLength(1);
  });

  it('is nothing where the asker has hardly left the page', async () => {
    const all = await asked('20 seconds');
    await answer(all, true);

    expect(await told(all.joint)).toEqual([]);
  });

  it('is nothing where something has been made of it by then', async () => {
    const held = await asked();
    await answer(held, true);
    await given.act(house, buyer.actor, jointPlanQuote, { jointPlanId: held.joint.wire });
    expect(await told(held.joint)).toEqual([]);

    const anew = await asked();
    await answer(anew, true);
    await given.act(house, buyer.actor, jointPlanReplan, { jointPlanId: anew.joint.wire });
    expect(await told(anew.joint)).toEqual([]);
  });

  it('is that the search has ended early, with what was found by then', async () => {
    const nothing = await asked();
    await fail(nothing.joint);
    expect(await told(nothing.joint)).toMatchObject([{ kind: 'joint-plan-ended-early', whole: '0' }]);

    const first = await asked();
    await answer(first, false);
    await fail(first.joint);
    expect(await told(first.joint)).toMatchObject([{ kind: 'joint-plan-ended-early', whole: '2' }]);
  });
});
