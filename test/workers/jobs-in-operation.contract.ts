import 'reflect-metadata';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobCancel, jobFailureCauseRetry } from '#schema/jobs/index.ts';
import { encodeId, newId } from '#schema/kernel/id.ts';
import { closeTable } from '#test/builders/closed-table.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { Dispatcher } from '#workers/outbox/dispatcher.ts';
import { reconcile } from '#workers/outbox/reconcile.ts';
import { type BackEnd, hasty, log, openIdleQueues, openWorkers, until } from './open-workers.ts';

/** Closed at the end of its test, or before, and once. */
function closing({ close }: { close(): Promise<void> }): AsyncDisposable {
  let closed: Promise<void> | undefined;
  return { [Symbol.asyncDispose]: () => (closed ??= close()) };
}

/** Cancelled, failed, lost, served in turn, followed by their request: whatever carries the queues. */
export function describeJobsInOperation(backEnd: BackEnd): void {
  describe(`jobs in operation, on ${backEnd.name}`, { timeout: 60_000 }, () => {
    let house: given.TestHouse;
    let buyer: given.Firm;
    beforeAll(async () => {
      house = await openTestHouse();
      buyer = await given.givenFirm(house);
      await given.givenMarket(house);
      await house.admin.query('delete from app.outbox');
    });
    afterAll(() => house.close());

    const jobState = 'select state from app.job where subject_id = $1 order by id desc limit 1';
    const consumed = `select count(*)::int from app.consumption c join app.outbox o on o.id = c.event_id where c.consumer = 'match-request' and o.payload ->> 'subjectId' = $1::text`;
    const matches = 'select count(*)::int from app.match where request_id = $1';
    const jobOf = async (requestId: string) => {
      const { rows } = await house.admin.query<{ id: string }>(
        'select id from app.job where subject_id = $1',
        [requestId],
      );
      return encodeId('job', rows[0]?.id ?? '');
    };
    const cancel = async (requestId: string) =>
      await given.act(house, buyer.actor, jobCancel, { jobId: await jobOf(requestId) });

    /** Nobody reads the market until it is given back, so a matching that has begun goes no further. */
    const givenClosedMarket = () => closeTable(house, 'market.offer', 'access exclusive');

    it('one that is cancelled while it waits never begins, and its event is done with', async () => {
      const request = await given.givenRequest(house, buyer);
      await cancel(request.id);
      await using workers = closing(await openWorkers(house, backEnd));
      await until(house, consumed, [request.id], 1);
      await workers[Symbol.asyncDispose]();

      await until(house, jobState, [request.id], 'CANCELLED');
      await until(house, matches, [request.id], 0);
    });

    it('one that is cancelled while it runs stops at its next step, and has no effect', async () => {
      const request = await given.givenRequest(house, buyer);
      const open = await givenClosedMarket();
      await using workers = closing(await openWorkers(house, backEnd));
      await until(house, jobState, [request.id], 'RUNNING');
      await cancel(request.id);
      // A second is what the running job may take to notice.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await open();
      await until(house, jobState, [request.id], 'CANCELLED', 3_000);
      await until(house, consumed, [request.id], 1);
      await workers[Symbol.asyncDispose]();

      await until(house, matches, [request.id], 0);
    });

    it('one that is done stays done', async () => {
      const request = await given.givenRequest(house, buyer);
      await using workers = closing(await openWorkers(house, backEnd));
      await until(house, jobState, [request.id], 'DONE');
      await workers[Symbol.asyncDispose]();

      expect(await given.refusalOf(cancel(request.id))).toEqual(['WRONG_STATE']);
    });

    it('one that has failed is kept, and tried again when the operator says so, with its effect once', async () => {
      const request = await given.givenRequest(house, buyer);
      await house.admin.query('revoke insert on app.match from openfloor_worker');
      await using workers = closing(await openWorkers(house, backEnd));
      await until(house, jobState, [request.id], 'FAILED');
      await house.admin.query('grant insert on app.match to openfloor_worker');
      const { rows } = await house.admin.query(
        `select cause_id, code, cause, state, times from app.job_failure where payload ->> 'subjectId' = $1`,
        [request.id],
      );
      expect(rows).toMatchObject([
        {
          code: 'MATCHING_FAILED',
          cause: expect.stringContaining('permission denied'),
          state: 'OPEN',
          times: 1,
        },
      ]);
      const { first } = await given.givenOperator(house);
      await given.act(house, first.actor, jobFailureCauseRetry, {
        causeId: encodeId('cau', rows[0]?.cause_id),
      });
      await until(house, jobState, [request.id], 'DONE');
      await until(
        house,
        `select state from app.job_failure where payload ->> 'subjectId' = $1`,
        [request.id],
        'RESOLVED',
      );
      await workers[Symbol.asyncDispose]();

      await until(house, matches, [request.id], 1);
    });

    it('all that a wiped queue has lost is brought again; what is lost five times is a failure', async () => {
      const requests = [await given.givenRequest(house, buyer), await given.givenRequest(house, buyer)];
      const { queues, close } = await openIdleQueues(house, backEnd);
      const dispatcher = new Dispatcher(house.workerDatabase, queues, log, hasty);
      await dispatcher.dispatchOnce();
      await queues.interactive.obliterate({ force: true });
      const [doomed, lucky] = requests;
      const age = `update app.outbox set dispatched_at = clock_timestamp() - interval '3 minutes', brought = $2
        where event = 'request.posted.v1' and payload ->> 'subjectId' = $1`;
      await house.admin.query(age, [doomed?.id, 5]);
      await house.admin.query(age, [lucky?.id, 0]);

      expect(await reconcile(house.workerDatabase, queues, log)).toEqual({ brought: 1, failed: 1 });
      await close();
      await using workers = closing(await openWorkers(house, backEnd));
      await until(house, jobState, [lucky?.id], 'DONE');
      await workers[Symbol.asyncDispose]();
      await until(
        house,
        `select error ->> 'code' from app.job where subject_id = $1`,
        [doomed?.id],
        'JOB_LOST',
      );
      await until(
        house,
        `select code from app.job_failure where payload ->> 'subjectId' = $1`,
        [doomed?.id],
        'JOB_LOST',
      );
    });

    it('what still stands in its queue is left there, although another consumer’s was brought again meanwhile', async () => {
      const request = await given.givenRequest(house, buyer);
      const { queues, close } = await openIdleQueues(house, backEnd);
      await new Dispatcher(house.workerDatabase, queues, log, hasty).dispatchOnce();
      await house.admin.query(
        `update app.outbox set dispatched_at = clock_timestamp() - interval '3 minutes', brought = 2
         where event = 'request.posted.v1' and payload ->> 'subjectId' = $1`,
        [request.id],
      );

      expect(await reconcile(house.workerDatabase, queues, log)).toEqual({ brought: 0, failed: 0 });

      await close();
      await using workers = closing(await openWorkers(house, backEnd));
      await until(house, jobState, [request.id], 'DONE');
      await workers[Symbol.asyncDispose]();
    });

    it('a job whose event is done or gone does not wait for ever', async () => {
      const request = await given.givenRequest(house, buyer);
      await house.admin.query(`delete from app.outbox where payload ->> 'subjectId' = $1`, [request.id]);
      const { queues, close } = await openIdleQueues(house, backEnd);
      expect(await reconcile(house.workerDatabase, queues, log)).toEqual({ brought: 0, failed: 0 });
      await house.admin.query(
        `update app.job set created_at = created_at - interval '3 minutes' where subject_id = $1`,
        [request.id],
      );
      expect(await reconcile(house.workerDatabase, queues, log)).toEqual({ brought: 0, failed: 1 });
      await close();

      await until(house, jobState, [request.id], 'FAILED');
    });

    it('ten thousand events of one firm do not keep another’s waiting: the queue is short, and firms take turns', async () => {
      const [many, few] = [await given.givenFirm(house), await given.givenFirm(house)];
      await house.admin.query(
        'update app.outbox set dispatched_at = clock_timestamp() where dispatched_at is null',
      );
      const insert = `insert into app.outbox (organisation_id, event, payload)
        select $1::uuid, 'offer.moved.v1', jsonb_build_object('subjectId', gen_random_uuid()) from generate_series(1, $2)`;
      await house.admin.query(insert, [many.id, 10_000]);
      await house.admin.query(insert, [few.id, 3]);
      const { queues, close } = await openIdleQueues(house, backEnd);
      await queues.batch.obliterate({ force: true });
      const dispatcher = new Dispatcher(house.workerDatabase, queues, log, hasty);
      const began = performance.now();
      expect(await dispatcher.dispatchOnce()).toBe(20);
      const took = performance.now() - began;
      expect(await dispatcher.dispatchOnce()).toBe(0);
      const waiting = await queues.batch.getJobs(['waiting'], 0, 99, true);
      const owners = waiting.map(({ data }) => (data.organisationId === few.id ? 'few' : 'many'));
      await queues.batch.obliterate({ force: true });
      await close();
      await house.admin.query(`delete from app.outbox where event = 'offer.moved.v1'`);

      expect(owners).toHaveLength(20);
      expect(owners.slice(0, 6).filter((owner) => owner === 'few')).toHaveLength(3);
      expect(took).toBeLessThan(2_000);
    });

    it('the last of twelve hundred firms is not kept waiting by what all others wait for on another queue', async () => {
      await house.admin.query(
        'update app.outbox set dispatched_at = clock_timestamp() where dispatched_at is null',
      );
      const insert = `insert into app.outbox (organisation_id, event, payload)
        select coalesce($1::uuid, gen_random_uuid()), $2, jsonb_build_object('subjectId', gen_random_uuid()) from generate_series(1, $3)`;
      await house.admin.query(insert, [null, 'request.posted.v1', 1_200]);
      const last = 'ffffffff-ffff-7fff-bfff-ffffffffffff';
      await house.admin.query(insert, [last, 'offer.moved.v1', 1]);
      const { queues, close } = await openIdleQueues(house, backEnd);
      await queues.batch.obliterate({ force: true });
      await new Dispatcher(house.workerDatabase, queues, log, hasty).dispatchOnce();
      const [waiting] = await queues.batch.getJobs(['waiting'], 0, 9, true);
      for (const queue of [queues.batch, queues.interactive]) await queue.obliterate({ force: true });
      await close();
      await house.admin.query(`delete from app.outbox where dispatched_at is null or organisation_id = $1`, [
        last,
      ]);

      expect(waiting?.data.organisationId).toBe(last);
    });

    it('carries the id of its request to every log line, row and event that comes of it', async () => {
      const requestId = `request-${newId()}`;
      const actor = { ...buyer.actor, origin: { requestId, source: 'PORTAL' as const } };
      const lines: Record<string, unknown>[] = [];
      const heard = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
      const request = await given.givenRequest(house, { ...buyer, actor });
      await using workers = closing(await openWorkers(house, backEnd, [], { log: heard }));
      await until(house, jobState, [request.id], 'DONE');
      await workers[Symbol.asyncDispose]();

      expect(
        lines.filter((line) => line.requestId === requestId && line.consumer === 'match-request'),
      ).toMatchObject([
        {
          msg: 'job done',
          consumer: 'match-request',
          organisationId: buyer.id,
          attempt: 1,
          job: expect.any(String),
          durationMs: expect.any(Number),
        },
      ]);
      const told = `select request_id from app.outbox where event = 'request.matched.v1' and payload ->> 'subjectId' = $1`;
      await until(house, told, [request.id], requestId);
      await cancel(request.id).catch(() => undefined);
      const audited = `select count(*)::int from app.audit_entry where request_id = $1 and command = 'capacityRequestPost'`;
      await until(house, audited, [requestId], 1);
    });
  });
}
