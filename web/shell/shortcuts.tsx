import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../ui/button.tsx';
import { Palette } from './palette.tsx';
import css from './shortcuts.module.css';

/** What can be opened by a key alone. */
export type Opened = 'palette' | 'help' | null;

/**
 * What a key asks for. Single characters are for whoever has not turned them off (WCAG 2.1.4), and never while something is
 * typed; Ctrl-K and Cmd-K always.
 */
export function askedFor(
  key: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean },
  { isTyping, shortcuts }: { isTyping: boolean; shortcuts: boolean },
): Opened {
  const command = key.ctrlKey || key.metaKey;
  if (command && !key.altKey && key.key.toLowerCase() === 'k') return 'palette';
  if (command || key.altKey || isTyping || !shortcuts) return null;
  if (key.key === '/') return 'palette';
  return key.key === '?' ? 'help' : null;
}

/** Hears the keys of the whole page, and holds what they open. */
export function Shortcuts({ shortcuts }: { shortcuts: boolean }) {
  const [opened, setOpened] = useState<Opened>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isTyping = target?.closest('input, textarea, select, [contenteditable], [role="grid"]') != null;
      const asked = event.isComposing ? null : askedFor(event, { isTyping, shortcuts });
      if (!asked || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpened(asked);
    };
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target.closest('[data-opens="palette"]') : null;
      if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      setOpened('palette');
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick, true);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick, true);
    };
  }, [shortcuts]);
  const close = () => setOpened(null);
  return (
    <>
      <Palette open={opened === 'palette'} onClose={close} />
      <ShortcutList open={opened === 'help'} onClose={close} />
    </>
  );
}

const KEYS = [
  ['palette', ['Ctrl K', '/']],
  ['help', ['?']],
  ['close', ['Esc']],
  ['cells', ['←', '→', '↑', '↓']],
  ['week', ['Home', 'End']],
] as const;

function ShortcutList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={css.list} aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{t('common:shortcuts.title')}</h2>
      <dl className={css.keys}>
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`common:shortcuts.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('common:shortcuts.off')}</p>
      <form method="dialog">
        <Button>{t('common:close')}</Button>
      </form>
    </dialog>
  );
}
