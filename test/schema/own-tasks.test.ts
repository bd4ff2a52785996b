import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reservationAccept, reservationConfirm } from '#schema/exchange/index.ts';
import { countInbox, listTasks } from '#schema/inbox/index.ts';
import type { PersonActor } from '#schema/kernel/actor.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';

describe('a task, before any worker has heard of its answer', () => {
  let house: given.TestHouse;
  let market: given.Market;
  let buyer: given.Firm;
  beforeAll(async () => {
    house = await openTestHouse();
    market = await given.givenMarket(house, { offer: { booking: 'APPROVAL' } });
    buyer = await given.givenFirm(house);
  });
  afterAll(() => house.close());

  const kindsOf = (actor: PersonActor) =>
    runQuery(house.database, actor, async (query) =>
      (await listTasks(query, { first: 50 })).rows.map(({ kind }) => kind),
    );
  /** What the worker does when this has happened to a reservation. */
  async function tell(event: string, subjectId: string): Promise<void> {
    const { rows } = await house.admin.query<OutboxEvent>(
      `select id, organisation_id as "organisationId", request_id as "requestId", event, payload from app.outbox
       where event = $1 and payload ->> 'subjectId' = $2`,
      [event, subjectId],
    );
    const [found] = rows;
    if (!found) throw new Error(`${event} did not happen`);
    await handleWriteNotices(house.workerDatabase, found);
  }

  it('is gone at once for who has answered it, and stands for a colleague until a worker closes it', async () => {
    const colleague = (await given.givenColleague(house, market.seller, ['PLANNER'])).actor;
    const one = await given.givenHold(house, buyer, market.offer);
    const other = await given.givenHold(house, buyer, market.offer);
    for (const { id } of [one, other]) await tell('reservation.held.v1', id);
    expect(await kindsOf(buyer.actor)).toEqual(['hold-lapses', 'hold-lapses']);

    await given.act(house, buyer.actor, reservationConfirm, { reservationId: one.wire });
    expect(await kindsOf(buyer.actor)).toEqual(['hold-lapses']);

    await tell('reservation.awaiting-approval.v1', one.id);
    await given.act(house, market.seller.actor, reservationAccept, { reservationId: one.wire });
    expect(await kindsOf(market.seller.actor)).toEqual([]);
    expect(await runQuery(house.database, market.seller.actor, countInbox)).toMatchObject({ tasks: 0 });
    expect(await kindsOf(colleague)).toEqual(['reservation-awaits-approval']);
  });
});
