/** An ERROR keeps its row out; a WARNING does not. */
export type ProblemSeverity = 'ERROR' | 'WARNING';

/** A figure that the translated message needs. */
export interface SheetProblemParam {
  readonly name: string;
  readonly value: string;
}

/** One problem at one cell. `column` is the header as the file writes it; `expected` shows a value that would do. */
export interface SheetProblem<Code extends string = string> {
  readonly row: number;
  readonly column: string;
  readonly cell: string;
  readonly found: string | null;
  readonly expected: string;
  readonly code: Code;
  readonly severity: ProblemSeverity;
  readonly params: readonly SheetProblemParam[];
}

/** Equal problems of a column taken together, with the first as the example. */
export interface SheetCause<Code extends string = string> {
  readonly code: Code;
  readonly column: string;
  readonly count: number;
  readonly exampleRow: number;
  readonly exampleFound: string | null;
  readonly severity: ProblemSeverity;
}

/** Rows by what they would do; every row is in one of the first four, `warn` counts accepted rows with a warning. */
export interface SheetCounts {
  readonly create: number;
  readonly change: number;
  readonly same: number;
  readonly reject: number;
  readonly warn: number;
}

/** The problems grouped by code and column: most frequent first, at equal count in the order of their first row. */
export function groupCauses<Code extends string>(
  problems: readonly SheetProblem<Code>[],
): SheetCause<Code>[] {
  const causes = new Map<string, SheetCause<Code>>();
  for (const { code, column, row, found, severity } of problems) {
    const key = `${code} ${column}`;
    const known = causes.get(key);
    const example = known ?? { code, column, count: 0, exampleRow: row, exampleFound: found, severity };
    causes.set(key, { ...example, count: example.count + 1 });
  }
  return [...causes.values()].sort(
    (left, right) => right.count - left.count || left.exampleRow - right.exampleRow,
  );
}
