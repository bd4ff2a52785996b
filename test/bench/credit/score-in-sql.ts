import type pg from 'pg';
import type { PointsModel } from '#workers/credit/points/model.ts';
import { type Row, type Value, valueIn } from '#workers/credit/points/score-row.ts';
import { scoreSql } from '#workers/credit/points/score-sql.ts';

export interface SqlScore {
  readonly score: number;
  readonly logOdds: number;
  readonly grade: string;
}

/** The rows as a table of PostgreSQL, scored there by the exported expressions. */
export async function scoreInSql(
  client: pg.Client,
  model: PointsModel,
  rows: readonly Row[],
): Promise<SqlScore[]> {
  const types = model.features.map(({ kind }) => (kind === 'numeric' ? 'float8' : 'text'));
  const names = model.features.map(({ name }) => `"${name.replaceAll('"', '""')}"`);
  const columns = model.features.map(({ name }) => rows.map((row) => asText(valueIn(row, name))));
  const sql = scoreSql(model);
  const lists = types.map((type, at) => `$${at + 1}::${type}[]`);
  const { rows: found } = await client.query<{ score: string; log_odds: string; grade: string }>(
    `select ${sql.score} as score, ${sql.logOdds} as log_odds, ${sql.grade} as grade
     from unnest(${[...lists, `$${types.length + 1}::int[]`].join(', ')}) as t(${[...names, 'at'].join(', ')}) order by at`,
    [...columns, rows.map((_, at) => at)],
  );
  return found.map(({ score, log_odds: logOdds, grade }) => ({
    score: Number(score),
    logOdds: Number(logOdds),
    grade,
  }));
}

/** With the sign of −0, which `String` would lose. */
function asText(value: Value): string | null {
  if (value === null) return null;
  return Object.is(value, -0) ? '-0' : String(value);
}
