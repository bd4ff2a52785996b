import { Link } from 'react-router';
import { BandStrip } from '../../domain/band.tsx';
import { ReasonList } from '../../domain/reasons.tsx';
import { usePlaceName, useSellerName } from '../../domain/seller-name.ts';
import { UnitPriceText } from '../../domain/values.tsx';
import type { MatchLineFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { ChangeList } from './change-list.tsx';
import css from './needs.module.css';

/** Offers that do not fit, each with what stood in the way, by how much, and what would have to change. */
export function FailedMatches(props: {
  matches: readonly MatchLineFragment[];
  idempotencyKey: string | null;
}) {
  const t = useT();
  const { matches } = props;
  if (matches.length === 0) return null;
  const mendable = matches.filter(({ changes }) => changes.length > 0).length;
  return (
    <Panel
      title={t('needs:failed', { count: matches.length })}
      aside={<span className="quiet">{t('needs:change.mendable', { count: mendable })}</span>}
      flush
    >
      {mendable > 0 && props.idempotencyKey ? (
        <p className={`quiet ${css.note}`}>{t('needs:change.consequence')}</p>
      ) : null}
      <TableWrap label={t('needs:failedLabel')}>
        <table className={`${ui.table} ${css.failedTable}`}>
          <thead>
            <tr>
              <th scope="col">{t('market:column.seller')}</th>
              <th scope="col">{t('needs:why')}</th>
              <th scope="col">{t('needs:change.title')}</th>
            </tr>
          </thead>
          <tbody>
            {matches.map((match) => (
              <FailedRow key={match.offer.id} match={match} idempotencyKey={props.idempotencyKey} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function FailedRow({ match, idempotencyKey }: { match: MatchLineFragment; idempotencyKey: string | null }) {
  const sellerName = useSellerName();
  const placeName = usePlaceName();
  const { offer, reasons } = match;
  return (
    <tr id={offer.id}>
      <th scope="row">
        <Link to={`/market/${offer.id}`}>{sellerName(offer)}</Link>
        <div className="quiet">
          {placeName(offer)} · <UnitPriceText price={offer.unitPrice} />
        </div>
        <BandStrip weeks={offer.weeks.slice(0, 6)} grade={offer.grade} />
      </th>
      <td>
        <ReasonList reasons={reasons.filter((reason) => reason.outcome === 'FAILED')} />
      </td>
      <td>
        <ChangeList match={match} idempotencyKey={idempotencyKey} />
      </td>
    </tr>
  );
}
