import { useSearchParams } from 'react-router';
import { countText } from '../domain/count.ts';
import { useT } from '../i18n/use-t.ts';
import { ButtonLink } from './button.tsx';
import css from './ui.module.css';

/** Keyset paging: forward by cursor, back to the first page; the count says how much there is. */
export function Pager(props: {
  shown: number;
  total: number | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}) {
  const t = useT();
  const [params] = useSearchParams();
  const { hasNextPage, endCursor } = props.pageInfo;
  const later = params.has('after');
  return (
    <nav className={css.pager} aria-label={t('common:paging')}>
      <span>
        {t('common:showing', { shown: props.shown, total: countText({ totalCount: props.total }) })}
      </span>
      <span className={css.row}>
        {later ? (
          <ButtonLink small to={withParam(params, 'after', null)}>
            {t('common:firstPage')}
          </ButtonLink>
        ) : null}
        {hasNextPage && endCursor ? (
          <ButtonLink small to={withParam(params, 'after', endCursor)}>
            {t('common:nextPage')}
          </ButtonLink>
        ) : null}
      </span>
    </nav>
  );
}

/** This screen's address with one thing changed. */
export function withParam(params: URLSearchParams, name: string, value: string | null): string {
  const next = new URLSearchParams(params);
  if (value === null) next.delete(name);
  else next.set(name, value);
  const text = next.toString();
  return text === '' ? '?' : `?${text}`;
}
