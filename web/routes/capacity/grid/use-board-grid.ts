import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useReducer,
  useRef,
  useState,
} from 'react';
import { readAmount } from '../../../domain/parse-amount.ts';
import { changeEdits, NOTHING_EDITED } from './edit-state.ts';
import { parseTsv, writeTsv } from './tsv.ts';

/** A cell by its line and column on the screen. */
export type Place = readonly [line: number, column: number];

/** What the grid must know of the board. */
export interface GridModel {
  lines: number;
  columns: number;
  keyAt(place: Place): string;
  /** Lines of one name may be filled into one another. */
  nameAt(line: number): string;
  isEditable(place: Place): boolean;
  valueAt(place: Place, edits: ReadonlyMap<string, string>): string;
  savedAt(place: Place): string;
  open(place: Place): void;
}

export type GridNotice = { kind: 'pasted' | 'clipped' | 'notNumbers'; count: number; left: number } | null;

const PAGE_LINES = 12;
const STARTS_EDITING = /^[\d.,+\-¥￥０-９．，－]$/;

/** Keys, clipboard and unsaved figures of an editable grid. Moving by arrows is the roving hook's; this does the rest. */
export function useBoardGrid(table: RefObject<HTMLTableElement | null>, model: GridModel) {
  const [state, dispatch] = useReducer(changeEdits, NOTHING_EDITED);
  const [range, setRange] = useState<readonly [Place, Place] | null>(null);
  const [editing, setEditing] = useState<{ place: Place; text: string } | null>(null);
  const [notice, setNotice] = useState<GridNotice>(null);
  const isExtending = useRef(false);

  const focusAt = ([line, column]: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-place="${line}:${column}"]`)?.focus();
  const within = ([line, column]: Place): Place => [
    Math.max(0, Math.min(model.lines - 1, line)),
    Math.max(0, Math.min(model.columns - 1, column)),
  ];
  const set = (cells: readonly (readonly [Place, string])[]) =>
    dispatch({
      type: 'set',
      values: cells.map(([place, value]) => [model.keyAt(place), value, model.savedAt(place)]),
    });
  const chosen = (): Place[] => (range ? placesOf(range) : []);

  const commit = (text: string, move: Place | null): void => {
    if (!editing) return;
    const entry = readAmount(text);
    const ok = 'amount' in entry && !entry.amount.startsWith('-');
    if (!ok && text.trim() !== '') {
      setNotice({ kind: 'notNumbers', count: 1, left: 0 });
      return;
    }
    if (text.trim() !== '' && ok) set([[editing.place, entry.amount]]);
    setEditing(null);
    setNotice(null);
    const [line, column] = editing.place;
    const next = move ?? [0, 0];
    // After React has put the cell back in the input's place.
    requestAnimationFrame(() => focusAt(within([line + next[0], column + next[1]])));
  };

  const fill = (direction: 'right' | 'down'): void => {
    const [first] = chosen();
    if (!first) return;
    const source = (place: Place): Place =>
      direction === 'right' ? [place[0], first[1]] : [first[0], place[1]];
    set(
      chosen()
        .filter(
          (place) =>
            model.isEditable(place) &&
            (direction === 'right' || model.nameAt(place[0]) === model.nameAt(first[0])),
        )
        .map((place) => [place, model.valueAt(source(place), state.edits)] as const),
    );
  };

  const paste = (text: string): void => {
    const [first] = chosen();
    if (!first) return;
    const cells = parseTsv(text).flatMap((row, line) =>
      row.map((value, column) => ({ place: [first[0] + line, first[1] + column] as Place, value })),
    );
    const inside = cells.filter(
      ({ place }) => place[0] < model.lines && place[1] < model.columns && model.isEditable(place),
    );
    const read = inside.flatMap(({ place, value }) => {
      const entry = readAmount(value);
      return 'amount' in entry && !entry.amount.startsWith('-') ? [[place, entry.amount] as const] : [];
    });
    set(read);
    const left = cells.length - inside.length;
    const bad = inside.length - read.length;
    setNotice(
      bad > 0
        ? { kind: 'notNumbers', count: bad, left }
        : { kind: left > 0 ? 'clipped' : 'pasted', count: read.length, left },
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const place = placeOf(event.target);
    if (!place) return;
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const acts: Record<string, () => void> = control
      ? {
          z: () => dispatch({ type: event.shiftKey ? 'redo' : 'undo' }),
          y: () => dispatch({ type: 'redo' }),
          r: () => fill('right'),
          d: () => fill('down'),
          home: () => focusAt([0, 0]),
          end: () => focusAt([model.lines - 1, model.columns - 1]),
        }
      : {
          enter: () =>
            model.isEditable(place) ? begin(place, model.valueAt(place, state.edits)) : model.open(place),
          f2: () => begin(place, model.valueAt(place, state.edits)),
          delete: () =>
            set(
              chosen()
                .filter(model.isEditable)
                .map((cell) => [cell, '0'] as const),
            ),
          backspace: () =>
            set(
              chosen()
                .filter(model.isEditable)
                .map((cell) => [cell, '0'] as const),
            ),
          pageup: () => focusAt(within([place[0] - PAGE_LINES, place[1]])),
          pagedown: () => focusAt(within([place[0] + PAGE_LINES, place[1]])),
        };
    const act = acts[key];
    if (act) {
      event.preventDefault();
      act();
    } else if (!control && !event.altKey && STARTS_EDITING.test(event.key) && model.isEditable(place)) {
      event.preventDefault();
      begin(place, event.key);
    }
  };
  const begin = (place: Place, text: string) => {
    if (model.isEditable(place)) setEditing({ place, text });
  };

  return {
    edits: state.edits,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    dispatch,
    editing,
    begin,
    commit,
    cancel: () => {
      const place = editing?.place;
      setEditing(null);
      if (place) requestAnimationFrame(() => focusAt(place));
    },
    notice,
    isChosen: (place: Place) => range !== null && isIn(range, place) && !isOne(range),
    focusAt,
    handlers: {
      onKeyDown,
      // Before the roving hook moves the focus.
      onKeyDownCapture: (event: KeyboardEvent<HTMLTableElement>) => {
        isExtending.current = event.shiftKey;
      },
      onFocus: (event: FocusEvent<HTMLTableElement>) => {
        const place = placeOf(event.target);
        if (place) setRange((before) => [isExtending.current && before ? before[0] : place, place]);
      },
      onMouseDown: (event: { shiftKey: boolean }) => {
        isExtending.current = event.shiftKey;
      },
      onCopy: (event: ClipboardEvent<HTMLTableElement>) => {
        if (!range || !placeOf(event.target)) return;
        event.preventDefault();
        const [top, left, bottom, right] = edges(range);
        const rows = Array.from({ length: bottom - top + 1 }, (_, line) =>
          Array.from({ length: right - left + 1 }, (_, column) =>
            model.valueAt([top + line, left + column], state.edits),
          ),
        );
        event.clipboardData.setData('text/plain', writeTsv(rows));
      },
      onPaste: (event: ClipboardEvent<HTMLTableElement>) => {
        if (!placeOf(event.target)) return;
        event.preventDefault();
        paste(event.clipboardData.getData('text/plain'));
      },
    },
  };
}

function placeOf(target: EventTarget): Place | null {
  const place = target instanceof HTMLElement ? target.dataset.place : undefined;
  const [line, column] = (place ?? '').split(':').map(Number);
  return place && line !== undefined && column !== undefined ? [line, column] : null;
}

function edges([from, to]: readonly [Place, Place]): readonly [number, number, number, number] {
  return [
    Math.min(from[0], to[0]),
    Math.min(from[1], to[1]),
    Math.max(from[0], to[0]),
    Math.max(from[1], to[1]),
  ];
}

function placesOf(range: readonly [Place, Place]): Place[] {
  const [top, left, bottom, right] = edges(range);
  return Array.from({ length: bottom - top + 1 }, (_, line) =>
    Array.from({ length: right - left + 1 }, (_, column): Place => [top + line, left + column]),
  ).flat();
}

function isIn(range: readonly [Place, Place], [line, column]: Place): boolean {
  const [top, left, bottom, right] = edges(range);
  return line >= top && line <= bottom && column >= left && column <= right;
}

function isOne([from, to]: readonly [Place, Place]): boolean {
  return from[0] === to[0] && from[1] === to[1];
}
