import {
  Building2,
  ChevronDown,
  Keyboard,
  KeyboardOff,
  LogOut,
  Menu,
  Monitor,
  Moon,
  Rows2,
  Rows3,
  Rows4,
  Search,
  Sun,
  User,
} from 'lucide-react';
import { Link, useLocation, useRouteLoaderData } from 'react-router';
import type { Viewer } from '../context.ts';
import { firmName } from '../domain/names.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { DENSITIES, type Theme } from '../preferences.ts';
import type { loader } from '../root.tsx';
import { Icon } from '../ui/icon.tsx';
import { Bell, type InboxFigures } from './bell.tsx';
import { BrandMark } from './brand.tsx';
import { Navigation } from './navigation.tsx';
import { forgetPlaces } from './recent-places.ts';
import css from './shell.module.css';

export function TopBar({ viewer, theme, inbox }: { viewer: Viewer; theme: Theme; inbox: InboxFigures }) {
  const t = useT();
  return (
    <header className={css.bar}>
      <details className={`${css.menu} ${css.burger}`} name="bar">
        <summary aria-label={t('common:nav.label')}>
          <Icon of={Menu} />
        </summary>
        <div className={`${css.sheet} ${css.sheetStart}`}>
          <Navigation />
        </div>
      </details>
      <Link to="/" className={css.brand}>
        <BrandMark />
        <span>{t('common:brand')}</span>
      </Link>
      <OrganisationMenu viewer={viewer} />
      <div className={css.spacer} />
      <SearchLink />
      <Bell loaded={inbox} />
      <LanguageSwitch />
      <PersonMenu viewer={viewer} theme={theme} />
    </header>
  );
}

/** A link to the search page, which opens as a palette where scripts run. */
function SearchLink() {
  const t = useT();
  return (
    <Link to="/search" className={css.search} data-opens="palette" aria-keyshortcuts="Control+K">
      <Icon of={Search} />
      <span>{t('search:title')}</span>
      <kbd>Ctrl K</kbd>
    </Link>
  );
}

function OrganisationMenu({ viewer }: { viewer: Viewer }) {
  const t = useT();
  const locale = useLocale();
  const name = firmName(locale, viewer.organisation);
  if (viewer.memberships.length < 2) {
    return (
      <span className={css.firm} title={name}>
        {name}
      </span>
    );
  }
  return (
    <details className={css.menu} name="bar">
      <summary>
        <Icon of={Building2} />
        <span className="sr">{t('common:organisation.switch')}</span>
        <strong>{name}</strong>
        <Icon of={ChevronDown} size={14} />
      </summary>
      <form method="post" action="/organisation" className={`${css.sheet} ${css.sheetStart}`}>
        <h2>{t('common:organisation.actFor')}</h2>
        {viewer.memberships.map(({ organisation, current }) => (
          <button
            type="submit"
            key={organisation.id}
            className={css.item}
            name="organisationId"
            value={organisation.id}
            aria-current={current || undefined}
          >
            <Icon of={Building2} />
            {firmName(locale, organisation)}
          </button>
        ))}
      </form>
    </details>
  );
}

/** A plain form: the page is loaded anew, so that language, fonts and texts change together. */
export function LanguageSwitch() {
  const locale = useLocale();
  const other = locale === 'en' ? { value: 'zh-CN', text: '中文' } : { value: 'en', text: 'English' };
  return (
    <form method="post" action="/preferences">
      <HereField />
      <button type="submit" className={css.switcher} name="locale" value={other.value} lang={other.value}>
        {other.text}
      </button>
    </form>
  );
}

function HereField() {
  const { pathname, search } = useLocation();
  return <input type="hidden" name="back" value={pathname + search} />;
}

/** How close the rows of tables stand, on this device. */
export function DensityItems() {
  const t = useT();
  const chosen = useRouteLoaderData<typeof loader>('root')?.density ?? 'dense';
  return (
    <form method="post" action="/preferences">
      <HereField />
      {DENSITIES.map((name) => (
        <button
          type="submit"
          key={name}
          className={css.item}
          name="density"
          value={name}
          aria-pressed={chosen === name}
        >
          <Icon of={DENSITY_ICONS[name]} />
          {t(`common:density.${name}`)}
        </button>
      ))}
    </form>
  );
}

/** Single characters as shortcuts, on or off. */
export function ShortcutItems() {
  const t = useT();
  const isOn = useRouteLoaderData<typeof loader>('root')?.shortcuts ?? true;
  return (
    <form method="post" action="/preferences">
      <HereField />
      {(['on', 'off'] as const).map((name) => (
        <button
          type="submit"
          key={name}
          className={css.item}
          name="shortcuts"
          value={name}
          aria-pressed={isOn === (name === 'on')}
        >
          <Icon of={name === 'on' ? Keyboard : KeyboardOff} />
          {t(`common:shortcuts.turn.${name}`)}
        </button>
      ))}
    </form>
  );
}

const DENSITY_ICONS = { comfortable: Rows2, dense: Rows3, compact: Rows4 };
const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon };
const THEME_NAMES: readonly Theme[] = ['system', 'light', 'dark'];

export function ThemeItems({ theme }: { theme: Theme }) {
  const t = useT();
  return (
    <form method="post" action="/preferences">
      <HereField />
      {THEME_NAMES.map((name) => (
        <button
          type="submit"
          key={name}
          className={css.item}
          name="theme"
          value={name}
          aria-pressed={theme === name}
        >
          <Icon of={THEME_ICONS[name]} />
          {t(`common:theme.${name}`)}
        </button>
      ))}
    </form>
  );
}

function PersonMenu({ viewer, theme }: { viewer: Viewer; theme: Theme }) {
  const t = useT();
  return (
    <details className={css.menu} name="bar">
      <summary>
        <Icon of={User} />
        <span className={css.optionalWord}>{viewer.person.name}</span>
        <Icon of={ChevronDown} size={14} />
      </summary>
      <div className={css.sheet}>
        <div className={css.who}>
          <strong>{viewer.person.name}</strong>
          <span>{viewer.person.email}</span>
          <span>{viewer.roles.map((role) => t(`domain:role.${role}`)).join(' · ')}</span>
        </div>
        <hr />
        <h2>{t('common:theme.label')}</h2>
        <ThemeItems theme={theme} />
        <hr />
        <h2>{t('common:density.label')}</h2>
        <DensityItems />
        <hr />
        <form method="post" action="/sign-out" onSubmit={forgetPlaces}>
          <button type="submit" className={css.item}>
            <Icon of={LogOut} />
            {t('common:signOut')}
          </button>
        </form>
      </div>
    </details>
  );
}
