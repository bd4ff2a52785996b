import { Link, useLocation } from 'react-router';
import { useIsOneOf, useMay } from '../domain/allowed.tsx';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import { itemAt, type NavigationItem, navigation } from './navigation-items.ts';
import css from './shell.module.css';

/** The rail: what the reader may use, and where they are. */
export function Navigation() {
  const t = useT();
  const may = useMay();
  const isOneOf = useIsOneOf();
  const { pathname, search } = useLocation();
  const here = itemAt(pathname, search);
  const isShown = ({ act, kinds }: NavigationItem) =>
    (act === undefined || may(act)) && (kinds === undefined || isOneOf(kinds));
  return (
    <nav aria-label={t('common:nav.label')}>
      {navigation
        .filter(({ items }) => items.some(isShown))
        .map((group) => (
          <div key={group.key} className={css.group}>
            {group.key === 'mine' ? null : (
              <div className={css.groupTitle}>{t(`common:nav.${group.key}`)}</div>
            )}
            <ul>
              {group.items.filter(isShown).map((item) => (
                <li key={item.key}>
                  <Link
                    to={item.to}
                    className={css.link}
                    aria-current={here === item.key ? 'page' : undefined}
                  >
                    <Icon of={item.icon} />
                    <span>{t(`common:nav.${item.key}`)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  );
}
