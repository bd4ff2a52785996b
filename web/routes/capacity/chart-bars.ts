import { sumDecimals } from '../../domain/decimal-sum.ts';
import { type Columns, figureAt, type Row } from './board-lines.ts';

/** One column of a chart: what is there, what the firm itself needs, and what is sold or held. */
export interface Bar {
  readonly start: string;
  readonly label: string;
  readonly total: number;
  readonly committed: number;
  readonly sold: number;
}

const saved = new Map<string, string>();

/** The bars of the rows that count in one unit: sums are exact, and only then drawn. */
export function barsOf(rows: readonly Row[], unit: string, columns: Columns): Bar[] {
  const counted = rows.filter((row) => row.workCenter.unit === unit);
  return columns.map(({ start, label }, at) => {
    const sum = (...names: readonly ('total' | 'committed' | 'held' | 'reserved')[]) =>
      Number(
        sumDecimals(
          counted.flatMap((row) =>
            names.map((name) => [1, figureAt({ row, name }, at, start, saved)] as const),
          ),
        ),
      );
    return { start, label, total: sum('total'), committed: sum('committed'), sold: sum('held', 'reserved') };
  });
}

/** The top of the scale: the next of 1, 2 or 5 times a power of ten. */
export function topOf(bars: readonly Bar[]): number {
  const most = Math.max(1, ...bars.map(({ total, committed, sold }) => Math.max(total, committed + sold)));
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10) * power;
}
