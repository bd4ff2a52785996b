import { type Dataset, rowsOf } from '../dataset.ts';
import { sigmoid } from '../logistic.ts';
import { type Boosted, boost, boostedLogits } from './boost.ts';
import { type Calibration, calibrate } from './recalibrate.ts';

/** Scores in shadow, beside the champion: nobody is refused or granted by it. */
export interface Challenger {
  readonly boosted: Boosted;
  readonly calibration: Calibration;
}

/** Boosts on all rows; how sure it may be is learnt from rows that a model of the other folds has not seen. */
export function fitChallenger(data: Dataset): Challenger {
  const logits = new Float64Array(data.rows);
  for (const fold of new Set(data.fold)) {
    const at = (inside: boolean) =>
      Array.from(data.fold.keys()).filter((row) => (data.fold[row] === fold) === inside);
    const held = at(true);
    const found = boostedLogits(boost(rowsOf(data, at(false))), rowsOf(data, held));
    held.forEach((row, n) => {
      logits[row] = found[n] as number;
    });
  }
  return { boosted: boost(data), calibration: calibrate(logits, data.bad) };
}

/** Log-odds of a bad end of every row, recalibrated. */
export function challengerLogits({ boosted, calibration }: Challenger, data: Dataset): Float64Array {
  return boostedLogits(boosted, data).map((logit) => calibration.slope * logit + calibration.intercept);
}

export function challengerProbabilities(model: Challenger, data: Dataset): Float64Array {
  return challengerLogits(model, data).map(sigmoid);
}
