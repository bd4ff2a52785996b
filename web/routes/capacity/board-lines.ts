import { loadBpsOf, sumDecimals } from '../../domain/decimal-sum.ts';
import type { BoardRowFragment, CapacityBoardQuery } from '../../gql/graphql.ts';
import type { Bucket } from './board-search.ts';

export const LINES = ['total', 'committed', 'offered', 'held', 'reserved', 'free', 'load'] as const;
export type LineName = (typeof LINES)[number];
export type Row = BoardRowFragment;
export type Columns = CapacityBoardQuery['capacityGrid']['columns'];
export type Edits = ReadonlyMap<string, string>;

/** One line of the board as it is shown: a figure of one work centre. */
export interface Line {
  row: Row;
  name: LineName;
}

export function linesOf(rows: readonly Row[], show: 'all' | 'free' | 'total' | 'committed'): Line[] {
  const names = show === 'all' ? LINES : [show];
  return rows.flatMap((row) => names.map((name) => ({ row, name })));
}

export function isFigure(name: LineName): name is 'total' | 'committed' {
  return name === 'total' || name === 'committed';
}

export function cellKey(row: Row, name: LineName, start: string): string {
  return `${row.workCenter.id} ${name} ${start}`;
}

/** The figure of a cell with what is typed and not saved: free and load follow. */
export function figureAt({ row, name }: Line, column: number, start: string, edits: Edits): string {
  const at = (of: 'total' | 'committed') => edits.get(cellKey(row, of, start)) ?? row[of][column] ?? '0';
  if (name === 'total' || name === 'committed') return at(name);
  // Nothing on the market is not the same as nothing to sell: no figure.
  if (name === 'offered') return row.offered[column] ?? '';
  if (name === 'held' || name === 'reserved') return row[name][column] ?? '0';
  const free = sumDecimals([
    [1, at('total')],
    [-1, at('committed')],
    [-1, row.held[column] ?? '0'],
    [-1, row.reserved[column] ?? '0'],
  ]);
  return name === 'free' ? free : String(loadBpsOf(at('total'), free) ?? '');
}

/** Whether a cell has figures, saved or typed. */
export function isKnown({ row }: Line, column: number, start: string, edits: Edits): boolean {
  return (
    (row.known[column] ?? false) ||
    edits.has(cellKey(row, 'total', start)) ||
    edits.has(cellKey(row, 'committed', start))
  );
}

/** What is posted: for each figure of a work centre, its cells with what they showed. */
export function rowsToSend(rows: readonly Row[], starts: readonly string[], edits: Edits) {
  return rows.flatMap((row) =>
    (['total', 'committed'] as const).flatMap((name) => {
      const cells = starts.flatMap((start, column) => {
        const value = edits.get(cellKey(row, name, start));
        if (value === undefined) return [];
        const seen = row.known[column] ? (row[name][column] ?? '0') : '-';
        const sold = sumDecimals([
          [1, row.held[column] ?? '0'],
          [1, row.reserved[column] ?? '0'],
        ]);
        return [`${start}=${value}<${seen}/${sold}`];
      });
      if (cells.length === 0) return [];
      return [
        {
          workCenterId: row.workCenter.id,
          figure: name === 'total' ? 'TOTAL' : 'COMMITTED',
          cells: cells.join(' '),
        },
      ];
    }),
  );
}

/** Months are only shown, and what is over stays as it was. */
export function isOpen(bucket: Bucket, end: string, today: string): boolean {
  return bucket !== 'MONTH' && end > today;
}
