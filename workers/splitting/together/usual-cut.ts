import type { Instance } from '../instance.ts';
import { type SplitLimits, thorough } from '../split-limits.ts';
import type { Cut } from './groups.ts';

/** Orders of a part: fewer find little to trade with each other, and a round of more keeps its answers to itself for longer (decision 0139). */
const size = 5;

/** To look at each order once, and at some a second time. */
const secondsOfOrder = 1.2;

/** The cut of a round for so many engines. */
export const usualCut = (engines: number): Cut => ({ count: engines, size });

/** How the whole is looked at before it is divided: orders in other turns, and as many answers as seeds. */
export const wholeLimits = (seed: number): SplitLimits => ({
  ...thorough,
  secondsMax: 20,
  nodesMax: 0,
  roundsMax: 250,
  boundRounds: 0,
  seed,
});

/** How long a part is looked at. Its bound is of itself alone, and only prices its hours. */
export const usualLimits = ({ orders }: Instance): SplitLimits => ({
  ...thorough,
  secondsMax: orders.length * secondsOfOrder,
  nodesMax: 5_000,
  roundsMax: 200,
  boundRounds: 60,
});
