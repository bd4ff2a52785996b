import { Link } from 'react-router';
import { firmName, nameOf } from '../../domain/names.ts';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/open-firms.ts';
import { OpenFirmsDocument } from './open.gql.ts';
import css from './open.module.css';
import { OpenFilters, provincesOf } from './open-filters.tsx';
import { OpenPage } from './open-page.tsx';

export async function loader(args: Route.LoaderArgs) {
  const province = args.url.searchParams.get('province') || null;
  const after = args.url.searchParams.get('after');
  const { cities, publicFirms } = await query(args, OpenFirmsDocument, { province, first: 50, after });
  const canonical = `${args.url.origin}/open/firms`;
  return { publicFirms, provinces: provincesOf(cities), filters: { province: province ?? '' }, canonical };
}

export default function OpenFirms({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { publicFirms, filters } = loaderData;
  const firms = publicFirms.edges.map(({ node }) => node);
  return (
    <OpenPage tab="firms" canonical={loaderData.canonical}>
      <OpenFilters filters={filters} provinces={loaderData.provinces} clear="/open/firms" />
      <div className={ui.panel}>
        {firms.length > 0 ? (
          <>
            <ul className={css.firms}>
              {firms.map((firm) => (
                <Firm key={firm.id} firm={firm} />
              ))}
            </ul>
            <Pager shown={firms.length} total={publicFirms.totalCount} pageInfo={publicFirms.pageInfo} />
          </>
        ) : filters.province ? (
          <EmptyFilter
            clear="/open/firms"
            title={t('open:firms.noneFiltered')}
            why={t('open:firms.noneWhy')}
          />
        ) : (
          <EmptyState title={t('open:firms.none')} why={t('open:firms.noneWhy')} />
        )}
      </div>
    </OpenPage>
  );
}

type ListedFirm = Route.ComponentProps['loaderData']['publicFirms']['edges'][number]['node'];

function Firm({ firm }: { firm: ListedFirm }) {
  const t = useT();
  const locale = useLocale();
  return (
    <li>
      <h2>
        <Link to={`/open/firms/${firm.id}`}>{firmName(locale, firm)}</Link>{' '}
        <VerifiedMark since={firm.verifiedSince} />
      </h2>
      {firm.city ? (
        <p className="quiet">
          {[firm.city.province, firm.city].flatMap((one) => (one ? [nameOf(locale, one)] : [])).join(' · ')}
        </p>
      ) : null}
      {firm.words ? <p>{firm.words}</p> : null}
      <Link to={`/open?firm=${firm.id}`}>{t('open:firms.offers')}</Link>
    </li>
  );
}
