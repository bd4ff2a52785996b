import { FilterX, Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { ButtonLink } from './button.tsx';
import { Icon } from './icon.tsx';
import css from './ui.module.css';

/** What will be here, why there is nothing yet, and the one next step. */
export function EmptyState(props: { title: string; why: string; children?: ReactNode }) {
  return (
    <div className={css.empty}>
      <Icon of={Inbox} size={20} />
      <h2>{props.title}</h2>
      <p>{props.why}</p>
      {props.children ? <div>{props.children}</div> : null}
    </div>
  );
}

/** There is something, but not under these filters: the step is to take them away. `clear` is the list's own address. */
export function EmptyFilter(props: { clear: string; title?: string; why?: string; children?: ReactNode }) {
  const t = useT();
  return (
    <div className={css.empty}>
      <Icon of={FilterX} size={20} />
      <h2>{props.title ?? t('common:emptyFilter.title')}</h2>
      <p>{props.why ?? t('common:emptyFilter.why')}</p>
      <div>
        <ButtonLink to={props.clear}>{t('common:clearFilters')}</ButtonLink>
        {props.children}
      </div>
    </div>
  );
}
