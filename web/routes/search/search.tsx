import { Search as SearchIcon } from 'lucide-react';
import { Form, Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { findings } from '../../search/search.server.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/search.ts';
import css from './search.module.css';

export async function loader(args: Route.LoaderArgs) {
  const q = args.url.searchParams.get('q') ?? '';
  return { q, found: await findings(args, q) };
}

/** The search as a page: what the palette shows, for whoever has no scripts or wants an address of it. */
export default function SearchPage({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { q, found } = loaderData;
  return (
    <>
      <PageHead title={t('search:title')} crumbs={[]} />
      <Form method="get" role="search" className={css.form}>
        <input
          className={ui.input}
          type="search"
          name="q"
          defaultValue={q}
          key={q}
          maxLength={100}
          aria-label={t('search:label')}
          placeholder={t('search:placeholder')}
        />
        <Button look="primary">
          <Icon of={SearchIcon} />
          {t('search:go')}
        </Button>
      </Form>
      <div className={ui.panel}>
        {found.length === 0 ? (
          <EmptyState title={t('search:none.title', { text: q })} why={t('search:none.why')} />
        ) : (
          <ul className={css.results}>
            {found.map((one) => (
              <li key={`${one.to} ${one.title}`}>
                <Link to={one.to}>
                  <span className={css.kind}>{t(`search:kind.${one.kind}`)}</span>
                  <span className={css.title}>{one.title}</span>
                  {one.number ? <span className="mono">{one.number}</span> : null}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
