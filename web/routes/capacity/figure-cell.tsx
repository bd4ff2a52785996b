import { formatBps, formatNumber } from '../../domain/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import css from './board.module.css';
import type { CellProps } from './board-cell.ts';
import { cellKey, figureAt, isKnown } from './board-lines.ts';
import { CellInput } from './cell-input.tsx';
import { markClass } from './column-mark.tsx';

/** One figure; the total and the load of one's own can be typed over. */
export function FigureCell({ line, at, place, columns, board, problems, search }: CellProps) {
  const t = useT();
  const locale = useLocale();
  const start = columns[at]?.start ?? '';
  const key = cellKey(line.row, line.name, start);
  const value = figureAt(line, at, start, board.edits);
  const known = isKnown(line, at, start, board.edits);
  const isDirty = board.edits.has(key);
  const problem = problems[key];
  const isEditing = board.editing?.place[0] === place[0] && board.editing.place[1] === place[1];
  const over = line.name === 'load' && Number(value) > 10_000;
  const classes = [
    css.value,
    !known && css.unknown,
    known && Number(value) === 0 && css.zero,
    over && css.overLoad,
    isDirty && css.dirty,
    problem && css.wrong,
    board.isChosen(place) && css.chosen,
    markClass(line.row, at, search.bucket === 'DAY'),
  ];
  const text =
    !known || value === ''
      ? '–'
      : line.name === 'load'
        ? formatBps(locale, Number(value))
        : formatNumber(locale, value);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the roving hook makes one of the cells a Tab stop
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
      role="gridcell"
      className={classes.filter(Boolean).join(' ')}
      data-place={`${place[0]}:${place[1]}`}
      aria-selected={board.isChosen(place) || undefined}
      aria-invalid={problem ? true : undefined}
      onDoubleClick={() => board.begin(place, value)}
      onClick={(event) => event.currentTarget.focus()}
    >
      {isEditing ? (
        <CellInput
          board={board}
          label={`${line.row.workCenter.code} ${t(`domain:measureRow.${line.name}`)} ${start}`}
        />
      ) : (
        <>
          {text}
          {isDirty ? <span className="sr">{t('capacity:edit.unsaved')}</span> : null}
        </>
      )}
    </td>
  );
}
