import type { JudgedOffer } from '#schema/exchange/index.ts';
import { keptMax } from './match-offers.ts';

/**
 * What two parts of the offers came to, as one: an offer's cost and reasons are its own, so the best of all are among the best of
 * each part. Only what offers share between them is of all together; see {@link needsAllTogether}.
 */
export function mergeMatches(one: readonly JudgedOffer[], other: readonly JudgedOffer[]): JudgedOffer[] {
  const all = [...one, ...other];
  const fitting = all.filter(({ feasible }) => feasible).sort(byCost);
  const failed = all.filter(({ feasible }) => !feasible).sort(byFailures);
  const shared = fitting.length > 0 ? failed.map(withoutSplit) : failed;
  return [...fitting.slice(0, keptMax), ...shared.slice(0, keptMax)].map((match, index) => ({
    ...match,
    position: index + 1,
  }));
}

/** Whether two offers that fail may share the need: that is looked for among all of them, and only where nothing fits alone. */
export function needsAllTogether(matches: readonly JudgedOffer[]): boolean {
  return matches.every(({ feasible }) => !feasible);
}

const withoutSplit = (match: JudgedOffer): JudgedOffer => ({
  ...match,
  changes: match.changes.filter(({ kind }) => kind !== 'SPLIT'),
});

const counted = (match: JudgedOffer, wanted: string) =>
  match.reasons.filter(({ outcome }) => outcome === wanted).length;

/** The order of the engine: weighted cost, fewer missed wishes, landed cost, the earlier end, the id. */
function byCost(a: JudgedOffer, b: JudgedOffer): number {
  return (
    compare(a.weightedMinor, b.weightedMinor) ||
    counted(a, 'MISSED') - counted(b, 'MISSED') ||
    compare(a.landedMinor, b.landedMinor) ||
    (a.finishBy ?? '').localeCompare(b.finishBy ?? '') ||
    (a.offerId < b.offerId ? -1 : 1)
  );
}

/** Of what does not fit: fewer failures, then landed cost, the id. */
function byFailures(a: JudgedOffer, b: JudgedOffer): number {
  return (
    counted(a, 'FAILED') - counted(b, 'FAILED') ||
    compare(a.landedMinor, b.landedMinor) ||
    (a.offerId < b.offerId ? -1 : 1)
  );
}

function compare(a: bigint | null, b: bigint | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
