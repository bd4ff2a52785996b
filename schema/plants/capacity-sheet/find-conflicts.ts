import type { CapacityRow } from './parse-capacity-row.ts';

/** Two rows that cannot both be true: the row, the other one, and why. */
export interface RowConflict {
  readonly rowNumber: number;
  readonly otherRowNumber: number;
  readonly code: 'DUPLICATE_ROW' | 'MIXED_DAY_AND_WEEK';
}

/**
 * Finds rows that speak twice of the same centre and time, and weeks that are given both by day and as a whole. All
 * rows of such a group are in conflict, because the sheet does not say which one is meant.
 */
export function findConflicts(rows: readonly CapacityRow[]): RowConflict[] {
  const sameWeek = grouped(rows, ({ center, period }) => `${center.id} ${period.week.start}`);
  const mixed = sameWeek.filter((group) => new Set(group.map(({ period }) => period.kind)).size > 1);
  const samePeriod = grouped(rows, ({ center, period }) => `${center.id} ${period.kind} ${period.start}`);
  return [
    ...samePeriod.flatMap((group) => group.map((row) => conflict(row, group, 'DUPLICATE_ROW', () => true))),
    ...mixed.flatMap((group) =>
      group.map((row) =>
        conflict(row, group, 'MIXED_DAY_AND_WEEK', (other) => other.period.kind !== row.period.kind),
      ),
    ),
  ];
}

function conflict(
  row: CapacityRow,
  group: readonly CapacityRow[],
  code: RowConflict['code'],
  contradicts: (other: CapacityRow) => boolean,
): RowConflict {
  const other = group.find((candidate) => candidate !== row && contradicts(candidate));
  return { rowNumber: row.number, otherRowNumber: other?.number ?? row.number, code };
}

function grouped(rows: readonly CapacityRow[], keyOf: (row: CapacityRow) => string): CapacityRow[][] {
  return [...Map.groupBy(rows, keyOf).values()].filter((group) => group.length > 1);
}
