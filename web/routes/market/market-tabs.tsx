import { Link, useSearchParams } from 'react-router';
import type { MarketOrder, MarketQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { withParam } from '../../ui/pager.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import css from './market.module.css';
import { useFoundCount } from './market-facets.tsx';
import { type MarketSearch, ORDERS, RESOURCES } from './market-search.ts';

type Counts = MarketQuery['capacitySearch']['facets']['resources'];

/** This address with one thing changed, from its first page on. */
function useAddress(): (name: string, value: string | null) => string {
  const [params] = useSearchParams();
  const first = new URLSearchParams(params);
  for (const passing of ['after', 'view']) first.delete(passing);
  return (name, value) => withParam(first, name, value);
}

/** What is sold, by class, each with how much of it there is; and list or map. */
export function MarketTabs(props: { search: MarketSearch; shows: 'list' | 'map'; resources: Counts }) {
  const t = useT();
  const found = useFoundCount();
  const address = useAddress();
  const countOf = (resource: string) => {
    const known = props.resources.find((one) => one.resource === resource);
    return known ? ` ${found(known.count)}` : ' 0';
  };
  const tabs = [
    { to: address('resource', null), text: t('common:all'), current: props.search.resource === null },
    ...RESOURCES.map((resource) => ({
      to: address('resource', resource),
      text: t(`domain:resource.${resource}`) + countOf(resource),
      current: props.search.resource === resource,
    })),
  ];
  const ways = (['list', 'map'] as const).map((way) => ({
    to: address('show', way === 'map' ? 'map' : null),
    text: t(`finding:show.${way}`),
    current: props.shows === way,
  }));
  return (
    <div className={css.tabRow}>
      <Tabs label={t('finding:byClass')} tabs={tabs} />
      <Tabs label={t('finding:show.label')} tabs={ways} />
    </div>
  );
}

/** In which order; by distance only once it is said from where. */
export function OrderLinks({ search }: { search: MarketSearch }) {
  const t = useT();
  const address = useAddress();
  const [params] = useSearchParams();
  const offered = ORDERS.filter((order) => order !== 'DISTANCE' || params.get('city'));
  const to = (order: MarketOrder) => address('order', order === 'NEWEST' ? null : order);
  return (
    <nav className={ui.row} aria-label={t('finding:order.label')}>
      <span className="quiet">{t('finding:order.label')}</span>
      {offered.map((order) => (
        <Link
          key={order}
          to={to(order)}
          className={css.order}
          aria-current={order === search.order ? 'true' : undefined}
        >
          {t(`finding:order.${order}`)}
        </Link>
      ))}
    </nav>
  );
}
