import type { InspectionKind } from '../../catalog/index.ts';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';

/** What of a step’s pieces at an offer is inspected before they go on. It lies within what is held there and what that costs. */
export interface LineInspection {
  readonly kind: InspectionKind;
  /** How many pieces are inspected. */
  readonly pieces: number;
  /** Base units of the line’s measure. */
  readonly amount: string;
  /** Days that the result takes. */
  readonly days: number;
  /** Minor units of the plan’s currency. */
  readonly minor: string;
}

/** Saturday and Sunday: who waits or drives no longer costs no week. */
export const restDays = 2;

/**
 * The day from which the last pieces of a line may go on: what a week works is done by its Friday, and the weekend after it counts among the days of the
 * result, and of the way after that. Whoever is driven from this day on is there on the Monday by which the plan counts on it.
 */
export function goesOnFrom(weeks: readonly { readonly weekStart: string }[], days: number): string | null {
  const last = weeks.map(({ weekStart }) => weekStart).reduce((a, b) => (a > b ? a : b), '');
  return last === '' ? null : addDays(plainDate(last), 7 - restDays + days);
}
