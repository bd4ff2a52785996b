import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reservationAccept, reservationConfirm } from '#schema/exchange/index.ts';
import {
  countInbox,
  followingStart,
  listNews,
  listTasks,
  noticePreferencesSet,
} from '#schema/inbox/index.ts';
import type { PersonActor } from '#schema/kernel/actor.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleSettleTasks } from '#workers/inbox/settle-tasks.job.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';
import { sweepHolds } from '#workers/schedule.ts';
import { type BackEnd, openWorkers, until } from './open-workers.ts';

/** What must hold of the inbox, whatever carries the queues. */
export function describeInbox(backEnd: BackEnd): void {
  describe(`what people are told, on ${backEnd.name}`, () => {
    let house: given.TestHouse;
    let market: given.Market;
    let buyer: given.Firm;
    let workers: Awaited<ReturnType<typeof openWorkers>>;
    beforeAll(async () => {
      house = await openTestHouse();
      market = await given.givenMarket(house, { offer: { booking: 'APPROVAL' } });
      buyer = await given.givenFirm(house);
      workers = await openWorkers(house, backEnd, [
        { name: 'sweep-holds', does: 'Sweeps.', everyMs: 100, run: sweepHolds },
      ]);
    });
    afterAll(async () => {
      await workers.close();
      await house.close();
    });

    const tasksOf = (actor: PersonActor) =>
      runQuery(house.database, actor, async (query) => (await listTasks(query, { first: 50 })).rows);
    const newsOf = (actor: PersonActor) =>
      runQuery(house.database, actor, async (query) => (await listNews(query, { first: 50 })).rows);
    const openTasks = `select count(*)::int from app.notice where subject_id = $1 and kind = $2 and state = 'OPEN'`;
    const inState = `select count(*)::int from app.notice where subject_id = $1 and kind = $2 and state = $3`;
    const awaiting = async () => {
      const hold = await given.givenHold(house, buyer, market.offer);
      await given.act(house, buyer.actor, reservationConfirm, { reservationId: hold.wire });
      return hold;
    };
    const eventOf = async (subjectId: string, event: string): Promise<OutboxEvent> => {
      const { rows } = await house.admin.query(
        `select id, organisation_id as "organisationId", request_id as "requestId", event, payload from app.outbox
         where event = $2 and payload ->> 'subjectId' = $1`,
        [subjectId, event],
      );
      return rows[0];
    };

    it('a confirmed hold is a task of its seller, by its time, and accepting it closes it for everybody', async () => {
      const colleague = (await given.givenColleague(house, market.seller, ['PLANNER'])).actor;
      const viewer = (await given.givenColleague(house, market.seller, ['VIEWER'])).actor;
      const hold = await awaiting();
      await until(house, openTasks, [hold.id, 'reservation-awaits-approval'], 2);

      const [task] = await tasksOf(market.seller.actor);
      expect(task).toMatchObject({
        kind: 'reservation-awaits-approval',
        nature: 'TASK',
        path: `/reservations/${hold.wire}`,
        facts: { quantity: { value: '8', unit: 'HUR' } },
      });
      expect(task?.dueAt).toBeInstanceOf(Date);
      expect(await tasksOf(viewer)).toEqual([]);
      expect(await tasksOf(colleague)).toHaveLength(1);

      await given.act(house, colleague, reservationAccept, { reservationId: hold.wire });
      await until(house, inState, [hold.id, 'reservation-awaits-approval', 'DONE'], 2);
      expect(await tasksOf(market.seller.actor)).toEqual([]);
      await until(house, openTasks, [hold.id, 'reservation-confirmed'], 1);
      expect((await newsOf(buyer.actor)).map(({ kind }) => kind)).toContain('reservation-confirmed');
    });

    it('a hold is a task of whoever placed it, and lapses with it', async () => {
      const hold = await given.givenHold(house, buyer, market.offer);
      await until(house, openTasks, [hold.id, 'hold-lapses'], 1);
      await house.admin.query('update app.reservation set expires_at = app.clock() where id = $1', [hold.id]);
      await until(house, inState, [hold.id, 'hold-lapses', 'LAPSED'], 1);
      // Both firms hear that it has expired: the buyer, the seller and the seller's planner.
      await until(house, openTasks, [hold.id, 'reservation-expired'], 3);
    });

    it('a hold whose time has passed has lapsed, whichever event finds it so', async () => {
      const other = await given.givenHold(house, buyer, market.offer, [[1, 1]]);
      await given.act(house, buyer.actor, reservationConfirm, { reservationId: other.wire });
      const hold = await given.givenHold(house, buyer, market.offer, [[1, 1]]);
      await until(house, openTasks, [hold.id, 'hold-lapses'], 1);
      await house.admin.query('update app.reservation set expires_at = app.clock() where id = $1', [hold.id]);
      await handleSettleTasks(
        house.workerDatabase,
        await eventOf(other.id, 'reservation.awaiting-approval.v1'),
      );
      await until(house, inState, [hold.id, 'hold-lapses', 'LAPSED'], 1);
    });

    it('a sheet with too little is a task of the planners, and the next sheet that has enough closes it', async () => {
      const instant = await given.givenMarket(house);
      const hold = await given.givenHold(house, buyer, instant.offer, [[1, 8]]);
      await given.act(house, buyer.actor, reservationConfirm, { reservationId: hold.wire });
      const sheet = (total: number) =>
        given.givenSheet(house, instant.seller, [
          { center: instant.center.code, period: given.monday(1), total },
        ]);
      await sheet(1);
      const waiting = `select count(*)::int from app.notice where organisation_id = $1 and kind = 'capacity-shortfall' and state = $2`;
      await until(house, waiting, [instant.seller.id, 'OPEN'], 1);
      await sheet(80);
      await until(house, waiting, [instant.seller.id, 'DONE'], 1);
    });

    it('a matching that was asked for is news to who asked', async () => {
      const request = await given.givenRequest(house, buyer);
      await until(house, openTasks, [request.id, 'need-matched'], 1);
      const [news] = await newsOf(buyer.actor);
      expect(news).toMatchObject({ kind: 'need-matched', facts: { title: '航空支架' } });
    });

    it('an event that is delivered four times, and at once, tells once; closing comes to the same', async () => {
      const hold = await awaiting();
      await until(house, openTasks, [hold.id, 'reservation-awaits-approval'], 2);
      const event = await eventOf(hold.id, 'reservation.awaiting-approval.v1');
      await Promise.all([1, 2, 3].map(() => handleWriteNotices(house.workerDatabase, event)));
      await until(house, openTasks, [hold.id, 'reservation-awaits-approval'], 2);

      await given.act(house, market.seller.actor, reservationAccept, { reservationId: hold.wire });
      await until(house, inState, [hold.id, 'reservation-awaits-approval', 'DONE'], 2);
      await handleSettleTasks(house.workerDatabase, await eventOf(hold.id, 'reservation.confirmed.v1'));
      await handleWriteNotices(house.workerDatabase, event);
      await until(house, openTasks, [hold.id, 'reservation-awaits-approval'], 0);
    });

    it('who follows a reservation hears its news whatever their role, and who does not hears none', async () => {
      const viewer = (await given.givenColleague(house, buyer, ['VIEWER'])).actor;
      const other = (await given.givenColleague(house, buyer, ['VIEWER'])).actor;
      const hold = await awaiting();
      await given.act(house, viewer, followingStart, { subjectId: hold.wire });
      await given.act(house, market.seller.actor, reservationAccept, { reservationId: hold.wire });
      await until(house, openTasks, [hold.id, 'reservation-confirmed'], 2);
      expect(await newsOf(viewer)).toHaveLength(1);
      expect(await newsOf(other)).toEqual([]);
      expect(await runQuery(house.database, viewer, countInbox)).toEqual({ tasks: 0, unread: 1 });
    });

    it('a mail is queued at once for those who want it so, sealed, and once', async () => {
      await given.act(house, market.seller.actor, noticePreferencesSet, {
        timeZone: 'Europe/Berlin',
        digest: true,
        choices: [{ kind: 'reservation-awaits-approval', mail: 'IMMEDIATE' }],
      });
      const hold = await awaiting();
      const mails = `select count(*)::int from app.mail m join app.notice n on n.id = m.notice_id
        where n.subject_id = $1 and m.person_id = $2 and m.state = 'SUPPRESSED'`;
      await until(house, mails, [hold.id, market.seller.actor.personId], 1);
      const { rows } = await house.admin.query(
        'select m.letter, m.last_error from app.mail m join app.notice n on n.id = m.notice_id where n.subject_id = $1 and m.person_id = $2',
        [hold.id, market.seller.actor.personId],
      );
      expect(rows).toHaveLength(1);
      expect(rows[0].last_error).toBe('no mail server is set');
      expect(rows[0].letter.toString('utf8')).not.toContain('reservation');
    });
  });
}
