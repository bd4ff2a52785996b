import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { PageTitle } from '../ui/page-title.tsx';
import ui from '../ui/ui.module.css';
import { BrandMark } from './brand.tsx';
import { LanguageSwitch } from './top-bar.tsx';
import css from './visitor-page.module.css';

/** A page for whoever came by a link, without a sign-in: who we are, the other language, and what the link shows. */
export function VisitorPage(props: { title: string; under?: ReactNode; children: ReactNode }) {
  const t = useT();
  return (
    <div className={css.page}>
      <PageTitle>{props.title}</PageTitle>
      <header className={css.bar}>
        <span className={ui.inline}>
          <BrandMark />
          {t('common:brand')}
        </span>
        <LanguageSwitch />
      </header>
      <main id="main" className={ui.stack}>
        <div>
          <h1 tabIndex={-1}>{props.title}</h1>
          {props.under}
        </div>
        {props.children}
      </main>
    </div>
  );
}
