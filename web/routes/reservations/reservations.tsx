import { Link } from 'react-router';
import { now } from '../../clock.server.ts';
import { firmName, nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { runsUntil, TimeLeft } from '../../domain/time-left.tsx';
import { MoneyText, NetOfVat, QuantityText, TimeText, WeekLabel } from '../../domain/values.tsx';
import type { ReservationLineFragment, ReservationState } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import { SavedViewBar } from '../../views/saved-view-bar.tsx';
import { savedViewsOf } from '../../views/saved-views.server.ts';
import type { Route } from './+types/reservations.ts';
import { ReservationsDocument } from './reservations.gql.ts';

const STATES: readonly ReservationState[] = [
  'HELD',
  'AWAITING_APPROVAL',
  'CONFIRMED',
  'RELEASED',
  'DECLINED',
  'EXPIRED',
];

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const side = params.get('side') === 'SELLER' ? 'SELLER' : 'BUYER';
  const state = STATES.find((name) => name === params.get('state')) ?? null;
  const saved = await savedViewsOf(args, side === 'SELLER' ? 'reservations-sold' : 'reservations-bought', [
    'side',
  ]);
  const variables = { side, state, first: 50, after: params.get('after') } as const;
  const { reservations } = await query(args, ReservationsDocument, variables);
  return { list: reservations, side, state, saved, now: now().toISOString() } as const;
}

export default function Reservations({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { list, side, state } = loaderData;
  const tabs = [null, ...STATES].map((name) => ({
    to: name ? `?side=${side}&state=${name}` : `?side=${side}`,
    text: name ? t(`domain:state.reservation.${name}`) : t('common:all'),
    current: name === state,
  }));
  const waiting = {
    to: `/reservations/waiting?side=${side}`,
    text: t('reservations:waitingTab'),
    current: false,
  };
  return (
    <>
      <PageHead title={t(`reservations:title.${side}`)} crumbs={[]} />
      <SavedViewBar saved={loaderData.saved} />
      <Tabs label={t(`reservations:title.${side}`)} tabs={[...tabs, waiting]} />
      <div className={ui.panel}>
        {list.edges.length === 0 && state ? (
          <EmptyFilter
            clear={`/reservations?side=${side}&view=none`}
            title={t('reservations:noneState.title')}
            why={t('reservations:noneState.why')}
          />
        ) : list.edges.length === 0 ? (
          <EmptyState title={t(`reservations:none.${side}.title`)} why={t(`reservations:none.${side}.why`)}>
            {side === 'SELLER' ? (
              <ButtonLink to="/capacity/offers">{t('offers:title')}</ButtonLink>
            ) : (
              <ButtonLink to="/market">{t('market:title')}</ButtonLink>
            )}
          </EmptyState>
        ) : (
          <>
            <ReservationTable side={side} rows={list.edges.map((edge) => edge.node)} now={loaderData.now} />
            <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
          </>
        )}
      </div>
    </>
  );
}

function ReservationTable(props: {
  side: 'BUYER' | 'SELLER';
  rows: readonly ReservationLineFragment[];
  now: string;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <TableWrap label={t(`reservations:title.${props.side}`)}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('reservations:column.number')}</th>
            <th scope="col">{t('reservations:column.state')}</th>
            <th scope="col">{t(`reservations:partner.${props.side}`)}</th>
            <th scope="col">{t('reservations:column.process')}</th>
            <th scope="col" className="num">
              {t('reservations:column.quantity')}
            </th>
            <th scope="col">{t('reservations:column.weeks')}</th>
            <th scope="col" className="num">
              {t('reservations:column.price')}
              <NetOfVat />
            </th>
            <th scope="col">{t('reservations:column.until')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/reservations/${row.id}`} className="mono nowrap">
                  {row.number}
                </Link>
              </th>
              <td>
                <StateBadge of="reservation" state={row.state} />
              </td>
              <td>{firmName(locale, props.side === 'SELLER' ? row.buyer : row.seller)}</td>
              <td className="nowrap">{nameOf(locale, row.process)}</td>
              <td className="num">
                <QuantityText quantity={row.quantity} />
              </td>
              <td className="nowrap">
                <WeekSpan row={row} />
              </td>
              <td className="num">
                <MoneyText money={row.price.total} />
              </td>
              <td>
                {runsUntil(row) ? (
                  <TimeLeft reservation={row} now={props.now} />
                ) : (
                  <TimeText instant={row.heldAt} zone={false} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function WeekSpan({ row }: { row: ReservationLineFragment }) {
  const first = row.weeks[0];
  const last = row.weeks.at(-1);
  if (!first || !last) return '–';
  if (first === last) return <WeekLabel start={first.weekStart} dates />;
  return (
    <>
      <WeekLabel start={first.weekStart} /> – <WeekLabel start={last.weekStart} />
    </>
  );
}
