import { challengerProbabilities, fitChallenger } from '../challenger/challenger.ts';
import { type Dataset, rowsOf } from '../dataset.ts';
import { calibrationSlope, deviationOf, type Marks, marksOf, meanOf } from '../marks.ts';
import { fitScorecard, probabilities } from '../scorecard.ts';

export interface Validation extends Marks {
  /** Standard deviation of the AUC over the folds. */
  readonly aucDeviation: number;
  /** Of the pooled probabilities. */
  readonly calibration: number;
  /** Of every row by the model that did not see it. */
  readonly p: Float64Array;
}

/** Learns from rows; the answer gives the probabilities of others. */
export type Fit = (train: Dataset) => (test: Dataset) => Float64Array;

export const champion: Fit = (train) => {
  const scorecard = fitScorecard(train);
  return (test) => probabilities(scorecard, test);
};

export const challenger: Fit = (train) => {
  const model = fitChallenger(train);
  return (test) => challengerProbabilities(model, test);
};

/** Fits on all folds but one, predicts that one; marks are means over the folds. */
export function crossValidate(data: Dataset, learn: Fit = champion): Validation {
  const folds = [...new Set(data.fold)].sort((a, b) => a - b);
  const p = new Float64Array(data.rows);
  const marks = folds.map((fold) => {
    const at = (inside: boolean) =>
      Array.from(data.fold.keys()).filter((row) => (data.fold[row] === fold) === inside);
    const held = at(true);
    const test = rowsOf(data, held);
    const found = learn(rowsOf(data, at(false)))(test);
    held.forEach((row, n) => {
      p[row] = found[n] as number;
    });
    return marksOf(found, test.bad);
  });
  return {
    auc: meanOf(marks.map(({ auc }) => auc)),
    aucDeviation: deviationOf(marks.map(({ auc }) => auc)),
    ks: meanOf(marks.map(({ ks }) => ks)),
    brier: meanOf(marks.map(({ brier }) => brier)),
    calibration: calibrationSlope(p, data.bad),
    p,
  };
}
