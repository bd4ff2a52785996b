import { GitCompareArrows } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { countText, isEmpty } from '../../domain/count.ts';
import { firmName, nameOf } from '../../domain/names.ts';
import { StateBadge, ToneBadge } from '../../domain/state-badge.tsx';
import { TimeLeft } from '../../domain/time-left.tsx';
import { MoneyText, QuantityText, WeekLabel } from '../../domain/values.tsx';
import type { DifferenceLineFragment, HomeQuery, ReservationLineFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty, Panel } from '../../ui/panel.tsx';
import css from './home.module.css';

/** What waits for us, soonest first. */
export function WorkQueue({ home, now }: { home: HomeQuery; now: string }) {
  const t = useT();
  const due = [...home.approvals.edges, ...home.holds.edges]
    .map((edge) => edge.node)
    .sort((a, b) => (a.expiresAt ?? '9').localeCompare(b.expiresAt ?? '9'));
  const lists = [home.approvals, home.holds, home.capacityDifferences];
  return (
    <Panel title={t('home:queue.title', { shown: countText(...lists) })} flush>
      {lists.every(isEmpty) ? (
        <Empty title={t('home:queue.emptyTitle')} why={t('home:queue.emptyWhy')} />
      ) : null}
      <ul className={css.work}>
        {due.map((reservation) => (
          <ReservationWork key={reservation.id} reservation={reservation} now={now} />
        ))}
        {home.capacityDifferences.edges.map(({ node }) => (
          <DifferenceWork key={node.id} difference={node} />
        ))}
      </ul>
    </Panel>
  );
}

function ReservationWork({ reservation, now }: { reservation: ReservationLineFragment; now: string }) {
  const t = useT();
  const locale = useLocale();
  const partner = reservation.side === 'SELLER' ? reservation.buyer : reservation.seller;
  const to = `/reservations/${reservation.id}`;
  return (
    <Work
      badge={<StateBadge of="reservation" state={reservation.state} />}
      due={<TimeLeft reservation={reservation} now={now} />}
      action={
        <ButtonLink small to={to}>
          {reservation.side === 'SELLER' ? t('home:queue.decide') : t('home:queue.confirm')}
        </ButtonLink>
      }
    >
      <Link to={to}>
        {nameOf(locale, reservation.process)} <QuantityText quantity={reservation.quantity} />
      </Link>
      <span>
        {firmName(locale, partner)} · <span className="mono">{reservation.number}</span> ·{' '}
        <MoneyText money={reservation.price.total} net />
      </span>
    </Work>
  );
}

function DifferenceWork({ difference }: { difference: DifferenceLineFragment }) {
  const t = useT();
  return (
    <Work
      badge={<ToneBadge of={GitCompareArrows} tone="warn" text={t('home:queue.difference')} />}
      due={null}
      action={
        <ButtonLink small to={`/capacity/differences#${difference.id}`}>
          {t('home:queue.reconcile')}
        </ButtonLink>
      }
    >
      <Link to={`/capacity/differences#${difference.id}`}>
        {difference.workCenter.code} <WeekLabel start={difference.weekStart} />
      </Link>
      <span>
        {t(`domain:difference.${difference.kind}`)}
        {difference.workOrderNumber ? ` · ${difference.workOrderNumber}` : ''}
      </span>
    </Work>
  );
}

function Work(props: { badge: ReactNode; children: ReactNode; due: ReactNode; action: ReactNode }) {
  return (
    <li>
      <span>{props.badge}</span>
      <div className={css.what}>{props.children}</div>
      <span className={css.due}>{props.due}</span>
      {props.action}
    </li>
  );
}
