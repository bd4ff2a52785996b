import type { PointsFeature, PointsModel, Worth } from './model.ts';
import { lowestGrade } from './scale.ts';

/** Expressions over the columns of a table: double precision for numbers, text for levels. PostgreSQL 12 and later. */
export interface ScoreSql {
  /** bigint; not clamped. */
  readonly score: string;
  /** bigint; millionths of ln(odds of a good end). */
  readonly logOdds: string;
  /** text */
  readonly grade: string;
}

/** A name or a level that PostgreSQL would cut or cannot hold. */
export class SqlRefused extends Error {
  override readonly name = 'SqlRefused';
}

/** The model as SQL, for those who check it on their own tables; `columnOf` says what a feature's column is called there. */
export function scoreSql(model: PointsModel, columnOf = (feature: string) => feature): ScoreSql {
  const sum = (part: keyof Worth) =>
    [
      `${model.base[part]}::bigint`,
      ...model.features.map((feature) => worthCase(feature, quoteName(columnOf(feature.name)), part)),
    ].join('\n  + ');
  const score = `(${sum('points')})`;
  const steps = model.grades.map(({ grade, from }) => `when ${score} >= ${from} then ${quoteText(grade)}`);
  return {
    score,
    logOdds: `(${sum('logOdds')})`,
    grade: `case ${steps.join(' ')} else ${quoteText(lowestGrade)} end`,
  };
}

function worthCase(feature: PointsFeature, column: string, part: keyof Worth): string {
  const whens =
    feature.kind === 'numeric'
      ? [
          // NaN is above every number there, and equal to itself.
          `when ${column} is null or ${column} = 'NaN'::float8 then ${feature.missing[part]}`,
          ...feature.specials.map(
            ({ value, worth }) => `when ${column} = ${float(value)} then ${worth[part]}`,
          ),
          ...feature.edges.map(
            (edge, bin) => `when ${column} <= ${float(edge)} then ${feature.bins[bin]?.[part]}`,
          ),
          `else ${feature.bins.at(-1)?.[part]}`,
        ]
      : [
          `when ${column} is null then ${feature.missing[part]}`,
          ...feature.specials.map(
            ({ value, worth }) => `when ${column} = ${quoteText(value)} then ${worth[part]}`,
          ),
          ...feature.levels.flatMap((levels, bin) =>
            levels.length > 0
              ? [`when ${column} in (${levels.map(quoteText).join(', ')}) then ${feature.bins[bin]?.[part]}`]
              : [],
          ),
          `else ${feature.unseen[part]}`,
        ];
  return `case ${whens.join(' ')} end`;
}

/** The shortest text that reads back as the same number. */
function float(value: number): string {
  return `'${value}'::float8`;
}

function quoteText(text: string): string {
  if (text.includes('\0') || !text.isWellFormed())
    throw new SqlRefused(`PostgreSQL cannot hold the text ${JSON.stringify(text)}.`);
  return `'${text.replaceAll("'", "''")}'`;
}

function quoteName(name: string): string {
  if (Buffer.byteLength(name) > 63 || name.includes('\0') || !name.isWellFormed())
    throw new SqlRefused(`PostgreSQL would not keep the name ${JSON.stringify(name)}.`);
  return `"${name.replaceAll('"', '""')}"`;
}
