import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { countText } from '../../domain/count.ts';
import { formatBps, formatCompact, formatInstant } from '../../domain/format.ts';
import { useUnit } from '../../domain/values.tsx';
import { useZones } from '../../domain/zone.ts';
import type { HomeQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import css from './home.module.css';

/** Four figures, each a link to the list behind it. */
export function Tiles({ home }: { home: HomeQuery }) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const { timeZone } = useZones();
  const outlook = machineOutlook(home);
  const asOf = t('home:tile.asOf', { time: formatInstant(home.capacityBoard.asOf, timeZone).slice(5) });
  return (
    <div className={css.tiles}>
      <Tile to="/capacity" label={t('home:tile.free')} note={asOf}>
        {outlook ? formatCompact(locale, outlook.free) : '–'}
        <small>{unit('HUR')}</small>
      </Tile>
      <Tile to="/capacity" label={t('home:tile.load')} note={t('home:tile.loadNote')}>
        {outlook ? formatBps(locale, outlook.loadBps) : '–'}
      </Tile>
      <Tile
        to="/capacity/offers?state=PUBLISHED"
        label={t('home:tile.offers')}
        note={t('home:tile.offersNote')}
      >
        {countText(home.capacityOffers)}
      </Tile>
      <Tile
        to="/reservations?side=SELLER&state=CONFIRMED"
        label={t('home:tile.sold')}
        note={t('home:tile.soldNote')}
      >
        {countText(home.sold)}
      </Tile>
      <Tile
        to="/reservations?side=BUYER&state=CONFIRMED"
        label={t('home:tile.bought')}
        note={t('home:tile.boughtNote')}
      >
        {countText(home.bought)}
      </Tile>
    </div>
  );
}

function Tile(props: { to: string; label: string; note: string; children: ReactNode }) {
  return (
    <Link to={props.to} className={css.tile}>
      <span className={css.label}>{props.label}</span>
      <span className={css.figure}>{props.children}</span>
      <span className={css.note}>{props.note}</span>
    </Link>
  );
}

/** Hours of machines only: kilograms and hours do not add up. */
function machineOutlook(home: HomeQuery): { free: number; loadBps: number } | null {
  const cells = home.capacityBoard.edges
    .filter((edge) => edge.node.workCenter.measure === 'TIME')
    .flatMap((edge) => edge.node.cells.filter((cell) => cell.known));
  const total = cells.reduce((sum, cell) => sum + Number(cell.total.value), 0);
  const free = cells.reduce((sum, cell) => sum + Number(cell.free.value), 0);
  return total > 0
    ? { free: Math.max(0, free), loadBps: Math.round(((total - free) / total) * 10_000) }
    : null;
}
