import type { ReactNode } from 'react';
import { Link, useRouteLoaderData } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import type { loader as rootLoader } from '../../root.tsx';
import { BrandMark } from '../../shell/brand.tsx';
import { LanguageSwitch } from '../../shell/top-bar.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import css from './open.module.css';

const TABS = { offers: '/open', firms: '/open/firms', statistics: '/open/statistics' } as const;
export type OpenTab = keyof typeof TABS;

/** The frame of what anybody may see without signing in, written to be found: title, description, one address for each page. */
export function OpenPage(props: { tab: OpenTab; canonical: string; title?: string; children: ReactNode }) {
  const t = useT();
  const isSignedIn = Boolean(useRouteLoaderData<typeof rootLoader>('root')?.viewer);
  const title = props.title ?? t(`open:${props.tab}.title`);
  return (
    <div className={css.page}>
      <PageTitle>{title}</PageTitle>
      <meta name="description" content={t(`open:${props.tab}.description`)} />
      <link rel="canonical" href={props.canonical} />
      <header className={css.bar}>
        <Link to="/open">
          <BrandMark />
          {t('common:brand')}
        </Link>
        <span className={css.doors}>
          <LanguageSwitch />
          <ButtonLink small to={isSignedIn ? '/market' : '/sign-in'}>
            {isSignedIn ? t('market:title') : t('account:signIn.title')}
          </ButtonLink>
        </span>
      </header>
      <main className={css.main}>
        <h1 tabIndex={-1}>{title}</h1>
        {props.title ? null : <p className="muted">{t(`open:${props.tab}.intro`)}</p>}
        <Tabs
          label={t('open:tabs')}
          tabs={(Object.keys(TABS) as OpenTab[]).map((tab) => ({
            to: TABS[tab],
            text: t(`open:${tab}.tab`),
            current: tab === props.tab && !props.title,
          }))}
        />
        {props.children}
      </main>
    </div>
  );
}
