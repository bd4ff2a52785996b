import { cellAddress, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
import type { ProblemSeverity, SheetProblem, SheetProblemParam } from './sheet-problem.ts';

/** Where the columns stand in a sheet, what the file calls them, and which of its columns nobody asked for. */
export interface SheetLayout<Key extends string = string> {
  readonly indexByKey: ReadonlyMap<Key, number>;
  readonly header: Sheet['header'];
  readonly unknown: readonly SheetCell[];
}

/** What a problem says besides its code: a value that would do, and the figures of the message. */
export interface ProblemDetail {
  readonly expected: string;
  readonly params?: readonly SheetProblemParam[];
}

/** How severe a code is. */
export type SeverityOf<Code extends string> = (code: Code) => ProblemSeverity;

/** Reads the cells of one row by column and collects the problems found there. */
export class RowReader<Key extends string = string, Code extends string = string> {
  readonly problems: SheetProblem<Code>[] = [];
  private readonly row: SheetRow;
  private readonly layout: SheetLayout<Key>;
  private readonly severityOf: SeverityOf<Code>;

  constructor(row: SheetRow, layout: SheetLayout<Key>, severityOf: SeverityOf<Code>) {
    this.row = row;
    this.layout = layout;
    this.severityOf = severityOf;
  }

  get number(): number {
    return this.row.number;
  }

  /** Whether any problem keeps the row out. */
  get hasError(): boolean {
    return this.problems.some(({ severity }) => severity === 'ERROR');
  }

  /** The cell's text, empty where the column or the cell is missing. */
  text(column: Key): string {
    const index = this.layout.indexByKey.get(column);
    return index === undefined ? '' : (this.row.cells[index]?.text ?? '');
  }

  /** The cell's text, with the time of a day that has one: 2026-12-07 08:00. */
  moment(column: Key): string {
    const index = this.layout.indexByKey.get(column);
    const cell = index === undefined ? undefined : this.row.cells[index];
    return cell?.time === undefined ? (cell?.text ?? '') : `${cell.text} ${cell.time}`;
  }

  has(column: Key): boolean {
    return this.layout.indexByKey.has(column);
  }

  report(column: Key, code: Code, { expected, params = [] }: ProblemDetail): void {
    const index = this.layout.indexByKey.get(column) ?? 0;
    const found = this.text(column);
    this.problems.push({
      row: this.row.number,
      column: this.layout.header[index]?.text ?? column,
      cell: cellAddress(index + 1, this.row.number),
      found: found === '' ? null : found,
      expected,
      code,
      severity: this.severityOf(code),
      params,
    });
  }
}
