import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestMatching } from '#schema/exchange/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleMatchRequest } from '#workers/matching/match-request.job.ts';
import { deliveryOf, enqueue } from '#workers/outbox/delivery.ts';
import { Dispatcher } from '#workers/outbox/dispatcher.ts';
import { purge } from '#workers/outbox/purge.ts';
import { reconcile } from '#workers/outbox/reconcile.ts';
import { sweepHolds, turnThePage } from '#workers/schedule.ts';
import {
  type BackEnd,
  givenRun,
  hasty,
  log,
  openIdleQueues,
  openWorkers,
  postedEvent,
  until,
} from './open-workers.ts';

/** What must hold whatever carries the queues. */
export function describeMatchingJobs(backEnd: BackEnd): void {
  describe(`what happens after a command, on ${backEnd.name}`, () => {
    let house: given.TestHouse;
    let buyer: given.Firm;
    beforeAll(async () => {
      house = await openTestHouse();
      buyer = await given.givenFirm(house);
    });
    afterAll(() => house.close());

    const jobState = `select state from app.job where subject_id = $1 order by id desc limit 1`;
    const figures = async (requestId: string) => {
      const { rows } = await house.admin.query(
        `select (select count(*)::int from app.job where subject_id = $1 and state = 'DONE') as done,
         (select count(*)::int from app.match where request_id = $1 and feasible) as feasible,
         (select count(*)::int from app.outbox where event = 'request.matched.v1' and payload ->> 'subjectId' = $1::text) as told,
         (select count(*)::int from app.consumption c join app.outbox o on o.id = c.event_id where c.consumer = 'match-request' and o.payload ->> 'subjectId' = $1::text) as consumed`,
        [requestId],
      );
      return rows[0];
    };

    it('an event becomes a job and has its effect, and the need knows its offers', async () => {
      const { offer } = await given.givenMarket(house);
      const request = await given.givenRequest(house, buyer);
      const workers = await openWorkers(house, backEnd);
      await until(house, jobState, [request.id], 'DONE');
      await workers.close();

      const { rows } = await house.admin.query('select offer_id from app.match where request_id = $1', [
        request.id,
      ]);
      expect(rows).toContainEqual({ offer_id: offer.id });
      // Once for the need, and perhaps once more for the offer, which is news as well.
      const { done, told, consumed } = await figures(request.id);
      expect([told, consumed]).toEqual([done, done]);
    });

    it('an event that is delivered four times, and at once, has its effect once', async () => {
      const request = await given.givenRequest(house, buyer);
      const event = await postedEvent(house, request.id);
      await Promise.all([1, 2, 3].map(() => handleMatchRequest(house.workerDatabase, event, givenRun())));
      await handleMatchRequest(house.workerDatabase, event, givenRun());

      expect(await figures(request.id)).toMatchObject({ done: 1, told: 1, consumed: 1 });
    });

    it('a dispatcher that dies between adding a job and noting it loses nothing and doubles nothing', async () => {
      const request = await given.givenRequest(house, buyer);
      const event = await postedEvent(house, request.id);
      const { queues, close } = await openIdleQueues(house, backEnd);
      await queues.interactive.obliterate({ force: true });
      await enqueue(queues, [deliveryOf(event)], hasty.retryDelayMs);
      // It died here: the outbox has not heard of it. The next one finds the event still waiting.
      await new Dispatcher(house.workerDatabase, queues, log, hasty).dispatchOnce();
      const jobs = await queues.interactive.getJobs();
      expect(jobs.filter((job) => job.data.id === event.id)).toHaveLength(1);
      await close();
      const workers = await openWorkers(house, backEnd);
      await until(house, jobState, [request.id], 'DONE');
      await workers.close();

      expect(await figures(request.id)).toMatchObject({ done: 1, told: 1, consumed: 1 });
    });

    it('two dispatchers side by side take each event once', async () => {
      const requests = await Promise.all(Array.from({ length: 12 }, () => given.givenRequest(house, buyer)));
      const { queues, close } = await openIdleQueues(house, backEnd);
      await queues.interactive.obliterate({ force: true });
      const two = [1, 2].map(() => new Dispatcher(house.workerDatabase, queues, log, hasty));
      const taken = await Promise.all(two.map((dispatcher) => dispatcher.dispatchOnce()));
      // Earlier needs may still have something to tell; matchings are counted.
      const matchings = (await queues.interactive.getJobs()).filter(({ name }) => name === 'match-request');
      expect(matchings).toHaveLength(requests.length);
      expect(Math.max(...taken)).toBeGreaterThanOrEqual(requests.length);
      await queues.interactive.obliterate({ force: true });
      await close();
    });

    it('a job that the queue has lost is brought back', async () => {
      const request = await given.givenRequest(house, buyer);
      const { queues, close } = await openIdleQueues(house, backEnd);
      await new Dispatcher(house.workerDatabase, queues, log, hasty).dispatchOnce();
      await queues.interactive.obliterate({ force: true });
      const sweep = () => reconcile(house.workerDatabase, queues, log);
      expect(await sweep()).toEqual({ brought: 0, failed: 0 });
      await house.admin.query(
        `update app.outbox set dispatched_at = clock_timestamp() - interval '3 minutes' where payload ->> 'subjectId' = $1`,
        [request.id],
      );
      expect(await sweep()).toEqual({ brought: 1, failed: 0 });
      // It stands in the queue now, and is left there.
      expect(await sweep()).toEqual({ brought: 0, failed: 0 });
      expect(await queues.interactive.getJobCountByTypes('waiting')).toBe(1);
      await close();
      const workers = await openWorkers(house, backEnd);
      await until(house, jobState, [request.id], 'DONE');
      await workers.close();

      expect(await figures(request.id)).toMatchObject({ done: 1, told: 1, consumed: 1 });
    });

    it('a job that cannot be done is tried five times and then says FAILED on the screen', async () => {
      await house.admin.query('revoke insert on app.match from openfloor_worker');
      await given.givenMarket(house);
      const request = await given.givenRequest(house, buyer);
      const workers = await openWorkers(house, backEnd);
      await until(house, jobState, [request.id], 'FAILED');
      await workers.close();
      await house.admin.query('grant insert on app.match to openfloor_worker');

      const shown = await runQuery(house.database, buyer.actor, (query) => latestMatching(query, request.id));
      expect(shown).toMatchObject({ state: 'FAILED' });
      expect(shown?.finishedAt).toBeInstanceOf(Date);
      const { done, told, consumed } = await figures(request.id);
      expect([done, told]).toEqual([0, consumed]);
    });

    it('a new offer has the needs that it may answer matched again', async () => {
      const seller = await given.givenFirm(house);
      const request = await given.givenRequest(house, buyer, {
        processCode: 'machining.milling',
        pieces: 10,
      });
      const other = await given.givenRequest(house, buyer, { processCode: 'machining.turning.cnc' });
      const workers = await openWorkers(house, backEnd);
      await until(house, jobState, [request.id], 'DONE');
      const center = await given.givenWorkCenter(house, seller);
      await given.givenCapacityFast(house, seller, [center]);
      const offer = await given.givenOffer(house, seller, center);
      await until(
        house,
        `select count(*)::int from app.match where request_id = $1 and offer_id = '${offer.id}' and feasible`,
        [request.id],
        1,
      );
      await until(
        house,
        `select count(*)::int from app.job where subject_id = $1 and state = 'DONE'`,
        [other.id],
        1,
      );
      await workers.close();

      expect(await figures(other.id)).toMatchObject({ done: 1 });
    });

    it('closing waits for the job that is running', async () => {
      const request = await given.givenRequest(house, buyer);
      const workers = await openWorkers(house, backEnd);
      const holding = await house.admin.connect();
      await holding.query('begin');
      await holding.query('select 1 from app.job where subject_id = $1 for update', [request.id]);
      await until(
        house,
        `select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and query like '%app.job%' and datname = current_database()`,
        [],
        1,
      );
      const closed = workers.close();
      await holding.query('commit');
      holding.release();
      await closed;

      expect(await figures(request.id)).toMatchObject({ done: 1, told: 1 });
    });

    it('the clock gives back a hold whose time has passed', async () => {
      const { offer } = await given.givenMarket(house);
      const hold = await given.givenHold(house, buyer, offer);
      const workers = await openWorkers(house, backEnd, [
        { name: 'sweep-holds', does: 'Sweeps.', everyMs: 100, run: sweepHolds },
      ]);
      await house.admin.query('update app.reservation set expires_at = app.clock() where id = $1', [hold.id]);
      await until(house, 'select state from app.reservation where id = $1', [hold.id], 'EXPIRED');
      await workers.close();

      expect(await given.exchangeFaults(house)).toEqual([]);
    });

    it('weeks gone by are full on the market, and an offer whose window has passed leaves it', async () => {
      const { offer } = await given.givenMarket(house);
      await given.moveClock(house, '14 days');
      expect(await turnThePage(house.workerDatabase)).toBe(0n);
      expect(await given.exchangeFaults(house)).toEqual([]);
      await given.moveClock(house, '36 days');
      expect(await turnThePage(house.workerDatabase)).toBeGreaterThan(0n);
      expect(await given.exchangeFaults(house)).toEqual([]);
      const { rows } = await house.admin.query('select state from app.capacity_offer where id = $1', [
        offer.id,
      ]);
      await given.moveClock(house, '0');
      expect(rows).toEqual([{ state: 'EXPIRED' }]);
    });

    it('old events, keys and sessions are forgotten, and young ones kept', async () => {
      await house.admin.query(
        `update app.outbox set dispatched_at = clock_timestamp() - interval '8 days' where id = (select min(id::text)::uuid from app.outbox)`,
      );
      await house.admin.query(
        `update app.idempotency set created_at = clock_timestamp() - interval '31 days' where key = (select min(key) from app.idempotency)`,
      );
      const count = async () =>
        (
          await house.admin.query(
            'select (select count(*)::int from app.outbox) as events, (select count(*)::int from app.idempotency) as keys',
          )
        ).rows[0];
      const before = await count();
      await purge(house.workerDatabase);
      expect(await count()).toEqual({ events: before.events - 1, keys: before.keys - 1 });
    });
  });
}
