import { treeOptions } from '../../domain/names.ts';
import { isPlainDate } from '../../domain/week.ts';
import { SelectField, TextField } from '../../form/fields.tsx';
import type { Resource } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/open.ts';
import { OpenOffersDocument } from './open.gql.ts';
import { OpenFilters, provincesOf } from './open-filters.tsx';
import { OpenOfferTable } from './open-offer-table.tsx';
import { OpenPage } from './open-page.tsx';

const FILTERS = ['resource', 'process', 'province', 'openOn', 'firm'] as const;
const RESOURCES: readonly Resource[] = ['CAPACITY', 'STOCK', 'DELIVERY'];

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const get = (name: string) => params.get(name) || null;
  const openOn = get('openOn');
  const { cities, ...answer } = await query(args, OpenOffersDocument, {
    resource: RESOURCES.find((name) => name === get('resource')) ?? null,
    process: get('process'),
    province: get('province'),
    firm: get('firm'),
    openOn: openOn !== null && isPlainDate(openOn) ? openOn : null,
    first: 50,
    after: get('after'),
  });
  const filters: Record<string, string> = Object.fromEntries(
    FILTERS.map((name) => [name, params.get(name) ?? '']),
  );
  return { ...answer, provinces: provincesOf(cities), filters, canonical: `${args.url.origin}/open` };
}

export default function Open({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { publicOffers, filters } = loaderData;
  const offers = publicOffers.edges.map(({ node }) => node);
  const isFiltered = Object.values(filters).some(Boolean);
  return (
    <OpenPage tab="offers" canonical={loaderData.canonical}>
      <Filters data={loaderData} />
      <div className={ui.panel}>
        {offers.length > 0 ? (
          <>
            <OpenOfferTable offers={offers} />
            <Pager shown={offers.length} total={publicOffers.totalCount} pageInfo={publicOffers.pageInfo} />
          </>
        ) : isFiltered ? (
          <EmptyFilter
            clear="/open"
            title={t('open:offers.noneFiltered')}
            why={t('open:offers.noneFilteredWhy')}
          />
        ) : (
          <EmptyState title={t('open:offers.none')} why={t('open:offers.noneWhy')} />
        )}
      </div>
    </OpenPage>
  );
}

function Filters({ data }: { data: Route.ComponentProps['loaderData'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <OpenFilters filters={data.filters} provinces={data.provinces} clear="/open">
      <SelectField
        filter
        name="resource"
        label={t('open:resource')}
        none={t('common:all')}
        options={RESOURCES.map((name) => ({ value: name, text: t(`domain:resource.${name}`) }))}
      />
      <SelectField
        filter
        name="process"
        label={t('market:column.process')}
        none={t('common:all')}
        options={treeOptions(locale, data.processes, () => true)}
      />
      <TextField filter name="openOn" label={t('open:openOn')} input={{ type: 'date' }} />
    </OpenFilters>
  );
}
