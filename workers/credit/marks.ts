import { fitLogistic } from './logistic.ts';

/** How well probabilities tell bad from good. */
export interface Marks {
  /** Chance that a bad one has the higher probability; ties count half. */
  readonly auc: number;
  /** The largest difference between the shares of bad and of good ones above a threshold. */
  readonly ks: number;
  /** Mean squared difference between probability and outcome. */
  readonly brier: number;
}

export function marksOf(p: Float64Array, bad: Uint8Array): Marks {
  const order = Array.from(p.keys()).sort((a, b) => (p[b] as number) - (p[a] as number));
  const bads = bad.reduce((sum, one) => sum + one, 0);
  const goods = bad.length - bads;
  let [above, below, pairs, ks] = [0, 0, 0, 0];
  for (let at = 0; at < order.length; ) {
    let [tiedBad, tiedGood] = [0, 0];
    const value = p[order[at] as number];
    for (; at < order.length && p[order[at] as number] === value; at++)
      if (bad[order[at] as number] === 1) tiedBad += 1;
      else tiedGood += 1;
    pairs += tiedGood * (above + tiedBad / 2);
    above += tiedBad;
    below += tiedGood;
    ks = Math.max(ks, Math.abs(above / bads - below / goods));
  }
  const squares = p.reduce((sum, one, row) => sum + (one - (bad[row] as number)) ** 2, 0);
  return { auc: pairs / (bads * goods), ks, brier: squares / p.length };
}

/** Slope of a logistic regression of the outcome on the log-odds: 1 where a probability means what it says. Without a penalty, nearly. */
export function calibrationSlope(p: Float64Array, bad: Uint8Array): number {
  // A column a thousand times as large makes the penalty on its weight a millionth.
  const logits = p.map((one) => 1_000 * Math.log(Math.max(1e-12, one) / Math.max(1e-12, 1 - one)));
  return (fitLogistic([logits], bad).weights[0] ?? 0) * 1_000;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of a sample. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
