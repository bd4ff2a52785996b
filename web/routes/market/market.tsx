import { Allowed } from '../../domain/allowed.tsx';
import { BandLegend } from '../../domain/band.tsx';
import { countText } from '../../domain/count.ts';
import type { MarketChoicesFragment, MarketMapQuery, MarketQuery } from '../../gql/graphql.ts';
import { isMissing, query } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import ui from '../../ui/ui.module.css';
import { SavedViewBar } from '../../views/saved-view-bar.tsx';
import type { Route } from './+types/market.ts';
import { ActiveFilters } from './active-filters.tsx';
import { MarketMap } from './map/market-map.tsx';
import { MarketDocument, MarketMapDocument } from './market.gql.ts';
import css from './market.module.css';
import { MarketFacets } from './market-facets.tsx';
import { MarketFilters } from './market-filters.tsx';
import { FILTERS, type MarketSearch, marketSearchOf } from './market-search.ts';
import { MarketTabs, OrderLinks } from './market-tabs.tsx';
import { marketViewsOf } from './market-views.server.ts';
import { OfferTable } from './offer-table.tsx';

const LIST_PAGE = 30;
const MAP_PAGE = 200;

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const saved = await marketViewsOf(args);
  const search = marketSearchOf(params);
  const shows = params.get('show') === 'map' ? 'map' : 'list';
  const values: Record<string, string> = Object.fromEntries(
    FILTERS.map((name) => [name, search.unread.includes(name) ? '' : (params.get(name) ?? '')]),
  );
  const after = params.get('after');
  const ask = async (asked: Asked): Promise<Answer> => {
    if (shows === 'list') {
      const answer = await query(args, MarketDocument, { ...asked, first: LIST_PAGE, after });
      return { choices: answer, list: answer.capacitySearch, map: null };
    }
    const answer = await query(args, MarketMapDocument, { ...asked, first: MAP_PAGE, after });
    return { choices: answer, list: null, map: answer.capacitySearch };
  };
  return { search, values, saved, ...(await asSearched(search, ask)) };
}

type Asked = Pick<MarketSearch, 'filter' | 'order'>;
type Answer = { readonly choices: MarketChoicesFragment } & (
  | { readonly list: MarketQuery['capacitySearch']; readonly map: null }
  | { readonly list: null; readonly map: MarketMapQuery['capacitySearch'] }
);

/** An address that asks for codes that there are not, or for a page of another search, is shown without its filters, and that is said. */
async function asSearched(
  { filter, order }: Asked,
  ask: (asked: Asked) => Promise<Answer>,
): Promise<Answer & { readonly isUnasked: boolean }> {
  try {
    return { ...(await ask({ filter, order })), isUnasked: false };
  } catch (error) {
    if (!isMissing(error)) throw error;
    return { ...(await ask({ filter: {}, order: 'NEWEST' })), isUnasked: true };
  }
}

type Loaded = Route.ComponentProps['loaderData'];

export default function Market({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { choices, search, values, list, map } = loaderData;
  const found = list ?? map;
  const shows = map ? 'map' : 'list';
  const { resource, order } = search;
  const kept = [
    ['resource', resource ?? ''],
    ['order', order === 'NEWEST' ? '' : order],
    ['show', shows === 'map' ? 'map' : ''],
  ] as const;
  return (
    <>
      <PageHead title={t('market:title')} crumbs={[]} meta={t('finding:count', { shown: countText(found) })}>
        <Allowed act="capacityRequestPost" word={t('market:postNeed')}>
          <ButtonLink look="primary" to="/needs/new">
            {t('market:postNeed')}
          </ButtonLink>
        </Allowed>
      </PageHead>
      <SavedViewBar saved={loaderData.saved} />
      <MarketTabs search={search} shows={shows} resources={found.facets.resources} />
      <div className={css.layout}>
        <div className={css.aside}>
          <MarketFilters values={values} kept={kept.filter(([, value]) => value !== '')} choices={choices} />
          {list ? <MarketFacets facets={list.facets} /> : null}
        </div>
        <div className={ui.stackTight}>
          <a href="#filters" className={css.toFilters}>
            {t('finding:toFilters')}
          </a>
          <Problems data={loaderData} />
          <ActiveFilters values={values} choices={choices} />
          <Found data={loaderData} />
        </div>
      </div>
    </>
  );
}

function Problems({ data }: { data: Loaded }) {
  const t = useT();
  const names = data.search.unread.map((name) => t(`finding:named.${name}`)).join(', ');
  return (
    <>
      {data.isUnasked ? <Notice tone="warn">{t('finding:unasked')}</Notice> : null}
      {names === '' ? null : <Notice tone="warn">{t('finding:unread', { names })}</Notice>}
    </>
  );
}

function Found({ data }: { data: Loaded }) {
  const t = useT();
  const { list, map, search } = data;
  const { edges, totalCount, pageInfo } = list ?? map;
  if (edges.length === 0) return <Nothing data={data} />;
  return (
    <div className={ui.panel}>
      {list ? (
        <>
          <div className={css.bar}>
            <OrderLinks search={search} />
            <BandLegend />
          </div>
          <p className={`quiet ${css.note}`}>{t('finding:bandsNote')}</p>
          <OfferTable edges={list.edges} window={search.filter} />
        </>
      ) : (
        <MarketMap edges={map.edges} />
      )}
      <Pager shown={edges.length} total={totalCount} pageInfo={pageInfo} />
    </div>
  );
}

function Nothing({ data }: { data: Loaded }) {
  const t = useT();
  const isFiltered = Object.keys(data.search.filter).length > 0;
  return (
    <div className={ui.panel}>
      {isFiltered ? (
        <EmptyFilter
          clear="/market?view=none"
          title={t('finding:noneFiltered.title')}
          why={t('finding:noneFiltered.why')}
        >
          <ButtonLink to="/needs/new">{t('market:postNeed')}</ButtonLink>
        </EmptyFilter>
      ) : (
        <EmptyState title={t('finding:none.title')} why={t('finding:none.why')}>
          <ButtonLink to="/needs/new">{t('market:postNeed')}</ButtonLink>
        </EmptyState>
      )}
    </div>
  );
}
