import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { systemActorOf } from '#schema/kernel/outbox.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  type JointInput,
  jointPlanAsked,
  type PromiseInput,
  readPromiseInput,
} from '#schema/orders/index.ts';
import { approvedSourceAdd, organisationSourceDemandSet } from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import type { RunningJob } from '#workers/jobs/run-job.ts';
import { readTogether } from '#workers/promise/together/read-together.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let turning: given.Market;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  turning = await given.givenShopFor(house, 'machining.turning.cnc', '60');
  await given.givenShopFor(house, 'machining.milling.5-axis', '80');
  await given.givenShopFor(house, 'machining.milling.5-axis', '100');
});
afterAll(() => house.close());

const released = () => given.givenReleased(house, buyer, given.turnedAndMilled());
/** Orders of these revisions, one each, that are to be planned as one. */
async function asked(revisions: readonly given.Made[]) {
  const promises: given.Made[] = [];
  for (const [n, { wire }] of revisions.entries())
    promises.push(await given.givenInquiry(house, buyer, { revisionId: wire, quantity: 50 + n }));
  return { joint: await given.givenJointPlan(house, buyer, promises), promises };
}
async function read({ id }: given.Made): Promise<{ input: JointInput; statements: string[] }> {
  const event = await given.askedEvent(house, id, jointPlanAsked);
  const statements: string[] = [];
  house.workerDatabase.observe = (text) => void statements.push(text);
  const job = {
    subjectId: id,
    jobId: String(event.payload.jobId),
    read: (act) => runQuery(house.workerDatabase, systemActorOf(event), act),
  } as Pick<RunningJob, 'subjectId' | 'jobId' | 'read'> as RunningJob;
  const input = await readTogether(house.workerDatabase, event, job);
  house.workerDatabase.observe = undefined;
  return { input, statements };
}
const idsOf = (input: PromiseInput | undefined, step: number) =>
  input?.steps[step]?.candidates.map(({ id }) => id);
const exactReadings = async () =>
  (await house.admin.query('select 1 from app.exact_read where reader_id = $1', [buyer.id])).rows.length;

describe('reading the orders of a joint plan', () => {
  it('asks no more of the database for more orders, nor for more items of the same work', async () => {
    const item = await released();
    const two = await read((await asked([item, item])).joint);
    const many = await read((await asked(Array.from({ length: 12 }, () => item))).joint);
    const each = await read(
      (await asked([item, await released(), await released(), await released()])).joint,
    );

    expect(many.statements.length).toBe(two.statements.length);
    expect(each.statements.length).toBe(two.statements.length);
    expect(many.input.inputs).toHaveLength(12);
  });

  it('finds for each order what reading it by itself finds: what has room for the least piece, too', async () => {
    // Half an hour of a week for four weeks: not one piece of the large order.
    const tiny = await given.givenShopFor(house, 'machining.turning.cnc', '70', {
      perWeek: given.hours(0.5),
      minimumLot: given.hours(0.25),
    });
    const small = given.turnedAndMilled();
    const large = [
      given.step('10', ['20'], {
        processCode: 'machining.turning.cnc',
        loadPerPiece: { value: '3', unit: 'HUR' },
      }),
      given.step('20', ['30'], { loadPerPiece: { value: '2', unit: 'HUR' } }),
      given.step('30'),
    ];
    const { joint, promises } = await asked([
      await given.givenReleased(house, buyer, large),
      await given.givenReleased(house, buyer, small),
    ]);
    const { inputs } = (await read(joint)).input;

    for (const { id } of promises) {
      const alone = await runQuery(house.database, buyer.actor, (query) => readPromiseInput(query, id));
      const together = inputs.find(({ promise }) => promise.id === id);
      for (const [at, { code, candidates }] of (alone?.steps ?? []).entries()) {
        expect(together?.steps[at]?.code).toBe(code);
        expect(idsOf(together, at)).toEqual(expect.arrayContaining(candidates.map((one) => one.id)));
      }
      expect(together?.steps).toHaveLength(alone?.steps.length ?? 0);
      expect(together?.arcs).toEqual(alone?.arcs);
    }
    expect(
      idsOf(
        inputs.find(({ promise }) => promise.id === promises[1]?.id),
        0,
      ),
    ).toContain(tiny.offer.id);
  });

  it('keeps each order to the sources that are approved for its own item', async () => {
    const shop = encodeId('org', turning.seller.id);
    const [open, approved] = [await released(), await released()];
    const { joint, promises } = await asked([open, approved]);
    const { rows } = await house.admin.query<{ number: string }>(
      'select i.number from app.item_revision r join app.item i on i.id = r.item_id where r.id = $1',
      [approved.id],
    );
    const partNumber = rows[0]?.number ?? '';
    const demand = { partNumber, demanded: true, reason: '客户 PPAP' };
    await given.act(house, buyer.actor, organisationSourceDemandSet, demand);
    await given.act(house, buyer.actor, approvedSourceAdd, {
      partNumber,
      firmId: shop,
      processCode: 'machining.turning.cnc',
      reason: 'PPAP',
      validFrom: given.today(),
    });
    const { inputs } = (await read(joint)).input;

    const approvedFor = (at: number) =>
      inputs.find(({ promise }) => promise.id === promises[at]?.id)?.approved;
    expect(approvedFor(0)).toEqual([]);
    expect(approvedFor(1)).toEqual([
      { stepCode: '10', sellerIds: [turning.seller.id] },
      { stepCode: '20', sellerIds: [] },
    ]);
  });

  it('leaves one line in the log of an owner that shows exact figures, and knows them for every order', async () => {
    await house.admin.query(
      `insert into market.offer_partner (offer_id, partner_id, seller_id, grade) values ($1, $2, $3, 'EXACT')`,
      [turning.offer.id, buyer.id, turning.seller.id],
    );
    const item = await released();
    const { joint } = await asked([item, item, item]);
    const { inputs } = (await read(joint)).input;

    expect(await exactReadings()).toBe(1);
    for (const { known } of inputs) expect(known.map(({ offerId }) => offerId)).toEqual([turning.offer.id]);
  });
});
