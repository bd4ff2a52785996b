import { addMonths, daysBetween } from '../../../kernel/calendar/plain-date.ts';
import type { FirmRecords } from '../firm-records.ts';
import { percentOf, toFour } from '../measures.ts';
import type { CheckDefinition } from './check.ts';

/** Days of work centres on which more was sold than the firm says that it has: both cannot be true. */
function beyondCapacity({ usage, asOf }: FirmRecords) {
  const months = usage.filter(({ month, cells }) => month >= addMonths(asOf, -6) && cells > 0);
  if (months.length < 2) return null;
  const count = (of: 'cells' | 'beyondCells') => months.reduce((sum, one) => sum + one[of], 0);
  const share = percentOf(BigInt(count('beyondCells')), BigInt(count('cells'))) ?? 0;
  return {
    isFound: share > 2,
    facts: [['days', count('beyondCells')] as const, ['sharePercent', toFour(share)] as const],
    sources: months.filter((one) => one.beyondCells > 0).map(({ month }) => month),
  };
}

/** Nothing has changed for so long that the figures speak of another time. */
function stale({ freshOn, asOf }: FirmRecords) {
  if (freshOn === null) return null;
  const days = daysBetween(freshOn, asOf);
  return { isFound: days > 30, facts: [['days', days] as const] };
}

/** Whether what the firm keeps here agrees with itself, and is of today. */
export const recordChecks: readonly CheckDefinition[] = [
  { check: 'BEYOND_CAPACITY', group: 'CAPACITY', windowMonths: 6, factorBps: 8_500, judge: beyondCapacity },
  { check: 'STALE', group: null, windowMonths: 0, factorBps: 8_000, judge: stale },
];
