import { jointPlanAsk, recordTogether } from '#schema/orders/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';
import { givenInquiry, systemOf, turningAt } from './promise.ts';
import type { Market } from './trade.ts';
import { monday } from './weeks.ts';

/** Orders of the firm that are to be planned as one. */
export function givenJointPlan(house: TestHouse, buyer: Firm, promises: readonly Made[]): Promise<Made> {
  return act(house, buyer.actor, jointPlanAsk, { orderPromiseIds: promises.map(({ wire }) => wire) });
}

/** What a joint answer is recorded with. */
export interface GivenJoint {
  readonly market: Market;
  readonly revisionId?: string;
  /** Monday of the week that all of them take; next week unless told. */
  readonly weekStart?: string;
}

/** Two orders of 100 pieces that are planned as one, and answered as planning would: each with 10 h of turning of a week at a shop. */
export async function givenJointAnswer(
  house: TestHouse,
  buyer: Firm,
  given: GivenJoint,
): Promise<{ joint: Made; promises: Made[] }> {
  const more = given.revisionId ? { revisionId: given.revisionId } : {};
  const promises = [await givenInquiry(house, buyer, more), await givenInquiry(house, buyer, more)];
  const joint = await givenJointPlan(house, buyer, promises);
  await answerJointly(house, buyer, { joint, promises, ...given });
  return { joint, promises };
}

/** Answers a joint plan that has been asked; with its last answer unless told that better ones may follow. */
export async function answerJointly(
  house: TestHouse,
  buyer: Firm,
  {
    joint,
    promises,
    market,
    weekStart = monday(1),
    isLast = true,
  }: GivenJoint & { joint: Made; promises: readonly Made[]; isLast?: boolean },
): Promise<void> {
  const { rows } = await house.admin.query<{ job_id: string }>(
    'select job_id from app.joint_plan where id = $1',
    [joint.id],
  );
  const line = turningAt(market, weekStart);
  const plan = {
    wishes: ['TOGETHER' as const],
    totalMinor: 60_000n,
    vatMinor: 0n,
    parts: line.parts,
    arrivesOn: monday(2),
    factoryCount: 1,
    unserved: 0,
    gapBps: null,
    stoppedBy: null,
    carbon: null,
    search: null,
    ways: [],
    hauls: [],
    lines: [line],
  };
  const weeks = { offerId: market.offer.id, weekStart, measure: 'TIME' as const };
  await act({ database: house.workerDatabase }, systemOf(buyer), recordTogether, {
    jobId: rows[0]?.job_id ?? '',
    jointPlanId: joint.id,
    orders: promises.map(({ id }) => ({
      promiseId: id,
      shortages: [],
      components: [],
      plan,
      leaving: { sparedMinor: '12300', lateDays: 2, whole: 0 },
    })),
    gapBps: 12,
    stoppedBy: 'work',
    contended: [
      { ...weeks, wanted: '4800', free: '2400', taken: '1200', promiseIds: promises.map(({ id }) => id) },
    ],
    eventId: isLast ? crypto.randomUUID() : null,
  });
}
