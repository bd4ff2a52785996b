import type { Band } from '../gql/graphql.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import css from './domain.module.css';
import { formatMoney, formatNumber } from './format.ts';
import { NetOfVat } from './values.tsx';

/** One stretch of a curve: from so many days ahead on, for weeks in this band. */
export interface CurveStretch {
  readonly fromDays: number;
  readonly untilDays: number | null;
  readonly band: Band;
  readonly changeBps: number;
  readonly price: { readonly amount: string; readonly currency: string };
}

const WIDTH = 480;
const HEIGHT = 150;
const LEFT = 64;
const BASE = HEIGHT - 24;
const TOP = 12;

/** A price over lead time as steps, a line for each band that it tells apart; and the same as a table. */
export function PriceCurve({ points, unit }: { points: readonly CurveStretch[]; unit: string }) {
  const t = useT();
  const bands = [...new Set(points.map(({ band }) => band))];
  return (
    <figure className={css.curve}>
      <Drawing points={points} bands={bands} />
      <table className={css.curveTable}>
        <caption className="sr">{t('domain:curve.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('domain:curve.lead')}</th>
            {bands.map((band) => (
              <th key={band} scope="col">
                {bands.length > 1 ? t('domain:curve.inBand', { band: t(`domain:band.${band}`), unit }) : unit}
                <NetOfVat />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points
            .filter(({ band }) => band === bands[0])
            .map((point) => (
              <Row key={point.fromDays} point={point} points={points} bands={bands} />
            ))}
        </tbody>
      </table>
    </figure>
  );
}

function Row(props: { point: CurveStretch; points: readonly CurveStretch[]; bands: readonly Band[] }) {
  const t = useT();
  const locale = useLocale();
  const { fromDays, untilDays } = props.point;
  return (
    <tr>
      <th scope="row">
        {untilDays === null
          ? t('domain:curve.from', { from: fromDays })
          : t('domain:curve.between', { from: fromDays, until: untilDays - 1 })}
      </th>
      {props.bands.map((band) => {
        const at = props.points.find((one) => one.fromDays === fromDays && one.band === band);
        return (
          <td key={band}>
            {at ? formatMoney(locale, at.price, 4) : ''}{' '}
            <small>{at ? change(locale, at.changeBps) : ''}</small>
          </td>
        );
      })}
    </tr>
  );
}

function change(locale: Parameters<typeof formatNumber>[0], bps: number): string {
  if (bps === 0) return '';
  return `${bps > 0 ? '+' : ''}${formatNumber(locale, (bps / 100).toFixed(2))}%`;
}

function Drawing({ points, bands }: { points: readonly CurveStretch[]; bands: readonly Band[] }) {
  const t = useT();
  const locale = useLocale();
  const amounts = points.map(({ price }) => Number(price.amount));
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const last = Math.max(7, ...points.map(({ fromDays }) => fromDays)) * 1.25;
  const x = (days: number) => LEFT + (days / last) * (WIDTH - LEFT - 12);
  const y = (amount: number) =>
    high === low ? (BASE + TOP) / 2 : BASE - 12 - ((amount - low) / (high - low)) * (BASE - TOP - 24);
  const ticks = [...new Set(points.map(({ fromDays }) => fromDays))];
  const levels = [...new Set(amounts)];
  const currency = points[0]?.price.currency ?? 'CNY';
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('domain:curve.caption')}>
      {levels.slice(0, 6).map((level) => (
        <g key={level}>
          <path className={css.curveGrid} d={`M${LEFT} ${y(level)}H${WIDTH - 12}`} />
          <text x={LEFT - 6} y={y(level) + 4} textAnchor="end">
            {formatMoney(locale, { amount: String(level), currency }, 2)}
          </text>
        </g>
      ))}
      <path className={css.curveAxis} d={`M${LEFT} ${TOP}V${BASE}H${WIDTH - 12}`} />
      {ticks.map((days) => (
        <text key={days} x={x(days)} y={HEIGHT - 8} textAnchor="middle">
          {days}
        </text>
      ))}
      <text x={WIDTH - 12} y={HEIGHT - 8} textAnchor="end">
        {t('domain:curve.days')}
      </text>
      {bands.map((band) => (
        <path
          key={band}
          className={band === 'TIGHT' ? css.curveTight : css.curveFree}
          d={path(
            points.filter((point) => point.band === band),
            x,
            y,
            last,
          )}
        />
      ))}
    </svg>
  );
}

function path(
  points: readonly CurveStretch[],
  x: (days: number) => number,
  y: (amount: number) => number,
  last: number,
): string {
  return points
    .map(({ fromDays, untilDays, price }, index) => {
      const level = y(Number(price.amount)).toFixed(1);
      const start = index === 0 ? `M${x(fromDays).toFixed(1)} ${level}` : `V${level}`;
      return `${start}H${x(untilDays ?? last).toFixed(1)}`;
    })
    .join('');
}
