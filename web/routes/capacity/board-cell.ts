import type { BoardReply } from './board-edit.server.ts';
import type { Columns, Line, Row } from './board-lines.ts';
import type { BoardSearch } from './board-search.ts';
import type { Place, useBoardGrid } from './grid/use-board-grid.ts';

/** What the rows of one work centre are drawn from. */
export interface RowsProps {
  row: Row;
  first: number;
  lines: readonly Line[];
  columns: Columns;
  search: BoardSearch;
  board: ReturnType<typeof useBoardGrid>;
  problems: BoardReply['cells'];
}

/** And one of its cells. */
export type CellProps = RowsProps & { line: Line; at: number; place: Place };
