import { weekStart } from '#schema/kernel/calendar/iso-week.ts';
import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { SheetDifference, SoldQuantity } from './capacity-sheet.ts';
import type { CapacityRow } from './parse-capacity-row.ts';

/**
 * Compares what the rows say was sold here with the confirmed reservations, by centre, week and work order. A row that gives
 * only the sum is compared by the sum of its centre's week. Only the days that the rows speak of are compared, and a
 * row that says nothing says that nothing was sold. Ordered as the rows are.
 */
export function compareWithSold(
  rows: readonly CapacityRow[],
  sold: readonly SoldQuantity[],
): SheetDifference[] {
  const soldByWeek = Map.groupBy(sold, ({ workCenterId, date }) => `${workCenterId} ${weekStart(date)}`);
  const rowsByWeek = Map.groupBy(rows, ({ center, period }) => `${center.id} ${period.week.start}`);
  return [...rowsByWeek].flatMap(([key, group]) =>
    compareWeek(group, covered(group, soldByWeek.get(key) ?? [])),
  );
}

interface Week {
  readonly workCenterId: string;
  readonly weekStart: PlainDate;
}

/** Of the week's sold quantities those on days that the rows speak of. */
function covered(rows: readonly CapacityRow[], sold: readonly SoldQuantity[]): readonly SoldQuantity[] {
  if (rows.some(({ period }) => period.kind === 'WEEK')) return sold;
  const days = new Set(rows.map(({ period }) => period.start));
  return sold.filter(({ date }) => days.has(date));
}

function compareWeek(rows: readonly CapacityRow[], sold: readonly SoldQuantity[]): SheetDifference[] {
  const first = rows[0];
  if (first === undefined) return [];
  const week = { workCenterId: first.center.id, weekStart: first.period.week.start };
  const hasUnnumbered = rows.some(
    ({ openfloor, workOrders }) => openfloor !== undefined && openfloor > 0n && !workOrders,
  );
  if (!hasUnnumbered) return compareByNumber(week, rows, sold);
  const inSheet = rows.reduce((sum, { openfloor }) => sum + (openfloor ?? 0n), 0n);
  const soldHere = sold.reduce((sum, { amount }) => sum + amount, 0n);
  return inSheet === soldHere ? [] : [{ kind: 'QUANTITY_DIFFERS', ...week, inSheet, soldHere }];
}

function compareByNumber(
  week: Week,
  rows: readonly CapacityRow[],
  sold: readonly SoldQuantity[],
): SheetDifference[] {
  const inSheetByNumber = sumByNumber(rows.flatMap(({ workOrders }) => workOrders ?? []));
  const soldByNumber = sumByNumber(
    sold.map(({ workOrderNumber, amount }) => ({ number: workOrderNumber, amount })),
  );
  const numbers = [...new Set([...inSheetByNumber.keys(), ...soldByNumber.keys()])].sort();
  return numbers.flatMap((number) => {
    const difference = compareOrder(inSheetByNumber.get(number), soldByNumber.get(number));
    return difference === undefined ? [] : [{ ...week, workOrderNumber: number, ...difference }];
  });
}

function compareOrder(inSheet: bigint | undefined, soldHere: bigint | undefined) {
  if (inSheet === soldHere) return undefined;
  if (inSheet === undefined)
    return { kind: 'NOT_IN_SHEET', ...(soldHere === undefined ? {} : { soldHere }) } as const;
  if (soldHere === undefined) return { kind: 'UNKNOWN_WORK_ORDER', inSheet } as const;
  return { kind: 'QUANTITY_DIFFERS', inSheet, soldHere } as const;
}

function sumByNumber(
  parts: readonly { readonly number: string; readonly amount: bigint }[],
): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { number, amount } of parts) sums.set(number, (sums.get(number) ?? 0n) + amount);
  return sums;
}
