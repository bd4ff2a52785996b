import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { listSchedule } from '#workers/clock/clock.ts';
import { noteQueues } from '#workers/clock/note-queues.ts';
import { type Scheduled, schedule } from '#workers/schedule.ts';
import { type BackEnd, openIdleQueues, openWorkers, until } from './open-workers.ts';

/** So long that none of a few runs comes by chance while a test looks. */
const twentyDaysMs = 20 * 86_400_000;

/** What the clock starts, whatever carries the queues. */
export function describeSchedule(backEnd: BackEnd): void {
  describe(`what runs by the clock, on ${backEnd.name}`, { timeout: 60_000 }, () => {
    let house: given.TestHouse;
    beforeAll(async () => {
      house = await openTestHouse();
    });
    afterAll(() => house.close());

    const named = async () => {
      const { rows } = await house.admin.query<{ name: string }>('select name from ref.schedule order by 1');
      return rows.map(({ name }) => name);
    };

    it('is the list and nothing else: what leaves the list leaves the queue at the next start', async () => {
      const { queues, close } = await openIdleQueues(house, backEnd);
      const keys = async () => (await queues.io.getJobSchedulers()).map(({ key }) => key).sort();
      await listSchedule(house.workerDatabase, queues.io, schedule);
      const all = schedule.map(({ name }) => name).sort();
      expect([await keys(), await named()]).toEqual([all, all]);

      const fewer = schedule.filter(({ name }) => name !== 'purge');
      await listSchedule(house.workerDatabase, queues.io, fewer);
      const left = all.filter((name) => name !== 'purge');
      expect([await keys(), await named()]).toEqual([left, left]);
      await listSchedule(house.workerDatabase, queues.io, []);
      await close();
    });

    it('is noted with its success, its failure and what comes next', async () => {
      const tasks: Scheduled[] = [
        { name: 'works', does: 'Works.', everyMs: 50, run: async () => undefined },
        { name: 'breaks', does: 'Breaks.', everyMs: 50, run: () => Promise.reject(new Error('no paper')) },
      ];
      const workers = await openWorkers(house, backEnd, tasks);
      await until(house, `select last_error from ref.schedule where name = 'breaks'`, [], 'no paper');
      const noted = `select last_succeeded_at is not null and last_ms is not null and next_due_at is not null from ref.schedule where name = 'works'`;
      await until(house, noted, [], true);
      await workers.close();

      const { rows } = await house.admin.query(
        `select cadence, last_succeeded_at from ref.schedule where name = 'breaks'`,
      );
      expect(rows).toEqual([{ cadence: 'every 0.05 s', last_succeeded_at: null }]);
    });

    it('never runs twice at a time, in two processes either', async () => {
      const told = { now: 0, most: 0, runs: 0 };
      const run = async () => {
        told.now += 1;
        told.runs += 1;
        told.most = Math.max(told.most, told.now);
        await new Promise((resolve) => setTimeout(resolve, 120));
        told.now -= 1;
      };
      const task: Scheduled = { name: 'slow', does: 'Is slow.', everyMs: 30, run };
      const two = [await openWorkers(house, backEnd, [task]), await openWorkers(house, backEnd, [task])];
      await expect.poll(() => told.runs, { timeout: 20_000 }).toBeGreaterThan(3);
      await Promise.all(two.map((workers) => workers.close()));

      expect(told.most).toBe(1);
    });

    it('waits its jitter in the queue, so that what waits keeps nothing else from running', async () => {
      let runs = 0;
      const run = async () => {
        runs += 1;
      };
      const waiting = ['a', 'b', 'c', 'd', 'e', 'f'].map(
        (name): Scheduled => ({ name, does: 'Waits.', everyMs: 3_600_000, jitterMs: twentyDaysMs, run }),
      );
      let beats = 0;
      const count = async () => {
        beats += 1;
      };
      const beat: Scheduled = { name: 'beat', does: 'Beats.', everyMs: 50, run: count };
      const workers = await openWorkers(house, backEnd, [...waiting, beat]);
      await expect.poll(() => beats, { timeout: 10_000 }).toBeGreaterThan(5);
      await workers.close();

      expect(runs).toBe(0);
    });

    it('runs after its jitter', async () => {
      let runs = 0;
      const run = async () => {
        runs += 1;
      };
      const soon: Scheduled = { name: 'soon', does: 'Runs soon.', everyMs: 100, jitterMs: 20, run };
      const workers = await openWorkers(house, backEnd, [soon]);
      await expect.poll(() => runs, { timeout: 10_000 }).toBeGreaterThan(2);
      await workers.close();
    });

    it('is made up once for all the times that nobody ran', async () => {
      let runs = 0;
      const nightly: Scheduled = {
        name: 'nightly',
        does: 'Runs at night.',
        cron: '17 3 1 1 *',
        zone: 'Asia/Shanghai',
        run: async () => {
          runs += 1;
        },
      };
      await (await openWorkers(house, backEnd, [nightly])).close();
      expect(runs).toBe(0);
      await house.admin.query(
        `update ref.schedule set next_due_at = clock_timestamp() - interval '3 days' where name = 'nightly'`,
      );
      const workers = await openWorkers(house, backEnd, [nightly]);
      await until(
        house,
        `select next_due_at > clock_timestamp() and last_succeeded_at is not null from ref.schedule where name = 'nightly'`,
        [],
        true,
      );
      await workers.close();
      await (await openWorkers(house, backEnd, [nightly])).close();

      expect(runs).toBe(1);
    });

    it('notes how long the queues are', async () => {
      const { queues, close } = await openIdleQueues(house, backEnd);
      await queues.io.obliterate({ force: true });
      await queues.io.add('x', {});
      await noteQueues(house.workerDatabase, queues);
      await queues.io.obliterate({ force: true });
      await close();

      const { rows } = await house.admin.query(
        `select name, waiting, active, for_parts, oldest_at is not null as has_oldest from ref.queue order by name`,
      );
      expect(rows).toEqual([
        { name: 'batch', waiting: 0, active: 0, for_parts: 0, has_oldest: false },
        { name: 'interactive', waiting: 0, active: 0, for_parts: 0, has_oldest: false },
        { name: 'io', waiting: 1, active: 0, for_parts: 0, has_oldest: true },
      ]);
    });
  });
}
