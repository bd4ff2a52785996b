import { CholeskyDecomposition, Matrix } from 'ml-matrix';

export interface Logistic {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * Logistic regression by iteratively reweighted least squares: minimises −Σ log-likelihood + ½ |weights|² (so C = 1), the intercept free.
 * `columns` are by feature. Ends when no coefficient moves by more than 1e-10.
 */
export function fitLogistic(columns: readonly Float64Array[], bad: Uint8Array): Logistic {
  const size = columns.length + 1;
  const rows = bad.length;
  const at = (column: number, row: number) =>
    column === 0 ? 1 : ((columns[column - 1] as Float64Array)[row] as number);
  let beta = new Float64Array(size);
  for (let round = 0; round < 100; round++) {
    const hessian = Matrix.zeros(size, size);
    const gradient = new Float64Array(size);
    for (let row = 0; row < rows; row++) {
      let logit = 0;
      for (let a = 0; a < size; a++) logit += (beta[a] as number) * at(a, row);
      const p = sigmoid(logit);
      const weight = p * (1 - p);
      for (let a = 0; a < size; a++) {
        const value = at(a, row);
        gradient[a] = (gradient[a] as number) + ((bad[row] as number) - p) * value;
        for (let b = a; b < size; b++) hessian.set(a, b, hessian.get(a, b) + weight * value * at(b, row));
      }
    }
    for (let a = 1; a < size; a++) {
      gradient[a] = (gradient[a] as number) - (beta[a] as number);
      hessian.set(a, a, hessian.get(a, a) + 1);
    }
    for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) hessian.set(a, b, hessian.get(b, a));
    const step = new CholeskyDecomposition(hessian).solve(Matrix.columnVector(Array.from(gradient)));
    let moved = 0;
    beta = beta.map((one, a) => {
      moved = Math.max(moved, Math.abs(step.get(a, 0)));
      return one + step.get(a, 0);
    });
    if (moved < 1e-10) break;
  }
  return { intercept: beta[0] ?? 0, weights: [...beta.slice(1)] };
}

export function sigmoid(logit: number): number {
  return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
}
