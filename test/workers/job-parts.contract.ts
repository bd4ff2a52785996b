import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobFacts } from '#config/metrics.ts';
import { jobCancel } from '#schema/jobs/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { noteQueues } from '#workers/clock/note-queues.ts';
import { reconcile } from '#workers/outbox/reconcile.ts';
import { type BackEnd, log, openIdleQueues, openWorkers, until } from './open-workers.ts';
import { type Round, workInParts } from './work-in-parts.ts';

const minuteMs = 60_000;

/** A job that hands parts of its work out: whatever carries the queues. */
export function describeJobParts(backEnd: BackEnd): void {
  describe(`a job in parts, on ${backEnd.name}`, { timeout: 60_000 }, () => {
    let house: given.TestHouse;
    let buyer: given.Firm;
    beforeAll(async () => {
      house = await openTestHouse();
      buyer = await given.givenFirm(house);
    });
    afterAll(() => house.close());

    const stateOf = 'select state from app.job where subject_id = $1';
    const jobOf = async (subjectId: string) => {
      const { rows } = await house.admin.query(
        'select id, result, error, started_at from app.job where subject_id = $1',
        [subjectId],
      );
      return rows[0];
    };
    const effectsOf = (jobId: string) =>
      house.admin
        .query(`select from app.outbox where event = 'request.matched.v1' and payload ->> 'subjectId' = $1`, [
          jobId,
        ])
        .then(({ rowCount }) => rowCount);

    /** Workers that do this with every need that is posted, until the test ends. */
    async function openWork(work: (round: Round) => Promise<unknown>, more: { graceMs?: number } = {}) {
      const facts: JobFacts[] = [];
      const { options, close } = workInParts(work);
      const report = (one: JobFacts) => void facts.push(one);
      const open = () => openWorkers(house, backEnd, [], { ...options, ...more, report });
      const workers = [await open()];
      const another = async () => void workers.push(await open());
      const closeAll = async () => {
        await Promise.all(workers.map((one) => one.close()));
        await close();
      };
      return { facts, workers, another, [Symbol.asyncDispose]: closeAll };
    }
    const outcomes = (facts: JobFacts[], consumer: string) =>
      facts.filter((one) => one.consumer === consumer).map(({ outcome }) => outcome);
    /** Parts that are at work, or that wait for it. */
    const partsIn = async (state: 'active' | 'waiting') => {
      const { queues, close } = await openIdleQueues(house, backEnd);
      const many = await queues.batch.getJobCountByTypes(state);
      await close();
      return many;
    };

    it('gets what all parts answered, round after round, and has its effect once', async () => {
      let calls = 0;
      await using work = await openWork(async (round) => {
        calls += 1;
        const first = (await round('first', 'echo', [1n, 20n, 300n])) as bigint[];
        const sum = first.reduce((all, one) => all + one, 0n);
        const second = await round('second', 'echo', [sum, new Date(0)]);
        return {
          first: first.map(String),
          second: second.map(String),
          none: await round('none', 'echo', []),
        };
      });
      const { id } = await given.givenRequest(house, buyer);
      await until(house, stateOf, [id], 'DONE');

      const job = await jobOf(id);
      expect(job.result).toEqual({
        first: ['1', '20', '300'],
        second: ['321', String(new Date(0))],
        none: [],
      });
      expect(calls).toBe(3);
      expect(await effectsOf(job.id)).toBe(1);
      await expect.poll(() => outcomes(work.facts, 'match-request')).toEqual(['waiting', 'waiting', 'done']);
      expect(outcomes(work.facts, 'part')).toEqual(Array.from({ length: 5 }, () => 'done'));
    });

    it('goes on without the parts that fail for good, when all others have ended', async () => {
      await using work = await openWork(async (round) => {
        const answers = await round('mixed', 'refuse', [null]);
        const large = await round('large', 'bulk', [17_000_000]);
        return { answers, large, slow: await round('slow', 'spin', [200]) };
      });
      const { id } = await given.givenRequest(house, buyer);
      await until(house, stateOf, [id], 'DONE');

      // JSON has no undefined.
      expect((await jobOf(id)).result).toEqual({
        answers: [null],
        large: [null],
        slow: [expect.any(Number)],
      });
      expect(outcomes(work.facts, 'part')).toEqual(['failed', 'failed', 'failed', 'failed', 'done']);
      expect(outcomes(work.facts, 'match-request')).not.toContain('failed');
    });

    it('waits for all of a round, also where some of them have failed', async () => {
      let calls = 0;
      await using work = await openWork(async (round) => {
        calls += 1;
        return await round('one', 'spin', [1_500, 1n, 1]);
      });
      const { id } = await given.givenRequest(house, buyer);
      await until(house, stateOf, [id], 'DONE');

      expect((await jobOf(id)).result).toEqual([expect.any(Number), null, expect.any(Number)]);
      expect(outcomes(work.facts, 'part').filter((one) => one === 'failed')).toHaveLength(3);
      expect(calls).toBe(2);
    });

    it('has no part done twice when it fails itself and is tried again', async () => {
      let calls = 0;
      await using work = await openWork(async (round) => {
        calls += 1;
        const answers = await round('one', 'echo', ['a', 'b']);
        if (calls === 2) throw new Error('once');
        return answers;
      });
      const { id } = await given.givenRequest(house, buyer);
      await until(house, stateOf, [id], 'DONE');

      expect((await jobOf(id)).result).toEqual(['a', 'b']);
      await expect.poll(() => outcomes(work.facts, 'match-request')).toEqual(['waiting', 'failed', 'done']);
      expect(outcomes(work.facts, 'part')).toEqual(['done', 'done']);
    });

    it('is refused what is too large for a part, by a code of its own', async () => {
      await using work = await openWork((round) => round('large', 'echo', [new Uint8Array(17_000_000)]));
      const { id } = await given.givenRequest(house, buyer);
      await until(house, stateOf, [id], 'FAILED');

      expect((await jobOf(id)).error).toMatchObject({ code: 'JOB_TOO_LARGE' });
      expect(outcomes(work.facts, 'part')).toEqual([]);
    });

    it('stands in its queue while it waits, and is not brought again', async () => {
      await using work = await openWork((round) => round('slow', 'spin', [2_500]));
      const { id } = await given.givenRequest(house, buyer);
      await expect
        .poll(() => outcomes(work.facts, 'match-request'), { timeout: 20_000 })
        .toEqual(['waiting']);
      await house.admin.query(
        `update app.outbox set dispatched_at = clock_timestamp() - interval '3 minutes' where payload ->> 'subjectId' = $1`,
        [id],
      );
      const { queues, close } = await openIdleQueues(house, backEnd);

      // What it has handed out is written down a moment before its slot is free.
      await expect.poll(() => queues.interactive.getJobCountByTypes('active')).toBe(0);
      expect(await queues.interactive.getJobCountByTypes('waiting-children')).toBe(1);
      await noteQueues(house.workerDatabase, queues);
      const noted = await house.admin.query(
        `select active, for_parts from ref.queue where name = 'interactive'`,
      );
      expect(noted.rows).toEqual([{ active: 0, for_parts: 1 }]);
      expect(await reconcile(house.workerDatabase, queues, log)).toEqual({ brought: 0, failed: 0 });
      await close();
      await until(house, stateOf, [id], 'DONE');
      // A job is done a moment before it is reported.
      await expect.poll(() => outcomes(work.facts, 'match-request')).toEqual(['waiting', 'done']);
    });

    it('comes to rest when it is cancelled meanwhile: its parts stop, those that wait never begin', async () => {
      await using work = await openWork((round) =>
        round(
          'long',
          'spin',
          Array.from({ length: 6 }, () => minuteMs),
        ),
      );
      const { id } = await given.givenRequest(house, buyer);
      await expect.poll(() => partsIn('active'), { timeout: 20_000 }).toBe(2);
      await given.act(house, buyer.actor, jobCancel, { jobId: encodeId('job', (await jobOf(id)).id) });
      await until(house, stateOf, [id], 'CANCELLED', 5_000);

      expect(await partsIn('waiting')).toBe(0);
      expect(outcomes(work.facts, 'part')).toEqual(['done', 'done']);
      expect(await effectsOf((await jobOf(id)).id)).toBe(0);
    });

    it('loses no part to a process that ends: another takes it up from its beginning', async () => {
      await using work = await openWork((round) => round('slow', 'spin', [2_000, 2_000]), { graceMs: 100 });
      const { id } = await given.givenRequest(house, buyer);
      await expect.poll(() => partsIn('active'), { timeout: 20_000 }).toBe(2);
      await work.another();
      await work.workers.shift()?.close();
      await until(house, stateOf, [id], 'DONE');

      expect((await jobOf(id)).result).toEqual([expect.any(Number), expect.any(Number)]);
      expect(outcomes(work.facts, 'part')).toEqual(['done', 'done']);
    });
  });
}
