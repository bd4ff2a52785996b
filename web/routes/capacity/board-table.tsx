import { Fragment, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useMay } from '../../domain/allowed.tsx';
import type { CapacityBoardQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import css from './board.module.css';
import { groupsOf } from './board-groups.ts';
import { BoardHead } from './board-head.tsx';
import { cellKey, figureAt, isFigure, isOpen, linesOf } from './board-lines.ts';
import type { BoardSearch } from './board-search.ts';
import { BoardTotals } from './board-totals.tsx';
import { CenterRows } from './center-rows.tsx';
import { EditBar } from './edit-bar.tsx';
import { type Place, useBoardGrid } from './grid/use-board-grid.ts';
import { GroupHead } from './group-head.tsx';
import { panelLink } from './panel-link.ts';
import { useRovingCells } from './roving-cells.ts';
import { useReturnToCell } from './use-return-to-cell.ts';

type Grid = CapacityBoardQuery['capacityGrid'];

interface BoardProps {
  grid: Grid;
  search: BoardSearch;
  day: string;
  idempotencyKey: string;
}

/**
 * Work centres × days, weeks or months. A table first: each free figure is a link. Once scripts run it is a grid: arrows move, digits and
 * F2 edit, blocks are pasted, and all that was typed is saved at once.
 */
export function BoardTable(props: BoardProps) {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  const { grid, search, day } = props;
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const rows = grid.edges.map(({ node }) => node);
  const groups = groupsOf(rows, search, useLocale());
  const shown = groups.flatMap((group) => (group.isClosed ? [] : group.rows));
  const lines = linesOf(shown, search.show);
  const starts = grid.columns.map(({ start }) => start);
  const mayEdit = useMay()('capacityEdit');
  const lineAt = (place: Place) => lines[place[0]];
  const figure = (place: Place, edits: ReadonlyMap<string, string>) => {
    const line = lineAt(place);
    return line ? figureAt(line, place[1], starts[place[1]] ?? '', edits) : '';
  };
  const board = useBoardGrid(table, {
    lines: lines.length,
    columns: starts.length,
    keyAt: (place) => {
      const line = lineAt(place);
      return line ? cellKey(line.row, line.name, starts[place[1]] ?? '') : '';
    },
    nameAt: (line) => lines[line]?.name ?? '',
    isEditable: (place) => {
      const name = lineAt(place)?.name;
      return (
        mayEdit &&
        name !== undefined &&
        isFigure(name) &&
        isOpen(search.bucket, grid.columns[place[1]]?.end ?? '', day)
      );
    },
    valueAt: figure,
    savedAt: (place) => figure(place, new Map()),
    open: (place) => {
      const line = lineAt(place);
      if (line && search.bucket !== 'MONTH')
        void navigate(panelLink(params, line.row, starts[place[1]] ?? ''), { preventScrollReset: true });
    },
  });
  useRovingCells(table);
  useReturnToCell(table, search.cell);
  return (
    <EditBar
      board={board}
      rows={rows}
      columns={grid.columns}
      bucket={search.bucket}
      idempotencyKey={props.idempotencyKey}
    >
      {(problems) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
        <section className={css.scroll} aria-label={t('capacity:board')} tabIndex={0}>
          <table
            className={css.board}
            ref={table}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited is a grid
            role="grid"
            aria-multiselectable="true"
            {...board.handlers}
          >
            <caption className="sr">{t('capacity:caption')}</caption>
            <BoardHead rows={rows} columns={grid.columns} bucket={search.bucket} day={day} />
            {groups.map((group) => (
              <Fragment key={group.key}>
                {search.group === 'none' ? null : (
                  <GroupHead group={group} columns={grid.columns} show={search.show} edits={board.edits} />
                )}
                {(group.isClosed ? [] : group.rows).map((row) => (
                  <CenterRows
                    key={row.workCenter.id}
                    row={row}
                    first={lines.findIndex((line) => line.row === row)}
                    lines={lines.filter((line) => line.row === row)}
                    columns={grid.columns}
                    search={search}
                    board={board}
                    problems={problems}
                  />
                ))}
              </Fragment>
            ))}
            <BoardTotals rows={rows} columns={grid.columns} show={search.show} edits={board.edits} />
          </table>
        </section>
      )}
    </EditBar>
  );
}
