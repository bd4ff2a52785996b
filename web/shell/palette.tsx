import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Form, useFetcher, useLocation, useNavigate } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import type { loader } from '../routes/search/search.tsx';
import { Icon } from '../ui/icon.tsx';
import ui from '../ui/ui.module.css';
import css from './palette.module.css';
import { beforeTyping, isComposing, moved } from './palette-state.ts';
import { type Place, recentPlaces } from './recent-places.ts';

const PAUSE_MS = 120;
const MOVES = ['ArrowDown', 'ArrowUp', 'Home', 'End'] as const;

/** Everything by typing: screens, ids, one's own things. A combobox over a list box, in a dialog of the browser's own. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const t = useT();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the box closes it; the keyboard has Escape
    <dialog
      ref={dialog}
      className={css.palette}
      aria-label={t('search:title')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open ? <Finder onClose={onClose} /> : null}
    </dialog>
  );
}

function Finder({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [places] = useState<Place[]>(() => recentPlaces());
  const answer = useFound(text);
  const found =
    text.trim() === '' ? beforeTyping(places, answer?.found ?? [], pathname) : (answer?.found ?? []);
  // The first line is what Enter opens, unless nothing has been typed yet.
  const chosen = active < 0 && text.trim() !== '' && answer?.q === text ? 0 : active;
  const go = (to: string) => {
    onClose();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const move = MOVES.find((key) => key === event.key);
    const line = found[chosen];
    if (event.key === 'Enter' && line) {
      event.preventDefault();
      go(line.to);
    } else if (move && (move.startsWith('Arrow') || text === '')) {
      event.preventDefault();
      setActive(moved(chosen, found.length, move));
    }
  };
  return (
    <Form action="/search" role="search" className={css.box} onSubmit={onClose}>
      <div className={css.field}>
        <Icon of={Search} />
        <input
          className={css.input}
          name="q"
          value={text}
          maxLength={100}
          // biome-ignore lint/a11y/noAutofocus: whoever opens a palette types next
          autoFocus
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-label={t('search:label')}
          aria-expanded={found.length > 0}
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 ? `palette-${chosen}` : undefined}
          placeholder={t('search:placeholder')}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.target.value);
            setActive(-1);
          }}
        />
        <kbd className={css.key}>Esc</kbd>
      </div>
      <div role="listbox" id="palette-list" aria-label={t('search:results')} className={css.list}>
        {found.map((line, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, as in every combobox
          <div
            key={`${line.kind} ${line.to} ${line.title}`}
            id={`palette-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className={css.line}
            ref={at === chosen ? scrollIntoList : null}
            onClick={() => go(line.to)}
          >
            <span className={css.kind}>{t(`search:kind.${line.kind}`)}</span>
            <span className={css.title}>{line.title}</span>
            {line.number ? <span className="mono">{line.number}</span> : null}
          </div>
        ))}
      </div>
      <p role="status" className={found.length === 0 && answer?.q === text ? css.none : 'sr'}>
        {answer?.q !== text || text === ''
          ? ''
          : found.length === 0
            ? t('search:none.title', { text })
            : t('search:count', { count: found.length })}
      </p>
      <p className={`${css.foot} ${ui.row}`}>{t('search:help')}</p>
    </Form>
  );
}

/** What the server has found for the text, a moment after the last key. */
function useFound(text: string) {
  const fetcher = useFetcher<typeof loader>();
  const { load } = fetcher;
  useEffect(() => {
    const timer = setTimeout(
      () => void load(`/search?${new URLSearchParams({ q: text })}`),
      text === '' ? 0 : PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text, load]);
  return fetcher.data;
}

function scrollIntoList(line: HTMLElement | null) {
  line?.scrollIntoView({ block: 'nearest' });
}
