import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import { PageTitle } from './page-title.tsx';
import css from './ui.module.css';

export interface Crumb {
  to: string;
  text: string;
}

/** Where we are, what this is, and the one thing to do here. */
export function PageHead(props: { title: string; crumbs?: Crumb[]; meta?: ReactNode; children?: ReactNode }) {
  return (
    <header className={css.head}>
      <PageTitle>{props.title}</PageTitle>
      {props.crumbs ? <Crumbs crumbs={props.crumbs} here={props.title} /> : null}
      <div className={css.headTitle}>
        <h1 tabIndex={-1}>{props.title}</h1>
        {props.meta ? <div className={css.headMeta}>{props.meta}</div> : null}
      </div>
      {props.children ? <div className={css.headActions}>{props.children}</div> : null}
    </header>
  );
}

function Crumbs({ crumbs, here }: { crumbs: Crumb[]; here: string }) {
  const t = useT();
  return (
    <nav className={css.crumbs} aria-label={t('common:breadcrumb')}>
      <ol>
        {[{ to: '/', text: t('common:nav.home') }, ...crumbs].map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.text}</Link>
            <Icon of={ChevronRight} size={12} />
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
