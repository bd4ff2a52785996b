import { readTable } from './read-table.ts';

const columns = ['firm', 'center', 'week', 'totalPercent', 'orders'] as const;

/**
 * Rows of second sheets, one sheet for each firm. `week` counts as in the reservations. `orders` is the part that the firm's own
 * system says was sold here: a reservation's key or a work order's number = amount.
 *
 * The lead machinist booked 36 of 40 sold hours, forgot the milling, and has a work order that was never sold here. At the
 * Suzhou grinding shop one of ten grinders fails for two weeks: less is left than was sold.
 */
export const corrections = readTable(
  columns,
  `
wuxi-lead       | CNC-T1 | 2 | 100 | gear-turning-sold=36
wuxi-lead       | CNC-T1 | 3 | 100 | gear-turning-sold=32.5
wuxi-lead       | CNC-T2 | 2 | 100 | WO-2025-000917=8
wuxi-lead       | VMC-3X | 2 | 100 | -
suzhou-grinding | GC-1   | 2 | 90  | shaft-grinding-sold=20
suzhou-grinding | GC-1   | 3 | 90  | shaft-grinding-sold=20
`,
);

export type DemoCorrection = (typeof corrections)[number];
