import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate } from '#migrations/migrate.ts';
import { readScoreQuestion } from '#schema/finance/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { openHouseOver } from '#test/builders/house.ts';
import { givenConsent, givenInstitution, givenScorable, type TestHouse } from '#test/builders/index.ts';
import { refreshScores } from '#workers/credit/refresh-scores.ts';
import { openStored, scoreFirm } from '#workers/credit/score-firm.ts';
import { givenManyLike } from './many-firms.ts';
import { Product } from './product.ts';

const { values } = parseArgs({
  options: { firms: { type: 'string', default: '100000' }, kills: { type: 'string', default: '5' } },
});
const firms = Number(values.firms);
const kills = Number(values.kills);

/** A night of this many firms, on two workers of the built product of which one after the other is killed -9. Exit code 0 when each has its scores once. */
async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-rescore-'));
  const cluster = await startEmbeddedPostgres({
    dataDir: path.join(folder, 'postgres'),
    log: createLogger('fatal'),
  });
  const workers = [1, 2].map(
    () =>
      new Product(['start.js', '--role', 'worker'], {
        DATABASE_URL: cluster.adminUrl,
        DATA_DIR: path.join(folder, 'files'),
      }),
  );
  try {
    await migrate(cluster.adminUrl);
    const house = await openHouseOver(cluster.adminUrl);
    const firm = await givenScorable(house);
    await givenConsent(house, firm, await givenInstitution(house));
    await givenManyLike(house, firm, firms - 1);
    await house.admin.query('delete from app.outbox');
    await Promise.all(workers.map((worker) => worker.start()));
    const began = performance.now();
    console.log(`${await refreshScores(house.workerDatabase)} firms`);
    await storm(house, workers, began);
    const seconds = (performance.now() - began) / 1_000;
    const figures = await figuresOf(house);
    console.log({
      firms,
      kills,
      seconds: Math.round(seconds),
      perSecond: Math.round(firms / seconds),
      ...figures,
    });
    await Promise.all(workers.map((worker) => worker.kill()));
    console.log(await singleScores(house));
    await house.close();
    return figures.firmsOnce === firms && figures.lotsLeft === 0 ? 0 : 1;
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function storm(house: TestHouse, workers: readonly Product[], began: number): Promise<void> {
  for (let kill = 1; kill <= kills; kill++) {
    const scored = await reached(house, Math.floor((firms * kill) / (kills + 1)));
    const victim = workers[kill % workers.length];
    await victim?.kill();
    console.log(
      `${((performance.now() - began) / 1_000).toFixed(1)} s: ${scored} scored, kill ${kill} of ${kills}`,
    );
    await victim?.start();
  }
  await reached(house, firms);
}

/** Waits until so many firms have their scores, as long as some more get theirs. */
async function reached({ admin }: TestHouse, enough: number): Promise<number> {
  let scored = -1;
  for (let still = 0; still < 240; still++) {
    const { rows } = await admin.query<{ many: number }>(
      `select count(*)::int as many from app.credit_score where consent_id is null`,
    );
    const now = rows[0]?.many ?? 0;
    if (now >= enough) return now;
    if (now !== scored) still = 0;
    scored = now;
    await pause(500);
  }
  return scored;
}

async function figuresOf({ admin }: TestHouse) {
  const client = await admin.connect();
  // Counted once, over as many rows as there are firms: it may take longer than a question of the product.
  await client.query('set statement_timeout = 0');
  const { rows } = await client.query<{ firmsOnce: number; scores: number; lots: number; lotsLeft: number }>(`
    with scored as (
      select organisation_id, count(*) filter (where consent_id is null) as own, count(consent_id) as given from app.credit_score group by 1),
    done as (select event_id, count(*) as firms from app.consumption where consumer like 'score-night:%' group by 1),
    lots as (
      select coalesce(d.firms, 0) < jsonb_array_length(o.payload -> 'firms') as is_left
      from app.outbox o left join done d on d.event_id = o.id where o.event = 'score.night.v1')
    select (select count(*)::int from scored where own = 1 and given = 1) as "firmsOnce", (select count(*)::int from app.credit_score) as scores,
      (select count(*)::int from lots) as lots, (select count(*)::int from lots where is_left) as "lotsLeft"`);
  client.release();
  if (!rows[0]) throw new Error('unreachable');
  return rows[0];
}

/** One firm at a time, in milliseconds: read, thought about, both of its scores with reasons and plans; and the score with its reasons alone. */
async function singleScores(house: TestHouse) {
  const { rows } = await house.admin.query<{ id: string }>(
    'select organisation_id as id from app.credit_score where consent_id is null order by md5(id::text) limit 500',
  );
  const [whole, thought]: [number[], number[]] = [[], []];
  for (const { id } of rows) {
    const actor = { kind: 'system', organisationId: id } as const;
    const began = performance.now();
    const question = await runQuery(house.workerDatabase, actor, readScoreQuestion);
    const serving = openStored(question);
    const read = performance.now();
    scoreFirm(question, serving);
    whole.push(performance.now() - began);
    thought.push((performance.now() - read) / question.cases.length);
  }
  return { readAndScored: marksOf(whole), scoreWithReasons: marksOf(thought) };
}

function marksOf(taken: readonly number[]) {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (part: number) => Number((sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(2));
  return { p50Ms: at(0.5), p99Ms: at(0.99), of: sorted.length };
}

process.exit(await main());
