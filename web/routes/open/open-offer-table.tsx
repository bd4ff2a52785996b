import { Link } from 'react-router';
import { YesNoStrip } from '../../domain/band.tsx';
import { firmName, nameOf } from '../../domain/names.ts';
import { ResourceName } from '../../domain/resource-icon.tsx';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import type { OpenOfferFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

/** What anybody may know of open offers. */
export function OpenOfferTable({ offers }: { offers: readonly OpenOfferFragment[] }) {
  const t = useT();
  return (
    <TableWrap label={t('open:offers.title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('market:column.process')}</th>
            <th scope="col">{t('open:province')}</th>
            <th scope="col">{t('open:firm')}</th>
            <th scope="col">{t('open:weeks')}</th>
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

function OfferRow({ offer }: { offer: OpenOfferFragment }) {
  const t = useT();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <ResourceName resource={offer.resource} name={nameOf(locale, offer.process)} />
      </th>
      <td>{nameOf(locale, offer.province)}</td>
      <td>
        {offer.firm ? (
          <span className={ui.row}>
            <Link to={`/open?firm=${offer.firm.id}`}>{firmName(locale, offer.firm)}</Link>
            <VerifiedMark since={offer.firm.verifiedSince} short />
          </span>
        ) : (
          <span className="quiet">{t('domain:firmUnseen')}</span>
        )}
      </td>
      <td>
        <YesNoStrip weeks={offer.weeks.slice(0, 12)} />
      </td>
    </tr>
  );
}
