import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reservationAccept, reservationDecline } from '#schema/exchange/index.ts';
import { listTasks } from '#schema/inbox/index.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let shops: given.Market[];
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  const asking = { booking: 'APPROVAL' as const };
  shops = [
    await given.givenShopFor(house, 'machining.turning.cnc', '60', asking),
    await given.givenShopFor(house, 'machining.turning.cnc', '60', asking),
  ];
});
afterAll(() => house.close());

/** A promise that asks both shops. */
async function asked() {
  const { promise, plan } = await given.givenAnsweredAt(
    house,
    buyer,
    shops.map((market) => ({ market, asksFirst: true })),
  );
  await given.givenPromiseQuote(house, buyer, promise, plan);
  const { rows } = await house.admin.query<{ id: string }>(
    'select reservation_id as id from app.promise_line where plan_id = $1 order by position',
    [plan.id],
  );
  return { promise, holds: rows.map(({ id }) => ({ id, wire: given.wire('rsv', id) })) };
}
/** What the worker does with everything that has happened to this. */
async function tell({ id }: Pick<given.Made, 'id'>): Promise<void> {
  const { rows } = await house.admin.query<OutboxEvent>(
    `select id, organisation_id as "organisationId", request_id as "requestId", event, payload from app.outbox
     where payload ->> 'subjectId' = $1 and (event like 'reservation.%' or event in ('promise.accepted.v1', 'promise.declined.v1', 'promise.lapsed.v1')) order by id`,
    [id],
  );
  for (const event of rows) await handleWriteNotices(house.workerDatabase, event);
}
const told = async ({ id }: given.Firm, subject: string) =>
  (
    await house.admin.query(
      'select kind, facts from app.notice where organisation_id = $1 and subject_id = $2 order by id',
      [id, subject],
    )
  ).rows;
const nameOf = async ({ seller }: given.Market) =>
  (await house.admin.query<{ name: string }>('select name from app.organisation where id = $1', [seller.id]))
    .rows[0]?.name ?? '';

describe('what people are told of a promise that asks owners', () => {
  it('is a task for each owner, and nothing about single holds for the buyer', async () => {
    const { holds } = await asked();
    for (const hold of holds) await tell(hold);
    const [first] = shops as [given.Market, given.Market];
    const tasks = await runQuery(house.database, first.seller.actor, (query) =>
      listTasks(query, { first: 50 }),
    );

    expect(tasks.rows.map(({ kind }) => kind)).toContain('reservation-asked-first');
    for (const { id } of holds) expect(await told(buyer, id)).toEqual([]);
    await given.act(house, first.seller.actor, reservationDecline, { reservationId: holds[0]?.wire ?? '' });
  });

  it('is news for the buyer when all have said yes', async () => {
    const { promise, holds } = await asked();
    for (const [at, hold] of holds.entries())
      await given.act(house, (shops[at] as given.Market).seller.actor, reservationAccept, {
        reservationId: hold.wire,
      });
    await tell(promise);

    expect(await told(buyer, promise.id)).toMatchObject([
      { kind: 'promise-accepted', facts: { pieces: '100' } },
    ]);
  });

  it('names who said no, once', async () => {
    const { promise, holds } = await asked();
    const [first, second] = shops as [given.Market, given.Market];
    await given.act(house, first.seller.actor, reservationAccept, { reservationId: holds[0]?.wire ?? '' });
    await given.act(house, second.seller.actor, reservationDecline, { reservationId: holds[1]?.wire ?? '' });
    await tell(promise);
    for (const hold of holds) await tell(hold);

    const [one, ...more] = await told(buyer, promise.id);
    expect([one.kind, one.facts.partner.zh, more]).toEqual(['promise-declined', await nameOf(second), []]);
    expect(await told(buyer, holds[1]?.id ?? '')).toEqual([]);
    // The one who had said yes hears that its hours are free again.
    expect((await told(first.seller, holds[0]?.id ?? '')).map(({ kind }) => kind)).toContain(
      'reservation-released',
    );
  });

  it('names who stayed silent when the time is over', async () => {
    const { promise, holds } = await asked();
    const [first, second] = shops as [given.Market, given.Market];
    await given.act(house, first.seller.actor, reservationAccept, { reservationId: holds[0]?.wire ?? '' });
    await given.moveClock(house, '24 hours 1 second');
    await house.workerDatabase.pool.query('select market.sweep(200)');
    await tell(promise);
    await given.moveClock(house, '0');

    const [one, ...more] = await told(buyer, promise.id);
    expect([one.kind, one.facts.partner.zh, more]).toEqual(['promise-lapsed', await nameOf(second), []]);
  });
});
