import { type RefObject, useEffect } from 'react';

const STEPS: Record<string, readonly [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** One Tab stop for all cells, arrows between them, Home and End along the weeks. Without scripts every cell is a Tab stop. */
export function useRovingCells(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const element = table.current;
    if (!element) return;
    const cells = () => Array.from(element.querySelectorAll<HTMLElement>('[data-place]'));
    const stopAt = (target: HTMLElement | undefined) => {
      for (const cell of cells()) cell.tabIndex = cell === target ? 0 : -1;
    };
    const already = element.querySelector<HTMLElement>('[data-place][tabindex="0"]');
    stopAt(already ?? element.querySelector<HTMLElement>('[data-place][aria-current]') ?? cells()[0]);
    const onKey = (event: KeyboardEvent) => {
      const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined;
      const target = place ? neighbour(element, place, event.key) : null;
      if (!target) return;
      event.preventDefault();
      stopAt(target);
      target.focus();
    };
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && event.target.dataset.place) stopAt(event.target);
    };
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('focusin', onFocus);
    };
  });
}

function neighbour(table: HTMLElement, place: string, key: string): HTMLElement | null {
  const [row = 0, column = 0] = place.split(':').map(Number);
  if (key === 'Home') return table.querySelector<HTMLElement>(`[data-place="${row}:0"]`);
  if (key === 'End')
    return Array.from(table.querySelectorAll<HTMLElement>(`[data-place^="${row}:"]`)).at(-1) ?? null;
  const step = STEPS[key];
  return step
    ? table.querySelector<HTMLElement>(`[data-place="${row + step[0]}:${column + step[1]}"]`)
    : null;
}
