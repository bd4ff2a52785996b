import { isRouteErrorResponse, useLocation } from 'react-router';
import { useT } from './i18n/use-t.ts';
import { ButtonLink } from './ui/button.tsx';
import { PageHead } from './ui/page-head.tsx';
import css from './ui/ui.module.css';

/** What went wrong, whose side, what to do, and the reference to tell us. */
export function ErrorScreen({ error, page = false }: { error: unknown; page?: boolean }) {
  const t = useT();
  const location = useLocation();
  const kind = kindOf(error);
  const reference = referenceOf(error);
  const body = (
    <>
      <PageHead title={t(`errors:screen.${kind}.title`)} />
      <div className={css.panel}>
        <div className={css.empty}>
          <p>{t(`errors:screen.${kind}.why`)}</p>
          {reference ? <p className="quiet">{t('errors:reference', { reference })}</p> : null}
          <div>
            {kind === 'missing' ? null : (
              <ButtonLink look="primary" to={location.pathname + location.search} reloadDocument>
                {t('errors:retry')}
              </ButtonLink>
            )}
            <ButtonLink to="/">{t('errors:home')}</ButtonLink>
          </div>
        </div>
      </div>
    </>
  );
  return page ? <main className={css.errorPage}>{body}</main> : body;
}

function kindOf(error: unknown): 'missing' | 'busy' | 'tooLarge' | 'failed' {
  if (!isRouteErrorResponse(error)) return 'failed';
  if (error.status === 404 || error.status === 405) return 'missing';
  if (error.status === 413) return 'tooLarge';
  return error.status === 429 ? 'busy' : 'failed';
}

function referenceOf(error: unknown): string | null {
  if (!isRouteErrorResponse(error)) return null;
  const body: unknown = error.data;
  return typeof body === 'object' && body !== null && 'reference' in body ? String(body.reference) : null;
}
