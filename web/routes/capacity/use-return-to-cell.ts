import { type RefObject, useEffect, useRef } from 'react';
import type { BoardSearch } from './board-search.ts';

/** Whoever closes the panel is back at the cell from which it was opened. */
export function useReturnToCell(table: RefObject<HTMLTableElement | null>, selected: BoardSearch['cell']) {
  const key = selected ? `${selected.workCenterId}:${selected.weekStart}` : null;
  const before = useRef(key);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const element = table.current;
    const note = (event: FocusEvent) => {
      const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined;
      if (place) last.current = place;
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [table]);
  useEffect(() => {
    const left = before.current;
    before.current = key;
    const selector = last.current ? `[data-place="${last.current}"]` : `[data-cell="${left}"]`;
    if (left && !key) table.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [key, table]);
}
