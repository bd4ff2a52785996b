import { ChevronLeft } from 'lucide-react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useHolds, useMay } from '../../domain/allowed.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { type SettingsSection, sections } from './sections.ts';
import css from './settings.module.css';

export const handle = { breadcrumb: 'common:nav.settings' };

/** The settings: their pages at the side, one of them open. */
export default function Settings() {
  const t = useT();
  const may = useMay();
  const holds = useHolds();
  const isIndex = useLocation().pathname.replace(/\/$/, '') === '/settings';
  const isShown = ({ act, roles }: SettingsSection) =>
    (act === undefined || may(act)) && (roles === undefined || holds(roles));
  return (
    <div className={css.settings} data-at={isIndex ? 'list' : 'page'}>
      <nav className={css.sections} aria-label={t('settings:title')}>
        {sections
          .filter(({ items }) => items.some(isShown))
          .map((group) => (
            <div key={group.key}>
              <h2>{t(`settings:group.${group.key}`)}</h2>
              <ul>
                {group.items.filter(isShown).map((item) => (
                  <li key={item.key}>
                    <NavLink to={item.to} className={css.section ?? ''}>
                      <Icon of={item.icon} />
                      {t(`settings:section.${item.key}`)}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </nav>
      <div className={css.page}>
        <Link to="/settings" className={css.back}>
          <Icon of={ChevronLeft} />
          {t('settings:title')}
        </Link>
        <Outlet />
      </div>
    </div>
  );
}
