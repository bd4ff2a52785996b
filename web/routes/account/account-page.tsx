import { CalendarRange, Hourglass, ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { BrandMark } from '../../shell/brand.tsx';
import { LanguageSwitch } from '../../shell/top-bar.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import css from './account.module.css';

/** The door: what this is, and the way in. */
export function AccountPage(props: { title: string; wide?: boolean; children: ReactNode; after: ReactNode }) {
  const t = useT();
  return (
    <div className={css.page}>
      <PageTitle>{props.title}</PageTitle>
      <header className={css.bar}>
        <Link to="/sign-in">
          <BrandMark />
          {t('common:brand')}
        </Link>
        <LanguageSwitch />
      </header>
      <main className={`${css.columns} ${props.wide ? css.wide : ''}`}>
        <Pitch />
        <div className={css.card}>
          <header>
            <h1 tabIndex={-1}>{props.title}</h1>
          </header>
          {props.children}
          <p className={css.after}>{props.after}</p>
        </div>
      </main>
    </div>
  );
}

function Pitch() {
  const t = useT();
  return (
    <div className={css.pitch}>
      <h2>{t('account:pitch.title')}</h2>
      <p>{t('account:pitch.text')}</p>
      <ul className={css.points}>
        <li>
          <Icon of={CalendarRange} />
          {t('account:pitch.sell')}
        </li>
        <li>
          <Icon of={ListChecks} />
          {t('account:pitch.match')}
        </li>
        <li>
          <Icon of={Hourglass} />
          {t('account:pitch.hold')}
        </li>
      </ul>
      <FloorDrawing />
    </div>
  );
}

/** A line drawing of weeks and machines: free cells open up. */
function FloorDrawing() {
  return (
    <svg
      className={css.drawing}
      viewBox="0 0 420 132"
      fill="none"
      stroke="currentColor"
      strokeWidth="1"
      aria-hidden="true"
    >
      <path className={css.heat2} d="M120 12h50v36h-50zM270 84h50v36h-50z" />
      <path className={css.heat} d="M220 12h50v36h-50zM170 48h50v36h-50zM320 84h50v36h-50z" />
      <path className={css.heat4} d="M320 12h50v36h-50zM270 48h50v36h-50zM370 84h49v36h-49z" />
      <path d="M.5 12h419M.5 48h419M.5 84h419M.5 120h419M.5 12v108M120 12v108M170 12v108M220 12v108M270 12v108M320 12v108M370 12v108M419.5 12v108" />
      <path d="M14 24h60M14 34h40M14 60h76M14 70h32M14 96h52M14 106h44" strokeWidth="2" opacity=".45" />
    </svg>
  );
}
