import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { ButtonLink } from './button.tsx';
import { Icon } from './icon.tsx';
import css from './ui.module.css';

/** What failed, whose side it is, what to do, and the reference to tell us. The rest of the page stands. */
export function ErrorPanel(props: {
  title?: string;
  why?: string;
  reference?: string | null;
  children?: ReactNode;
}) {
  const t = useT();
  const { pathname, search } = useLocation();
  return (
    <div className={css.failed} role="alert">
      <Icon of={CircleAlert} size={20} />
      <h2>{props.title ?? t('errors:panel.title')}</h2>
      <p>{props.why ?? t('errors:panel.why')}</p>
      {props.reference ? (
        <p className="quiet">{t('errors:reference', { reference: props.reference })}</p>
      ) : null}
      <div>
        {props.children ?? (
          <ButtonLink to={pathname + search} reloadDocument>
            {t('errors:retry')}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

/** Keeps a panel that fails from taking the page with it. The error still reaches the console, where tests look. */
export class PanelBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <ErrorPanel /> : this.props.children;
  }
}
