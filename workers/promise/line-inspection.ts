import type { MatchCandidate } from '#schema/exchange/index.ts';
import type { LineInspection, PlannedLine, PromiseInput } from '#schema/orders/index.ts';
import { sumOf, type Used } from './fill-lots.ts';
import { inspectedPieces, taken } from './inspection.ts';

/**
 * What of each line of a hold is inspected, what that takes, and what it is of the price: its share of the work that the hold pays for, by how much of it
 * it is. It lies within the amounts and the price of the lines, as the exchange knows them.
 */
export function inspectedIn(
  input: PromiseInput,
  card: MatchCandidate,
  hold: readonly Used[],
  parts: PlannedLine['parts'],
): (used: Used) => LineInspection | null {
  const work = sumOf(hold) - card.setupAmount;
  const minor = parts
    .filter(({ kind }) => kind === 'WORK')
    .reduce((sum, part) => sum + BigInt(part.minor), 0n);
  return ({ one: { step }, weeks }) => {
    if (!step.inspection) return null;
    const begun = weeks.reduce((sum, { pieces }) => sum + pieces, 0);
    const pieces = inspectedPieces(input, step, begun);
    const amount = taken(step, pieces);
    return {
      kind: step.inspection.kind,
      pieces,
      amount: String(amount),
      days: step.inspection.days,
      minor: String(work > 0n ? (2n * minor * amount + work) / (2n * work) : 0n),
    };
  };
}
