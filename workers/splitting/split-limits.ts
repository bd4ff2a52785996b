import type { Plan, PlanCost } from './plan.ts';

/** How far to look. Work is what decides; seconds are a guard that should not be reached. */
export interface SplitLimits {
  readonly secondsMax: number;
  readonly nodesMax: number;
  /** Rounds of improvement by parts, of the bound. */
  readonly roundsMax: number;
  readonly boundRounds: number;
  /** Relative gap at which a plan is good enough; 0 to prove it. */
  readonly gap: number;
  readonly seed: number;
}

/** While somebody does something else; who waits sets less. */
export const thorough: SplitLimits = {
  secondsMax: 60,
  nodesMax: 1_000_000,
  roundsMax: 2_000,
  boundRounds: 300,
  gap: 1e-4,
  seed: 1,
};

/** A plan on the way: what found it, and what it costs. */
export interface Step {
  readonly by: 'greedy' | 'known' | 'reinserted' | 'program' | 'parts';
  readonly total: number;
}

export interface SplitResult {
  readonly plan: Plan;
  readonly cost: PlanCost;
  readonly total: number;
  /** No plan costs less; never below 0. */
  readonly bound: number;
  /** (total − bound) / total. */
  readonly gap: number;
  /** By which of both the bound was proven. */
  readonly boundBy: 'program' | 'prices';
  /** What ended the search: all its work was done, or the guard of time. Equal input gives the equal plan only for work. */
  readonly stoppedBy: 'work' | 'guard';
  /** Costs of the plans on the way, the first by greedy, or known before. */
  readonly steps: readonly Step[];
  readonly limits: SplitLimits;
}
