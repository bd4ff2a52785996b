import { type ColumnMatch, cellAddress, type Sheet, type SheetRow } from '#schema/imports/index.ts';
import type { CapacityColumn } from './capacity-sheet.columns.ts';
import { type ProblemParam, type SheetProblem, type SheetProblemCode, severityOf } from './sheet-problem.ts';

/** Where the columns stand in a sheet and what the file calls them. */
export interface SheetLayout {
  readonly indexByKey: ColumnMatch<CapacityColumn>['indexByKey'];
  readonly header: Sheet['header'];
}

/** What a problem says besides its code: a value that would do, and the figures of the message. */
export interface ProblemDetail {
  readonly expected: string;
  readonly params?: readonly ProblemParam[];
}

/** Reads the cells of one row by column and collects the problems found there. */
export class RowReader {
  readonly problems: SheetProblem[] = [];
  private readonly row: SheetRow;
  private readonly layout: SheetLayout;

  constructor(row: SheetRow, layout: SheetLayout) {
    this.row = row;
    this.layout = layout;
  }

  get number(): number {
    return this.row.number;
  }

  /** The cell's text, empty where the column or the cell is missing. */
  text(column: CapacityColumn): string {
    const index = this.layout.indexByKey.get(column);
    return index === undefined ? '' : (this.row.cells[index]?.text ?? '');
  }

  has(column: CapacityColumn): boolean {
    return this.layout.indexByKey.has(column);
  }

  report(column: CapacityColumn, code: SheetProblemCode, { expected, params = [] }: ProblemDetail): void {
    const index = this.layout.indexByKey.get(column) ?? 0;
    const found = this.text(column);
    this.problems.push({
      row: this.row.number,
      column: this.layout.header[index]?.text ?? column,
      cell: cellAddress(index + 1, this.row.number),
      found: found === '' ? null : found,
      expected,
      code,
      severity: severityOf(code),
      params,
    });
  }
}
