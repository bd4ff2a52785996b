import { Form, Link } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { BandLegend, BandStrip } from '../../domain/band.tsx';
import { countText } from '../../domain/count.ts';
import { firmName, listNames, nameOf, treeOptions } from '../../domain/names.ts';
import { BookingText } from '../../domain/offer-terms.tsx';
import { MoneyText, NetOfVat, QuantityText, UnitPriceText } from '../../domain/values.tsx';
import { addDays, isPlainDate } from '../../domain/week.ts';
import { SelectField, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import type { OfferCardPartsFragment } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Empty, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/market.ts';
import { MarketDocument } from './market.gql.ts';
import css from './market.module.css';

const FILTERS = ['process', 'material', 'from', 'lastDay', 'city'] as const;

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const get = (name: string) => params.get(name) || null;
  const date = (name: string) => (isPlainDate(params.get(name) ?? '') ? params.get(name) : null);
  const lastDay = date('lastDay');
  const answer = await query(args, MarketDocument, {
    processCode: get('process'),
    materialCode: get('material'),
    city: get('city'),
    from: date('from'),
    until: lastDay ? addDays(lastDay, 1) : null,
    first: 30,
    after: params.get('after'),
  });
  const filters: Record<string, string> = Object.fromEntries(
    FILTERS.map((name) => [name, params.get(name) ?? '']),
  );
  return { ...answer, filters };
}

export default function Market({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { market } = loaderData;
  const filtered = FILTERS.some((name) => loaderData.filters[name] !== '');
  return (
    <>
      <PageHead title={t('market:title')} crumbs={[]} meta={t('market:count', { shown: countText(market) })}>
        <Allowed act="capacityRequestPost" word={t('market:postNeed')}>
          <ButtonLink look="primary" to="/needs/new">
            {t('market:postNeed')}
          </ButtonLink>
        </Allowed>
      </PageHead>
      <div className={css.layout}>
        <Filters data={loaderData} />
        <div className={ui.panel}>
          {market.edges.length === 0 ? (
            <Empty
              title={filtered ? t('market:noneFiltered.title') : t('market:none.title')}
              why={filtered ? t('market:noneFiltered.why') : t('market:none.why')}
            >
              {filtered ? <ButtonLink to="/market">{t('common:clearFilters')}</ButtonLink> : null}
              <ButtonLink to="/needs/new">{t('market:postNeed')}</ButtonLink>
            </Empty>
          ) : (
            <>
              <div className={css.bar}>
                <BandLegend />
                <span className="quiet">{t('market:bandsNote')}</span>
              </div>
              <OfferTable offers={market.edges.map((edge) => edge.node)} />
              <Pager shown={market.edges.length} total={market.totalCount} pageInfo={market.pageInfo} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Filters({ data }: { data: Route.ComponentProps['loaderData'] }) {
  const t = useT();
  const locale = useLocale();
  const materials = treeOptions(locale, data.materials, () => true);
  return (
    <section className={`${ui.panel} ${css.filters}`} aria-label={t('market:filters')}>
      <Form method="get" key={JSON.stringify(data.filters)}>
        <FormScope reply={undefined} defaults={data.filters}>
          <SelectField
            filter
            name="process"
            label={t('market:column.process')}
            none={t('common:all')}
            options={treeOptions(locale, data.processes, () => true)}
          />
          <SelectField
            filter
            name="material"
            label={t('market:column.material')}
            none={t('common:all')}
            options={materials}
          />
          <TextField filter name="from" label={t('offers:from')} input={{ type: 'date' }} />
          <TextField filter name="lastDay" label={t('offers:lastDay')} input={{ type: 'date' }} />
          <SelectField
            filter
            name="city"
            label={t('market:column.city')}
            none={t('common:all')}
            options={data.cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }))}
          />
          <div className={ui.formActions}>
            <Button look="primary">{t('market:search')}</Button>
            <ButtonLink look="quiet" to="/market">
              {t('common:clearFilters')}
            </ButtonLink>
          </div>
        </FormScope>
      </Form>
    </section>
  );
}

function OfferTable({ offers }: { offers: readonly OfferCardPartsFragment[] }) {
  const t = useT();
  return (
    <TableWrap label={t('market:title')}>
      <table className={`${ui.table} ${css.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('market:column.seller')}</th>
            <th scope="col">{t('market:column.process')}</th>
            <th scope="col">{t('market:column.availability')}</th>
            <th scope="col" className="num">
              {t('market:column.price')}
              <NetOfVat />
            </th>
            <th scope="col" className="num">
              {t('offers:minimumLot')}
            </th>
            <th scope="col">{t('offers:column.booking')}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <OfferRow key={offer.id} offer={offer} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function OfferRow({ offer }: { offer: OfferCardPartsFragment }) {
  const t = useT();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <Link to={`/market/${offer.id}`} className={css.firm}>
          {firmName(locale, offer.seller)}
        </Link>
        <span className={css.sub}>
          {nameOf(locale, offer.city)} · <span className="mono">{offer.number}</span>
          {offer.mine ? ` · ${t('market:mine')}` : ''}
        </span>
      </th>
      <td>
        {nameOf(locale, offer.process)}
        <span className={css.sub}>
          {listNames(
            locale,
            offer.materials.map((one) => nameOf(locale, one)),
          ) || t('market:anyMaterial')}
        </span>
      </td>
      <td>
        <BandStrip weeks={offer.weeks.slice(0, 12)} />
      </td>
      <td className={css.price}>
        <UnitPriceText price={offer.unitPrice} />
        <span className={css.sub}>
          {t('market:plusSetup')} <MoneyText money={offer.setupPrice} />
        </span>
      </td>
      <td className="num">
        <QuantityText quantity={offer.minimumLot} />
      </td>
      <td>
        <BookingText booking={offer.booking} />
      </td>
    </tr>
  );
}
