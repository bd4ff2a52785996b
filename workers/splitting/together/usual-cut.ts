import { type SplitLimits, thorough } from '../split-limits.ts';
import type { Cut } from './groups.ts';

/** Orders of a part: fewer do not meet, more take hours of each other's that another part could use (docs/splitting.md). */
const size = 5;

/** To look at each order once, and at some a second time. */
const secondsOfOrder = 1.2;

/** The cut of a round for so many engines. */
export const usualCut = (engines: number): Cut => ({ count: engines, size });

/** How long one part is looked at. Its bound is of itself alone, and only prices its hours. */
export const usualPart: SplitLimits = {
  ...thorough,
  secondsMax: size * secondsOfOrder,
  nodesMax: 5_000,
  roundsMax: 200,
  boundRounds: 60,
};
