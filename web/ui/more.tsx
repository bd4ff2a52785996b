import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import css from './ui.module.css';

/** A part of a form that the usual case leaves alone: closed it says what is set, open it lets one change it. Works without scripts. */
export function More(props: { title: string; set: ReactNode; open: boolean; children: ReactNode }) {
  return (
    <details className={`${css.disclosure} ${css.more}`} open={props.open || undefined}>
      <summary>
        <Icon of={ChevronRight} size={14} />
        <span>{props.title}</span>
        <small>{props.set}</small>
      </summary>
      <div className={css.moreBody}>{props.children}</div>
    </details>
  );
}
