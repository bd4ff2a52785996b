import { Link } from 'react-router';
import { firmName } from '../../../domain/names.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { QuantityText, WeekLabel } from '../../../domain/values.tsx';
import type { OfferQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

type Holds = OfferQuery['reservations'];

/** Who holds or has bought of this offer: each leads to its reservation. */
export function OfferHolds({ holds }: { holds: Holds }) {
  const t = useT();
  return (
    <Panel title={t('offers:holds.title')} flush={holds.edges.length > 0}>
      {holds.edges.length === 0 ? (
        <p className="muted">{t('offers:holds.none')}</p>
      ) : (
        <TableWrap label={t('offers:holds.title')}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('offers:column.number')}</th>
                <th scope="col">{t('offers:column.state')}</th>
                <th scope="col">{t('offers:holds.buyer')}</th>
                <th scope="col">{t('offers:column.week')}</th>
                <th scope="col" className="num">
                  {t('offers:holds.quantity')}
                </th>
              </tr>
            </thead>
            <tbody>
              {holds.edges.map(({ node }) => (
                <HoldRow key={node.id} hold={node} />
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
    </Panel>
  );
}

function HoldRow({ hold }: { hold: Holds['edges'][number]['node'] }) {
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <Link to={`/reservations/${hold.id}`} className="mono nowrap">
          {hold.number}
        </Link>
      </th>
      <td>
        <StateBadge of="reservation" state={hold.state} />
      </td>
      <td>{firmName(locale, hold.buyer)}</td>
      <td>
        <span className={ui.row}>
          {hold.weeks.map(({ weekStart }) => (
            <WeekLabel key={weekStart} start={weekStart} />
          ))}
        </span>
      </td>
      <td className="num">
        <QuantityText quantity={hold.quantity} />
      </td>
    </tr>
  );
}
