/** What can be wrong in a capacity sheet. Codes are the screens' keys of translation and are never reused. */
export type SheetProblemCode =
  | 'UNKNOWN_WORK_CENTER'
  | 'MISSING_VALUE'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE'
  | 'NOT_WHOLE'
  | 'ROUNDED'
  | 'TOO_LARGE'
  | 'BAD_PERIOD'
  | 'AMBIGUOUS_WEEK'
  | 'PERIOD_IN_PAST'
  | 'PERIOD_TOO_FAR'
  | 'NO_WORKING_DAY'
  | 'DUPLICATE_ROW'
  | 'MIXED_DAY_AND_WEEK'
  | 'COMMITTED_OVER_TOTAL'
  | 'OPENFLOOR_OVER_COMMITTED'
  | 'WORK_ORDERS_DO_NOT_ADD_UP'
  | 'BAD_WORK_ORDER'
  | 'UNKNOWN_UNIT'
  | 'UNIT_MISMATCH'
  | 'UNKNOWN_COLUMN'
  | 'FORMULA_TEXT';

/** An ERROR keeps its row out; a WARNING does not. */
export type ProblemSeverity = 'ERROR' | 'WARNING';

/** A figure that the translated message needs. */
export interface ProblemParam {
  readonly name: string;
  readonly value: string;
}

/** One problem at one cell. `column` is the header as the file writes it; `expected` shows a value that would do. */
export interface SheetProblem {
  readonly row: number;
  readonly column: string;
  readonly cell: string;
  readonly found: string | null;
  readonly expected: string;
  readonly code: SheetProblemCode;
  readonly severity: ProblemSeverity;
  readonly params: readonly ProblemParam[];
}

/** Equal problems of a column taken together, with the first as the example. */
export interface SheetCause {
  readonly code: SheetProblemCode;
  readonly column: string;
  readonly count: number;
  readonly exampleRow: number;
  readonly exampleFound: string | null;
  readonly severity: ProblemSeverity;
}

const warnings: ReadonlySet<SheetProblemCode> = new Set([
  'COMMITTED_OVER_TOTAL',
  'ROUNDED',
  'UNKNOWN_COLUMN',
]);

/** How severe a code is: what the board can show (more than 100 % loaded) or what is ignored is a warning. */
export function severityOf(code: SheetProblemCode): ProblemSeverity {
  return warnings.has(code) ? 'WARNING' : 'ERROR';
}

/** The problems grouped by code and column: most frequent first, at equal count in the order of their first row. */
export function groupCauses(problems: readonly SheetProblem[]): SheetCause[] {
  const causes = new Map<string, SheetCause>();
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
