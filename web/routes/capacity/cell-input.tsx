import { useEffect, useRef } from 'react';
import css from './board.module.css';
import type { RowsProps } from './board-cell.ts';
import type { Place } from './grid/use-board-grid.ts';

/** What a cell is while it is typed in. */
export function CellInput({ board, label }: { board: RowsProps['board']; label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    const element = input.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <input
      ref={input}
      className={css.cellInput}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      defaultValue={board.editing?.text ?? ''}
      onBlur={(event) => {
        if (!done.current) board.commit(event.currentTarget.value, null);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        const moves: Record<string, Place> = {
          Enter: [event.shiftKey ? -1 : 1, 0],
          Tab: [0, event.shiftKey ? -1 : 1],
        };
        const move = moves[event.key];
        if (event.key === 'Escape') {
          done.current = true;
          board.cancel();
        } else if (move) {
          event.preventDefault();
          done.current = true;
          board.commit(event.currentTarget.value, move);
          done.current = false;
        }
      }}
    />
  );
}
