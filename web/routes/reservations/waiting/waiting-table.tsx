import { Form, Link } from 'react-router';
import { useMay } from '../../../domain/allowed.tsx';
import { firmName, nameOf } from '../../../domain/names.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { MoneyText, NetOfVat, QuantityText, TimeText, WeekLabel } from '../../../domain/values.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { Side, WaitingPlacesQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

type Place = WaitingPlacesQuery['waitingPlaces']['edges'][number]['node'];

/** Places on waiting lists: what of which weeks, whose turn it is, and what became of those that ended. */
export function WaitingTable(props: {
  side: Side;
  title: string;
  places: readonly Place[];
  idempotencyKey: string;
}) {
  const t = useT();
  return (
    <TableWrap label={props.title}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('finding:waiting.column.offer')}</th>
            <th scope="col">{t('reservations:column.state')}</th>
            <th scope="col">{t(`reservations:partner.${props.side}`)}</th>
            <th scope="col" className="num">
              {t('reservations:column.quantity')}
            </th>
            <th scope="col">{t('reservations:column.weeks')}</th>
            <th scope="col" className="num">
              {t('reservations:column.price')}
              <NetOfVat />
            </th>
            <th scope="col">{t('finding:waiting.column.until')}</th>
          </tr>
        </thead>
        <tbody>
          {props.places.map((place) => (
            <PlaceRow key={place.id} {...props} place={place} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function PlaceRow(props: { side: Side; place: Place; idempotencyKey: string }) {
  const locale = useLocale();
  const { place, side } = props;
  return (
    <tr>
      <th scope="row">
        <OfferLink place={place} side={side} />
      </th>
      <td>
        <StateBadge of="waiting" state={place.state} /> <Turn place={place} />
      </td>
      <td>{firmName(locale, side === 'SELLER' ? place.buyer : place.seller)}</td>
      <td className="num">
        <QuantityText quantity={place.quantity} />
      </td>
      <td>
        {place.weeks.map(({ weekStart, quantity }) => (
          <span key={weekStart} className={ui.row}>
            <WeekLabel start={weekStart} dates />
            {place.weeks.length > 1 ? <QuantityText quantity={quantity} /> : null}
          </span>
        ))}
      </td>
      <td className="num">
        <MoneyText money={place.price.total} />
      </td>
      <td>
        <span className={ui.row}>
          <TimeText instant={place.endedAt ?? place.endsAt} zone={false} />
          {side === 'BUYER' && place.state === 'WAITING' ? <Leave {...props} /> : null}
        </span>
      </td>
    </tr>
  );
}

function OfferLink({ place: { offer }, side }: { place: Place; side: Side }) {
  const t = useT();
  const locale = useLocale();
  if (!offer) return <span className="quiet">{t('finding:waiting.gone')}</span>;
  const to = side === 'SELLER' ? '/capacity/offers' : `/market/${offer.id}`;
  return (
    <>
      <Link to={to} className="mono nowrap">
        {offer.number}
      </Link>{' '}
      <span className="quiet">{nameOf(locale, offer.process)}</span>
    </>
  );
}

/** Whose turn; of a served place the hold that it has become. */
function Turn({ place: { position, reservation } }: { place: Place }) {
  const t = useT();
  if (reservation)
    return (
      <Link to={`/reservations/${reservation.id}`} className="nowrap">
        {t('finding:waiting.hold', { number: reservation.number })}
      </Link>
    );
  return position === null ? null : (
    <strong className="nowrap">{t('finding:waiting.turn', { count: position })}</strong>
  );
}

function Leave({ place, idempotencyKey }: { place: Place; idempotencyKey: string }) {
  const t = useT();
  const may = useMay();
  if (!may('waitingPlaceLeave')) return null;
  const offer = place.offer?.number ?? '';
  return (
    <Form method="post" preventScrollReset>
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      <Hidden name="waitingPlaceId" value={place.id} />
      <SubmitButton small aria-label={t('finding:waiting.leaveNamed', { offer })}>
        {t('finding:waiting.leave')}
      </SubmitButton>
    </Form>
  );
}
