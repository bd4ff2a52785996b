import { Link } from 'react-router';
import { BandStrip } from '../../domain/band.tsx';
import { ResourceName } from '../../domain/resource-icon.tsx';
import { usePlaceName } from '../../domain/seller-name.ts';
import { DateRange, NetOfVat, UnitPriceText } from '../../domain/values.tsx';
import type { CardClassFragment, OfferCardPartsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { useCardName } from '../market/card-name.ts';
import css from '../market/market.module.css';

type Offer = OfferCardPartsFragment & CardClassFragment;

/** What a firm has on the market under its name. */
export function FirmOffers({ offers }: { offers: readonly Offer[] }) {
  const t = useT();
  const cardName = useCardName();
  const placeName = usePlaceName();
  return (
    <TableWrap label={t('finding:firm.offersLabel')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('market:column.what')}</th>
            <th scope="col">{t('market:column.city')}</th>
            <th scope="col">{t('offers:column.window')}</th>
            <th scope="col">{t('market:column.availability')}</th>
            <th scope="col" className="num">
              {t('market:column.price')}
              <NetOfVat />
            </th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <tr key={offer.id}>
              <th scope="row">
                <Link to={`/market/${offer.id}`}>
                  <ResourceName resource={offer.resource} name={cardName(offer)} />
                </Link>
              </th>
              <td className="nowrap">{placeName(offer)}</td>
              <td className="nowrap">
                <DateRange from={offer.from} until={offer.until} />
              </td>
              <td className={css.strip}>
                <BandStrip weeks={offer.weeks.slice(0, 6)} grade={offer.grade} />
              </td>
              <td className="num">
                <UnitPriceText price={offer.unitPrice} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
