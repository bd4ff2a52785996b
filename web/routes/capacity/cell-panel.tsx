import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { formatNumber, formatWeekday } from '../../domain/format.ts';
import { firmName, nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { QuantityText, TimeText, UnitPriceText, WeekLabel } from '../../domain/values.tsx';
import { isoWeekdayOf } from '../../domain/week.ts';
import type { CellDetailFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { withParam } from '../../ui/pager.tsx';
import ui from '../../ui/ui.module.css';
import css from './board.module.css';
import { CalendarSums } from './calendar-sum.tsx';
import { DaySource } from './day-source.tsx';
import { WeekForm, type WeekFormProps } from './week-form.tsx';

/** What makes up one number of the board, and what can be done about it. */
export function CellPanel(props: WeekFormProps) {
  const { detail } = props;
  const t = useT();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = `${detail.workCenter.id}:${detail.week.start}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reader is led here whenever another cell opens
  useEffect(() => {
    // Beside the board it is in sight; below it, it must be scrolled to.
    const beside = matchMedia('(min-width: 1200px)').matches;
    heading.current?.focus({ preventScroll: beside });
  }, [key]);
  const over = Number(detail.cell.free.value) < 0;
  return (
    <aside className={css.panel} id="cell" aria-labelledby="cell-title">
      <Head detail={detail} heading={heading} />
      {over ? (
        <div className={css.section}>
          <Notice tone="bad">
            {t('capacity:panel.over')}{' '}
            <QuantityText
              quantity={{ ...detail.cell.free, value: detail.cell.free.value.replace('-', '') }}
            />
          </Notice>
        </div>
      ) : null}
      <Sum detail={detail} />
      <WeekForm {...props} />
      <Days detail={detail} />
      <CalendarSums days={detail.days} />
      <Reservations detail={detail} />
      <Quotes detail={detail} />
      <Offers detail={detail} />
      <Differences detail={detail} />
      <Source detail={detail} />
      <div className={css.section}>
        <div className={ui.row}>
          <Allowed act="capacityOfferPublish" word={t('capacity:panel.post')}>
            <ButtonLink small look="primary" to={offerLink(detail)}>
              {t('capacity:panel.post')}
            </ButtonLink>
          </Allowed>
          <ButtonLink small to="/capacity/imports">
            {t('capacity:import')}
          </ButtonLink>
        </div>
        <p className="quiet">
          {nameOf(locale, detail.workCenter.process)} · {detail.workCenter.site.name}
        </p>
      </div>
    </aside>
  );
}

function offerLink(detail: CellDetailFragment): string {
  const { workCenter, week } = detail;
  return `/capacity/offers/new?${new URLSearchParams({ workCenter: workCenter.id, from: week.start, until: week.end })}`;
}

function Head(props: { detail: CellDetailFragment; heading: React.RefObject<HTMLHeadingElement | null> }) {
  const t = useT();
  const [params] = useSearchParams();
  const { workCenter, week } = props.detail;
  return (
    <header className={css.panelHead}>
      <div>
        <h2 id="cell-title" tabIndex={-1} ref={props.heading}>
          {workCenter.code} · <WeekLabel start={week.start} dates />
        </h2>
        <p>{workCenter.name}</p>
      </div>
      <ButtonLink
        look="quiet"
        to={withParam(params, 'cell', null)}
        preventScrollReset
        aria-label={t('common:close')}
      >
        <Icon of={X} />
      </ButtonLink>
    </header>
  );
}

const ADDENDS = ['total', 'committed', 'held', 'reserved', 'free'] as const;

function Sum({ detail }: { detail: CellDetailFragment }) {
  const t = useT();
  return (
    <section className={css.section} aria-label={t('capacity:panel.sum')}>
      <table className={css.sum}>
        <tbody>
          {ADDENDS.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(`capacity:sum.${measure}`)}</th>
              <td>
                <QuantityText quantity={detail.cell[measure]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Days({ detail }: { detail: CellDetailFragment }) {
  const t = useT();
  const locale = useLocale();
  if (detail.days.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{t('capacity:panel.days')}</h3>
      <table className={css.days}>
        <thead>
          <tr>
            <th scope="col">{t('capacity:panel.day')}</th>
            {ADDENDS.map((measure) => (
              <th key={measure} scope="col">
                {t(`domain:measureRow.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {detail.days.map((day) => (
            <tr key={day.date}>
              <th scope="row">
                {day.date.slice(5)} {formatWeekday(locale, isoWeekdayOf(day.date))} <DaySource day={day} />
              </th>
              {ADDENDS.map((measure) => (
                <td key={measure}>{formatNumber(locale, day[measure].value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What own quotes hold until they end: the buyer may not even know of them yet. */
function Quotes({ detail }: { detail: CellDetailFragment }) {
  const t = useT();
  const locale = useLocale();
  if (detail.quotes.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{t('capacity:panel.quotes')}</h3>
      <ul className={css.lines}>
        {detail.quotes.map(({ quote, quantity }) => (
          <li key={quote.id}>
            <span className={ui.row}>
              <StateBadge of="quote" state={quote.state} />
              <Link to={`/rfqs/${quote.rfq?.id ?? ''}`} className="mono">
                {quote.number}
              </Link>
            </span>
            <QuantityText quantity={quantity} />
            <small>{quote.rfq?.buyer ? firmName(locale, quote.rfq.buyer) : ''}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reservations({ detail }: { detail: CellDetailFragment }) {
  const t = useT();
  const locale = useLocale();
  if (detail.reservations.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{t('capacity:panel.reservations')}</h3>
      <ul className={css.lines}>
        {detail.reservations.map(({ reservation, quantity }) => (
          <li key={reservation.id}>
            <span className={ui.row}>
              <StateBadge of="reservation" state={reservation.state} />
              <Link to={`/reservations/${reservation.id}`} className="mono">
                {reservation.number}
              </Link>
            </span>
            <QuantityText quantity={quantity} />
            <small>{firmName(locale, reservation.buyer)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offers({ detail }: { detail: CellDetailFragment }) {
  const t = useT();
  if (detail.offers.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{t('capacity:panel.offers')}</h3>
      <ul className={css.lines}>
        {detail.offers.map(({ offer, offered, taken }) => (
          <li key={offer.id}>
            <Link to={`/capacity/offers/${offer.id}`} className="mono">
              {offer.number}
            </Link>
            <UnitPriceText price={offer.unitPrice} />
            <small>
              {t('capacity:panel.offered')} <QuantityText quantity={offered} /> · {t('capacity:panel.taken')}{' '}
              <QuantityText quantity={taken} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Differences({ detail }: { detail: CellDetailFragment }) {
  const t = useT();
  if (detail.differences.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{t('capacity:panel.differences')}</h3>
      <ul className={css.lines}>
        {detail.differences.map((difference) => (
          <li key={difference.id}>
            <Link to={`/capacity/differences#${difference.id}`}>
              {t(`domain:difference.${difference.kind}`)}
            </Link>
            <span className="mono">{difference.workOrderNumber ?? ''}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ detail }: { detail: CellDetailFragment }) {
  const t = useT();
  return (
    <section className={css.section}>
      <h3>{t('capacity:panel.source')}</h3>
      {detail.lastImport ? (
        <ul className={css.lines}>
          <li>
            <Link to={`/capacity/imports/${detail.lastImport.id}`}>{detail.lastImport.fileName}</Link>
            <StateBadge of="import" state={detail.lastImport.state} />
            <small>
              {detail.lastImport.uploadedBy.name} · <TimeText instant={detail.lastImport.uploadedAt} />
            </small>
          </li>
        </ul>
      ) : (
        <p className="muted">{t('capacity:panel.noImport')}</p>
      )}
    </section>
  );
}
