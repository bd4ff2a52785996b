/** A linear program with integers, row by row, as a solver takes it. */
export class LinearModel {
  readonly cost: number[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly isInteger: boolean[] = [];
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  readonly starts: number[] = [0];
  readonly indices: number[] = [];
  readonly values: number[] = [];

  get columns(): number {
    return this.cost.length;
  }

  get rows(): number {
    return this.rowLower.length;
  }

  column(
    cost: number,
    upper = Number.POSITIVE_INFINITY,
    kind: 'continuous' | 'integer' = 'continuous',
  ): number {
    this.cost.push(cost);
    this.lower.push(0);
    this.upper.push(upper);
    this.isInteger.push(kind === 'integer');
    return this.cost.length - 1;
  }

  binary(cost: number): number {
    return this.column(cost, 1, 'integer');
  }

  /** `lower ≤ Σ value × column ≤ upper`; gives the row's number. Terms of one column must not repeat. */
  row(lower: number, upper: number, terms: readonly (readonly [column: number, value: number])[]): number {
    for (const [column, value] of terms) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    return this.rowLower.length - 1;
  }
}
