import { Link, useSearchParams } from 'react-router';
import { formatNumber } from '../../../domain/format.ts';
import { nameOf } from '../../../domain/names.ts';
import { useSellerName } from '../../../domain/seller-name.ts';
import { NetOfVat, UnitPriceText } from '../../../domain/values.tsx';
import { VerifiedMark } from '../../../domain/verified-mark.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from './map.module.css';
import { MapDrawing } from './map-drawing.tsx';
import { type Edge, inCity, type PlacedOffers, placesOf } from './map-places.ts';

/** Where the offers of this page are: a plain graticule without outlines, the cities as a table, and the same offers as a list beside it. */
export function MarketMap({ edges }: { edges: readonly Edge[] }) {
  const t = useT();
  const places = placesOf(edges);
  const blind = edges.length - places.reduce((sum, { offers }) => sum + offers.length, 0);
  return (
    <div className={css.split}>
      <div className={ui.stackTight}>
        {places.length > 0 ? (
          <MapDrawing places={places} />
        ) : (
          <p className="muted">{t('finding:map.none')}</p>
        )}
        {blind > 0 ? <p className="quiet">{t('finding:map.blind', { count: blind })}</p> : null}
        <CityTable places={places} />
      </div>
      <OfferList edges={edges} />
    </div>
  );
}

/** The drawing as a table. */
function CityTable({ places }: { places: readonly PlacedOffers[] }) {
  const t = useT();
  const locale = useLocale();
  const [params] = useSearchParams();
  return (
    <TableWrap label={t('finding:map.table')}>
      <table className={ui.table}>
        <caption className="sr">{t('finding:map.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('market:column.city')}</th>
            <th scope="col" className="num">
              {t('finding:map.offers')}
            </th>
            <th scope="col" className="num">
              {t('finding:map.degrees')}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ city, offers }) => (
            <tr key={city.code} id={`city-${city.code}`}>
              <th scope="row">
                <Link to={inCity(params, city.code)}>{nameOf(locale, city)}</Link>
              </th>
              <td className="num">{formatNumber(locale, String(offers.length))}</td>
              <td className="num nowrap">
                {city.latitude.toFixed(1)}° N, {city.longitude.toFixed(1)}° E
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function OfferList({ edges }: { edges: readonly Edge[] }) {
  const t = useT();
  const locale = useLocale();
  const sellerName = useSellerName();
  return (
    <section aria-label={t('finding:map.list')} className={css.list}>
      <h2>
        {t('finding:map.list')} <NetOfVat />
      </h2>
      <ul>
        {edges.map(({ node, distanceKm }) => (
          <li key={node.id}>
            <span className={ui.row}>
              <Link to={`/market/${node.id}`}>{nameOf(locale, node.process)}</Link>
              <UnitPriceText price={node.unitPrice} />
            </span>
            <span className="quiet">
              {sellerName(node)} <VerifiedMark since={node.seller?.verifiedSince ?? null} short /> ·{' '}
              {nameOf(locale, node.city ?? node.province)}
              {distanceKm === null
                ? null
                : ` · ${t('finding:fit.km', { km: formatNumber(locale, String(distanceKm)) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
