import { setTimeout as pause } from 'node:timers/promises';
import { givenFirm, givenMarket, givenRequest, type TestHouse } from '#test/builders/index.ts';
import type { Product } from './product.ts';

/** What a storm left behind. */
export interface JobFigures {
  readonly jobs: number;
  readonly kills: number;
  /** How often a worker began a job, in all. */
  readonly runs: number;
  /** Jobs that were begun more than once. */
  readonly ranTwice: number;
  /** Effects in all, and jobs that have exactly one. */
  readonly effects: number;
  readonly effectsOnce: number;
  /** Jobs that have not ended as DONE. */
  readonly stuck: number;
  readonly seconds: number;
}

/** Needs of two firms that ask to be matched: one job each. */
export async function givenJobs(house: TestHouse, jobs: number): Promise<void> {
  await givenMarket(house);
  // The new offer would have every need matched once more: one job a need is counted more easily.
  await house.admin.query('delete from app.outbox');
  const buyers = [await givenFirm(house), await givenFirm(house)];
  for (let n = 0; n < jobs; n += 10)
    await Promise.all(
      Array.from({ length: Math.min(10, jobs - n) }, (_, k) => {
        const buyer = buyers[(n + k) % 2];
        if (!buyer) throw new Error('unreachable');
        return givenRequest(house, buyer);
      }),
    );
}

/** Has workers do the jobs while one after the other is killed -9 and started again, the kills spread evenly over the jobs. */
export async function stormJobs(
  house: TestHouse,
  workers: readonly Product[],
  { kills, patienceMs, say = () => {} }: { kills: number; patienceMs: number; say?: (line: string) => void },
): Promise<JobFigures> {
  const began = performance.now();
  const jobs = await count(house, `app.job where kind = 'match-request'`);
  const done = () => count(house, `app.job where kind = 'match-request' and state = 'DONE'`);
  await Promise.all(workers.map((worker) => worker.start()));
  for (let kill = 1; kill <= kills; kill++) {
    const enough = Math.floor((jobs * kill) / (kills + 1));
    await reached(async () => (await done()) >= enough, patienceMs);
    const victim = workers[kill % workers.length];
    await victim?.kill();
    say(
      `${((performance.now() - began) / 1_000).toFixed(1)} s: ${await done()} done, kill ${kill} of ${kills}`,
    );
    await victim?.start();
  }
  await reached(async () => (await done()) === jobs, patienceMs);
  return {
    jobs,
    kills,
    ...(await figuresOf(house)),
    seconds: Math.round((performance.now() - began) / 1_000),
  };
}

async function reached(isReached: () => Promise<boolean>, ms: number): Promise<void> {
  for (const deadline = performance.now() + ms; performance.now() < deadline; await pause(50))
    if (await isReached()) return;
}

async function figuresOf({ admin }: TestHouse): Promise<Omit<JobFigures, 'jobs' | 'kills' | 'seconds'>> {
  const { rows } = await admin.query<Omit<JobFigures, 'jobs' | 'kills' | 'seconds'>>(`
    with begun as (select outcome_id as job, count(*)::int as times from app.idempotency where command = 'jobStart' group by 1),
    told as (select payload ->> 'jobId' as job, count(*)::int as times from app.outbox where event = 'request.matched.v1' group by 1)
    select (select sum(times)::int from begun) as runs, (select count(*)::int from begun where times > 1) as "ranTwice",
      (select sum(times)::int from told) as effects,
      (select count(*)::int from app.job j join told t on t.job = j.id::text where t.times = 1 and j.state = 'DONE' and exists (
         select from app.match m where m.request_id = j.subject_id)
         and 1 = (select count(*) from app.outbox o join app.consumption c on c.event_id = o.id where o.payload ->> 'jobId' = j.id::text and c.consumer = 'match-request')) as "effectsOnce",
      (select count(*)::int from app.job where state <> 'DONE') as stuck`);
  const [figures] = rows;
  if (!figures) throw new Error('unreachable');
  return figures;
}

async function count({ admin }: TestHouse, from: string): Promise<number> {
  const { rows } = await admin.query<{ count: number }>(`select count(*)::int as count from ${from}`);
  return rows[0]?.count ?? 0;
}
