import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as given from '#test/builders/index.ts';
import { clearStage, connections, openStage, type Stage } from './stage.ts';
import { type Crowd, type Way, waysOf } from './ways.ts';

const roundMs = Number(process.argv[2] ?? 2_500);
const rounds = 2;

interface Figures {
  sold: number;
  ms: number;
  calls: number[];
  oversold: number;
}

/** So many clients for one round. */
async function measure(stage: Stage, { clients, sell }: Way, figures: Figures): Promise<void> {
  await clearStage(stage);
  const began = performance.now();
  await given.crowd(clients, async () => {
    const from = performance.now();
    const sold = await sell();
    figures.sold += sold;
    figures.calls.push(performance.now() - from);
    return performance.now() - began < roundMs;
  });
  figures.ms += performance.now() - began;
  const { rows } = await stage.admin.query<{ n: number }>(
    `select count(*)::int as n from app.capacity_offer_week w
     left join lateral (select coalesce(sum(x.amount), 0) as held from app.reservation_week x where x.offer_id = w.offer_id and x.week_start = w.week_start) s on true
     where s.held <> w.held or w.held + w.reserved > w.cap`,
  );
  figures.oversold += rows[0]?.n ?? 0;
}

const perSecond = ({ sold, ms }: Figures) => (sold * 1_000) / ms;
const percentile = ({ calls }: Figures, share: number) =>
  (calls.toSorted((a, b) => a - b)[Math.floor(calls.length * share)] ?? 0).toFixed(0);
const deadlocks = async ({ admin }: Stage) =>
  (await admin.query<{ n: number }>('select sum(deadlocks)::int as n from pg_stat_database')).rows[0]?.n ?? 0;

/** Every way in turn, so often, within one run: only what is measured side by side can be compared. */
async function run(stage: Stage, crowd: Crowd): Promise<void> {
  const all = waysOf(stage, crowd).map((way) => ({
    way,
    figures: { sold: 0, ms: 0, calls: [], oversold: 0 } as Figures,
  }));
  const before = await deadlocks(stage);
  for (let round = 0; round < rounds; round++)
    for (const { way, figures } of all) await measure(stage, way, figures);
  const base = all.find(({ way }) => way.name.startsWith('SELECT'));
  console.log(
    `\n${crowd}; load ${os.loadavg()[0]?.toFixed(1)}; ${connections} connections; deadlocks ${(await deadlocks(stage)) - before}`,
  );
  for (const { way, figures } of all) {
    const ratio = base ? perSecond(figures) / perSecond(base.figures) : 0;
    const columns = [
      way.name.padEnd(34),
      `${perSecond(figures).toFixed(0).padStart(6)}/s`,
      `${ratio.toFixed(2).padStart(6)} × FOR UPDATE`,
      `p50 ${percentile(figures, 0.5)} ms`,
      `p99 ${percentile(figures, 0.99)} ms`,
      `counters wrong ${way.name.match(/naive|SELECT/) ? '-' : figures.oversold}`,
    ];
    console.log(columns.join('  '));
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-bench-'));
const stage = await openStage(folder);
try {
  const crowds = (process.argv[3]?.split(',') ?? ['hot', 'spread', 'five buckets']) as Crowd[];
  for (const crowd of crowds) await run(stage, crowd);
} finally {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
}
