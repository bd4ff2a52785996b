import { sigmoid } from '../logistic.ts';

/** What log-odds have to be multiplied by and moved by to mean what they say. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Platt's scaling (1999) by Newton's method with halved steps (Lin, Lin, Weng 2007). The outcomes are drawn in by one case on each side, so that it has
 * an answer where the log-odds tell the classes apart without a mistake.
 */
export function calibrate(logits: Float64Array, bad: Uint8Array): Calibration {
  const bads = bad.reduce((sum, one) => sum + one, 0);
  const targets = Float64Array.from(bad, (one) =>
    one === 1 ? (bads + 1) / (bads + 2) : 1 / (bad.length - bads + 2),
  );
  let at: Calibration = { slope: 1, intercept: 0 };
  let loss = lossAt(at, logits, targets);
  for (let round = 0; round < 100; round++) {
    const step = newtonStep(at, logits, targets);
    let share = 1;
    let [next, lower] = [at, loss];
    for (; share > 1e-10; share /= 2) {
      next = { slope: at.slope - share * step.slope, intercept: at.intercept - share * step.intercept };
      lower = lossAt(next, logits, targets);
      if (lower < loss) break;
    }
    if (!(lower < loss - 1e-12)) break;
    [at, loss] = [next, lower];
  }
  return at;
}

function lossAt({ slope, intercept }: Calibration, logits: Float64Array, targets: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < logits.length; row++) {
    const logit = slope * (logits[row] as number) + intercept;
    // ln(1 + e^x) without overflow.
    sum += Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit))) - (targets[row] as number) * logit;
  }
  return sum;
}

function newtonStep(
  { slope, intercept }: Calibration,
  logits: Float64Array,
  targets: Float64Array,
): Calibration {
  let [ga, gb, aa, ab, bb] = [0, 0, 1e-12, 0, 1e-12];
  for (let row = 0; row < logits.length; row++) {
    const x = logits[row] as number;
    const p = sigmoid(slope * x + intercept);
    const [apart, weight] = [p - (targets[row] as number), p * (1 - p)];
    ga += apart * x;
    gb += apart;
    aa += weight * x * x;
    ab += weight * x;
    bb += weight;
  }
  const determinant = aa * bb - ab * ab;
  return { slope: (bb * ga - ab * gb) / determinant, intercept: (aa * gb - ab * ga) / determinant };
}
