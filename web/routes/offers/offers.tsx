import { Download } from 'lucide-react';
import { Link } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { AudienceGrades } from '../../domain/grade-badge.tsx';
import { nameOf } from '../../domain/names.ts';
import { BookingText } from '../../domain/offer-terms.tsx';
import { ResourceName } from '../../domain/resource-icon.tsx';
import { StateBadge } from '../../domain/state-badge.tsx';
import { DateRange, NetOfVat, QuantityText, UnitPriceText } from '../../domain/values.tsx';
import type { OfferRowFragment, OfferState } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import { SavedViewBar } from '../../views/saved-view-bar.tsx';
import { savedViewsOf } from '../../views/saved-views.server.ts';
import type { Route } from './+types/offers.ts';
import { OffersDocument } from './offers.gql.ts';

const STATES: readonly OfferState[] = ['PUBLISHED', 'WITHDRAWN', 'EXPIRED'];

/** Each class of offer has a sheet of its own. */
const SHEETS = ['offers', 'stock', 'runs'] as const;

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const state = STATES.find((name) => name === params.get('state')) ?? null;
  const saved = await savedViewsOf(args, 'offers');
  const { capacityOffers } = await query(args, OffersDocument, {
    state,
    first: 50,
    after: params.get('after'),
  });
  return { list: capacityOffers, state, saved };
}

export default function Offers({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { list, state } = loaderData;
  const tabs = [null, ...STATES].map((name) => ({
    to: name ? `?state=${name}` : '?',
    text: name ? t(`domain:state.offer.${name}`) : t('common:all'),
    current: name === state,
  }));
  return (
    <>
      <PageHead title={t('offers:title')} crumbs={[{ to: '/capacity', text: t('capacity:title') }]}>
        {SHEETS.map((kind) => (
          <a
            key={kind}
            className={ui.button}
            href={`/capacity/imports/sheets/${kind}.xlsx?locale=${locale}`}
            aria-label={t(`offers:sheet.named.${kind}`)}
            download
          >
            <Icon of={Download} size={14} />
            {t(`offers:sheet.out.${kind}`)}
          </a>
        ))}
        <ButtonLink to="/capacity/imports?kind=offers">{t('offers:sheet.in')}</ButtonLink>
        <Allowed act="capacityOfferPublish" word={t('offers:new')}>
          <ButtonLink look="primary" to="/capacity/offers/new">
            {t('offers:new')}
          </ButtonLink>
        </Allowed>
      </PageHead>
      <SavedViewBar saved={loaderData.saved} />
      <Tabs label={t('offers:title')} tabs={tabs} />
      <div className={ui.panel}>
        {list.edges.length === 0 && state ? (
          <EmptyFilter clear="/capacity/offers?view=none" />
        ) : list.edges.length === 0 ? (
          <EmptyState title={t('offers:none.title')} why={t('offers:none.why')}>
            <ButtonLink look="primary" to="/capacity/offers/new">
              {t('offers:new')}
            </ButtonLink>
            <ButtonLink to="/capacity">{t('capacity:title')}</ButtonLink>
          </EmptyState>
        ) : (
          <>
            <OfferTable offers={list.edges.map((edge) => edge.node)} />
            <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
          </>
        )}
      </div>
    </>
  );
}

function OfferTable({ offers }: { offers: readonly OfferRowFragment[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <TableWrap label={t('offers:title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('offers:column.number')}</th>
            <th scope="col">{t('offers:column.state')}</th>
            <th scope="col">{t('offers:column.item')}</th>
            <th scope="col">{t('offers:column.process')}</th>
            <th scope="col">{t('offers:column.window')}</th>
            <th scope="col" className="num">
              {t('offers:column.perWeek')}
            </th>
            <th scope="col" className="num">
              {t('offers:column.price')}
              <NetOfVat />
            </th>
            <th scope="col">{t('offers:column.seenBy')}</th>
            <th scope="col">{t('offers:column.booking')}</th>
            <th scope="col" className="num">
              {t('offers:column.taken')}
            </th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <tr key={offer.id}>
              <th scope="row">
                <Link to={`/capacity/offers/${offer.id}`} className="mono nowrap">
                  {offer.number}
                </Link>
              </th>
              <td>
                <StateBadge of="offer" state={offer.state} />
              </td>
              <td>
                <ResourceName resource={offer.resource} name={offer.item} />
              </td>
              <td className="nowrap">{nameOf(locale, offer.process)}</td>
              <td>
                <DateRange from={offer.from} until={offer.until} />
              </td>
              <td className="num">
                <QuantityText quantity={offer.perWeek} />
              </td>
              <td className="num">
                <UnitPriceText price={offer.unitPrice} />
              </td>
              <td>
                <AudienceGrades offer={offer} />
              </td>
              <td>
                <BookingText booking={offer.booking} />
              </td>
              <td className="num">
                <QuantityText quantity={taken(offer)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function taken(offer: OfferRowFragment) {
  const value = offer.weeks.reduce(
    (sum, week) => sum + Number(week.held.value) + Number(week.reserved.value),
    0,
  );
  return { value: String(Math.round(value * 1e6) / 1e6), unit: offer.perWeek.unit };
}
