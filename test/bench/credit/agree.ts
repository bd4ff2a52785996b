import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { houseGuide } from '#workers/credit/explain/house-guide.ts';
import { openModel, recordScore, rescore } from '#workers/credit/explain/record.ts';
import { type PointsModel, readModel } from '#workers/credit/points/model.ts';
import { pointsTable, type TableLine } from '#workers/credit/points/points-table.ts';
import { columnsOf, picker, randomModel, randomRow } from '#workers/credit/points/random-model.fixture.ts';
import { scoreBatch } from '#workers/credit/points/score-batch.ts';
import { type Row, type Score, scoreRow, type Value } from '#workers/credit/points/score-row.ts';
import { scoreInSql } from './score-in-sql.ts';

// Random cards and rows, mostly at edges, infinities, codes and gaps: the printed card, one row, the batch, the
// stored record made again, and PostgreSQL must give one number.
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const rowsWanted = Number(values.rows);
const part = 20_000;

interface Sum {
  points: number;
  logOdds: number;
}

/** By the printed card alone: the first line that takes the value. */
function byTable(base: Sum, byFeature: ReadonlyMap<string, TableLine[]>, row: Row): Sum {
  const sum = { ...base };
  for (const [feature, lines] of byFeature) {
    const value = row[feature] ?? null;
    const line = lines.find((one) => takes(one, value)) as TableLine;
    sum.points += line.points;
    sum.logOdds += line.logOdds;
  }
  return sum;
}

function takes({ takes: what }: TableLine, value: Value): boolean {
  const isMissing = value === null || Number.isNaN(value);
  switch (what.kind) {
    case 'MISSING':
      return isMissing;
    case 'SPECIAL':
      return what.value === value;
    case 'UNSEEN':
      return !isMissing;
    case 'LEVELS':
      return typeof value === 'string' && what.levels.includes(value);
    case 'BETWEEN':
      return (
        typeof value === 'number' &&
        (what.above === null ? !isMissing : value > what.above) &&
        (what.upTo === null ? !isMissing : value <= what.upTo)
      );
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-score-'));
const cluster = await startEmbeddedPostgres({
  dataDir: path.join(folder, 'postgres'),
  log: createLogger('fatal'),
});
const client = new pg.Client({ connectionString: cluster.adminUrl });
await client.connect();
const tally = { rows: 0, cards: 0, table: 0, batch: 0, record: 0, rescored: 0, sql: 0, grade: 0 };
const seconds = { single: 0, batch: 0 };
/** Milliseconds of single scores with contributions, reasons and record; no more than are needed for a percentile. */
const recordMs: number[] = [];

/** The score that a record holds, and whether it is made again to the byte. */
function byRecord(serving: ReturnType<typeof openModel>, features: Row) {
  const from = performance.now();
  const record = recordScore(serving, {
    enterprise: 'org',
    asOf: '2026-11-29',
    purpose: 'underwrite',
    consent: { id: 'consent', version: 1 },
    features,
    evidence: [],
    checks: [],
    peers: null,
    held: null,
    events: { isInDefault: false, hasHardEvent: false },
  });
  if (recordMs.length < 100_000) recordMs.push(performance.now() - from);
  const isSame = rescore(record.text, serving).text === record.text;
  return { ...(JSON.parse(record.text).score as Score), isSame };
}

async function compare(model: PointsModel, rows: readonly Row[]): Promise<void> {
  const stored = readModel(JSON.stringify(model));
  const serving = openModel(stored, houseGuide);
  const byFeature = Map.groupBy(pointsTable(stored), ({ feature }) => feature);
  const columns = columnsOf(stored, rows);
  let from = performance.now();
  const batch = scoreBatch(stored, columns, rows.length);
  seconds.batch += (performance.now() - from) / 1_000;
  from = performance.now();
  const singles = rows.map((row) => scoreRow(stored, row));
  seconds.single += (performance.now() - from) / 1_000;
  const inSql = await scoreInSql(client, stored, rows);
  singles.forEach((single, at) => {
    const printed = byTable(stored.base, byFeature, rows[at] ?? {});
    const sql = inSql[at];
    const kept = byRecord(serving, rows[at] ?? {});
    if (kept.score !== single.score || kept.logOdds !== single.logOdds || kept.pdPpm !== single.pdPpm)
      tally.record += 1;
    if (!kept.isSame) tally.rescored += 1;
    if (printed.points !== single.score || printed.logOdds !== single.logOdds) tally.table += 1;
    if (batch.score[at] !== single.score || batch.logOdds[at] !== single.logOdds) tally.batch += 1;
    if (sql?.score !== single.score || sql.logOdds !== single.logOdds) tally.sql += 1;
    if (sql?.grade !== single.grade) tally.grade += 1;
  });
}

try {
  for (let seed = Number(values.seed); tally.rows < rowsWanted; seed++) {
    const model = randomModel(seed, 12);
    const pick = picker(seed + 1_000_003);
    const rows = Array.from({ length: Math.min(part, rowsWanted - tally.rows) }, () =>
      randomRow(model, pick),
    );
    await compare(model, rows);
    tally.rows += rows.length;
    tally.cards += 1;
  }
} finally {
  await client.end();
  await cluster.stop();
  rmSync(folder, { recursive: true });
}
const { rows, cards, ...mismatches } = tally;
const microseconds = Object.fromEntries(
  Object.entries(seconds).map(([way, spent]) => [way, Number(((spent / rows) * 1e6).toFixed(2))]),
);
recordMs.sort((a, b) => a - b);
const [p50, p99] = [0.5, 0.99].map((share) =>
  Number(recordMs[Math.floor(share * recordMs.length)]?.toFixed(3)),
);
console.log({
  rows,
  cards,
  features: 12,
  mismatches,
  microsecondsPerRow: microseconds,
  recordWithReasonsMs: { p50, p99 },
});
process.exitCode = Object.values(mismatches).some((count) => count > 0) ? 1 : 0;
