import { Bell, Bookmark, ChevronDown, Users } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { useErrorText } from '../domain/error-text.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import ui from '../ui/ui.module.css';
import { CopyLink } from './copy-link.tsx';
import type { ViewsOfList } from './saved-views.server.ts';
import { AlertForm, OwnViewForms, SaveForm } from './view-forms.tsx';
import { addressOf, currentView, hasChanged } from './view-query.ts';
import css from './views.module.css';

/** The saved views of a list: choose one, save what is shown, change or share one's own. All of it plain forms. */
export function SavedViewBar({ saved }: { saved: ViewsOfList }) {
  const t = useT();
  const { pathname, search } = useLocation();
  const current = currentView(saved.views, search);
  return (
    <div className={css.bar}>
      <details className={css.menu} name="bar">
        <summary>
          <Icon of={Bookmark} />
          <span className={css.name}>{current ? current.name : t('views:title')}</span>
          {hasChanged(current, search) ? <span className={css.changed}>{t('views:changed')}</span> : null}
          <Icon of={ChevronDown} size={14} />
        </summary>
        <div className={css.sheet}>
          <ul>
            <li>
              <Link to={`${pathname}?view=none`} aria-current={current ? undefined : 'true'}>
                {t('views:asItComes')}
              </Link>
            </li>
            {saved.views.map((view) => (
              <li key={view.id}>
                <Link to={addressOf(pathname, view)} aria-current={view === current ? 'true' : undefined}>
                  <span className={css.name}>{view.name}</span>
                  {view.shared ? (
                    <span className={css.mark}>
                      <Icon of={Users} size={14} />
                      {t('views:shared')}
                    </span>
                  ) : null}
                  {saved.alerting?.includes(view.id) ? (
                    <span className={css.mark}>
                      <Icon of={Bell} size={14} />
                      {t('views:alerting')}
                    </span>
                  ) : null}
                  {view.isDefault ? <span className={css.mark}>{t('views:isDefault')}</span> : null}
                </Link>
              </li>
            ))}
          </ul>
          <SaveForm saved={saved} back={pathname + search} />
          {current ? <OwnViewForms saved={saved} view={current} back={pathname + search} /> : null}
        </div>
      </details>
      {current && saved.alerting ? <AlertForm saved={saved} view={current} back={pathname + search} /> : null}
      <CopyLink />
      <ViewProblem />
    </div>
  );
}

/** Why a change of the views was refused: it comes back in the address, for the forms post to another place. */
function ViewProblem() {
  const errorText = useErrorText();
  const code = new URLSearchParams(useLocation().search).get('viewProblem');
  if (!code || !/^[A-Z_]{3,40}$/.test(code)) return null;
  const params = [
    { name: 'longest', value: '60' },
    { name: 'limit', value: '50' },
  ];
  return (
    <div role="alert" className={ui.wide}>
      <Notice tone="bad">{errorText({ field: '', code, message: code, params })}</Notice>
    </div>
  );
}
