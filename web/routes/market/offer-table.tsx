import { Form, Link } from 'react-router';
import { BandStrip } from '../../domain/band.tsx';
import { formatNumber } from '../../domain/format.ts';
import { listNames, nameOf } from '../../domain/names.ts';
import { BookingText } from '../../domain/offer-terms.tsx';
import { ResourceName } from '../../domain/resource-icon.tsx';
import { usePlaceName, useSellerName } from '../../domain/seller-name.ts';
import { MoneyText, NetOfVat, QuantityText, TimeText, UnitPriceText } from '../../domain/values.tsx';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import { mondayOf } from '../../domain/week.ts';
import type { MarketQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/button.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { useCardName } from './card-name.ts';
import { fitOf } from './fit.ts';
import css from './market.module.css';

type Edge = MarketQuery['capacitySearch']['edges'][number];
interface Window {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** The offers found, each with how far it fits; up to four of them can be put side by side. */
export function OfferTable({ edges, window }: { edges: readonly Edge[]; window: Window }) {
  const t = useT();
  return (
    <Form method="get" action="/market/compare">
      <TableWrap label={t('market:title')}>
        <table className={`${ui.table} ${css.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('finding:compare.choose')}</th>
              <th scope="col">{t('market:column.seller')}</th>
              <th scope="col">{t('market:column.what')}</th>
              <th scope="col">{t('market:column.availability')}</th>
              <th scope="col">{t('market:column.fit')}</th>
              <th scope="col" className="num">
                {t('market:column.price')}
                <NetOfVat />
              </th>
              <th scope="col">{t('offers:minimumLot')}</th>
            </tr>
          </thead>
          <tbody>
            {edges.map((edge) => (
              <OfferRow key={edge.node.id} edge={edge} window={window} />
            ))}
          </tbody>
        </table>
      </TableWrap>
      <div className={css.compareBar}>
        <Button small>{t('finding:compare.submit')}</Button>
        <span className="quiet">{t('finding:compare.most')}</span>
      </div>
    </Form>
  );
}

function OfferRow({ edge, window }: { edge: Edge; window: Window }) {
  const t = useT();
  const sellerName = useSellerName();
  const placeName = usePlaceName();
  const { node: offer } = edge;
  return (
    <tr>
      <td className={css.choose}>
        <label>
          <input type="checkbox" name="offer" value={offer.id} />
          <span className="sr">{t('finding:compare.chooseNamed', { number: offer.number })}</span>
        </label>
      </td>
      <th scope="row">
        <Link to={`/market/${offer.id}`} className={css.firm}>
          {sellerName(offer)}
        </Link>
        <span className={`${css.sub} ${css.whose}`}>
          <VerifiedMark since={offer.seller?.verifiedSince ?? null} short />
          <span>{placeName(offer)}</span>
          <span className="mono nowrap">{offer.number}</span>
          {offer.mine ? <span>{t('finding:mine')}</span> : null}
        </span>
      </th>
      <td className={css.what}>
        <What offer={offer} />
      </td>
      <td className={css.strip}>
        <BandStrip weeks={weeksShown(offer.weeks, window)} grade={offer.grade} />
      </td>
      <td>
        <Fit edge={edge} window={window} />
      </td>
      <td className={css.price}>
        <UnitPriceText price={offer.unitPrice} />
        {offer.resource === 'CAPACITY' ? (
          <span className={css.sub}>
            {t('finding:plusSetup')} <MoneyText money={offer.setupPrice} />
          </span>
        ) : null}
      </td>
      <td>
        <QuantityText quantity={offer.minimumLot} />
        <span className={css.sub}>
          <BookingText booking={offer.booking} />
        </span>
      </td>
    </tr>
  );
}

const WEEKS = 6;

/** The weeks that are asked for, or the first: as many as stand in one row. */
function weeksShown(weeks: Edge['node']['weeks'], { from, until }: Window) {
  const asked = weeks.filter(
    ({ weekStart }) => (!from || weekStart >= mondayOf(from)) && (!until || weekStart < until),
  );
  return (asked.length > 0 ? asked : weeks).slice(0, WEEKS);
}

function What({ offer }: { offer: Edge['node'] }) {
  const t = useT();
  const locale = useLocale();
  const cardName = useCardName();
  const materials = offer.materials.map((one) => nameOf(locale, one));
  return (
    <>
      <ResourceName resource={offer.resource} name={cardName(offer)} />
      <span className={css.sub}>
        {offer.stock ? t(`domain:stockCondition.${offer.stock.condition}`) : null}
        {offer.delivery ? (
          offer.delivery.departsAt ? (
            <TimeText instant={offer.delivery.departsAt} zone={false} />
          ) : (
            offer.delivery.departsOn
          )
        ) : null}
        {offer.resource === 'CAPACITY' ? listNames(locale, materials) || t('market:anyMaterial') : null}
      </span>
    </>
  );
}

/** In how many of the weeks asked for, how much there surely is, how far away. */
function Fit({ edge, window }: { edge: Edge; window: Window }) {
  const t = useT();
  const locale = useLocale();
  const { node, surelyFree, distanceKm } = edge;
  const { open, of, kind } = fitOf(node, window);
  return (
    <span className={css.fit} data-kind={kind}>
      <strong>{t(`finding:fit.${kind}`, { open, of })}</strong>
      <span className={css.sub}>
        {t('finding:fit.surely')} <QuantityText quantity={surelyFree} />
        {distanceKm === null
          ? null
          : ` · ${t('finding:fit.km', { km: formatNumber(locale, String(distanceKm)) })}`}
      </span>
    </span>
  );
}
