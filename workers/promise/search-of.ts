import type { PlanSearch } from '#schema/orders/index.ts';
import { engineVersion } from '../splitting/engine-version.ts';
import type { SplitLimits, SplitResult } from '../splitting/split-limits.ts';

/** By what a plan was found. */
export function searchOf(
  { seed, nodesMax, roundsMax, boundRounds, secondsMax }: SplitLimits,
  stoppedBy: SplitResult['stoppedBy'] | null,
): PlanSearch {
  const guarded = stoppedBy === null ? null : stoppedBy === 'guard';
  return { ...engineVersion, seed, nodesMax, roundsMax, boundRounds, secondsMax, guarded };
}
