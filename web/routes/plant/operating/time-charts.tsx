import { formatNumber } from '../../../domain/format.ts';
import type { OperatingQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { columnOf, LEFT, roundTop, scaleTo, TimeChart } from './axis.tsx';
import { hoursOf, hoursText, SHARES, type Share, STATES, shareText } from './figures-text.ts';
import css from './operating.module.css';

export type Periods = OperatingQuery['operatingReport']['periods'];

/** Hours of machines, stacked by state. */
export function StateChart({ periods }: { periods: Periods }) {
  const t = useT();
  const locale = useLocale();
  const sums = periods.map(({ figures }) => STATES.reduce((sum, state) => sum + hoursOf(figures, state), 0));
  const top = roundTop(Math.max(...sums));
  const y = scaleTo(top);
  const column = columnOf(periods.length);
  return (
    <TimeChart
      title={t('operating:chart.time')}
      top={top}
      labels={periods.map(({ start }) => start)}
      keys={
        <ul className={css.keys}>
          {STATES.map((state) => (
            <li key={state}>
              <svg aria-hidden="true">
                <rect className={css[state]} x="1" y="1" width="18" height="10" />
              </svg>
              {t(`operating:state.${state}`)}
            </li>
          ))}
        </ul>
      }
    >
      {periods.map(({ start, figures }, at) => {
        let below = 0;
        const says = STATES.map((state) =>
          t('operating:chart.pair', {
            name: t(`operating:state.${state}`),
            figure: hoursText(locale, hoursOf(figures, state)),
          }),
        );
        return (
          <g key={start}>
            <title>{t('operating:chart.bar', { label: start, figures: says.join(' · ') })}</title>
            {STATES.map((state) => {
              const hours = hoursOf(figures, state);
              const from = below;
              below += hours;
              return hours > 0 ? (
                <rect
                  key={state}
                  className={css[state]}
                  x={LEFT + (at + 0.12) * column}
                  width={column * 0.76}
                  y={y(below)}
                  height={y(from) - y(below)}
                />
              ) : null;
            })}
          </g>
        );
      })}
    </TimeChart>
  );
}

/** OEE and its factors as lines; a gap where one is not known. */
export function ShareChart({ periods }: { periods: Periods }) {
  const t = useT();
  const locale = useLocale();
  const points = SHARES.flatMap((share) => periods.map(({ figures }) => figures[share]?.basisPoints ?? 0));
  const top = Math.min(200, roundTop(Math.max(100, ...points.map((bps) => bps / 100))));
  const y = scaleTo(top);
  const column = columnOf(periods.length);
  return (
    <TimeChart
      title={t('operating:chart.oee')}
      top={top}
      unit="%"
      labels={periods.map(({ start }) => start)}
      keys={
        <ul className={css.keys}>
          {SHARES.map((share) => (
            <li key={share}>
              <svg aria-hidden="true">
                <path className={`${css.line} ${css[share]}`} d="M0 6H20" />
              </svg>
              {t(`operating:${share}`)}
            </li>
          ))}
        </ul>
      }
    >
      {SHARES.map((share) => (
        <path key={share} className={`${css.line} ${css[share]}`} d={pathOf(periods, share, y, top)} />
      ))}
      {periods.map(({ start, figures }, at) => (
        <rect
          key={start}
          x={LEFT + at * column}
          width={column}
          y={y(top)}
          height={y(0) - y(top)}
          fill="transparent"
        >
          <title>
            {t('operating:chart.bar', {
              label: start,
              figures: SHARES.map((share) =>
                t('operating:chart.pair', {
                  name: t(`operating:${share}`),
                  figure: shareText(locale, figures[share]),
                }),
              ).join(' · '),
            })}
          </title>
        </rect>
      ))}
    </TimeChart>
  );
}

function pathOf(periods: Periods, share: Share, y: (value: number) => number, top: number): string {
  const column = columnOf(periods.length);
  let isDrawing = false;
  return periods
    .map(({ figures }, at) => {
      const ratio = figures[share];
      const verb = isDrawing ? 'L' : 'M';
      isDrawing = ratio !== null;
      if (!ratio) return '';
      const height = y(Math.min(top, ratio.basisPoints / 100)).toFixed(1);
      // A point alone is drawn as a short stroke, or it would not be seen.
      const stroke = verb === 'M' ? 'h0.1' : '';
      return `${verb}${LEFT + (at + 0.5) * column} ${height}${stroke}`;
    })
    .join('');
}

/** Kilowatt hours. */
export function EnergyChart({ periods }: { periods: Periods }) {
  const t = useT();
  const locale = useLocale();
  const top = roundTop(Math.max(...periods.map(({ figures }) => Number(figures.energy.value))));
  const y = scaleTo(top);
  const column = columnOf(periods.length);
  return (
    <TimeChart
      title={t('operating:chart.energy')}
      top={top}
      labels={periods.map(({ start }) => start)}
      keys={null}
    >
      {periods.map(({ start, figures }, at) => {
        const value = Number(figures.energy.value);
        return (
          <rect
            key={start}
            className={css.energy}
            x={LEFT + (at + 0.12) * column}
            width={column * 0.76}
            y={y(value)}
            height={y(0) - y(value)}
          >
            <title>
              {t('operating:chart.bar', {
                label: start,
                figures: formatNumber(locale, figures.energy.value, 1),
              })}
            </title>
          </rect>
        );
      })}
    </TimeChart>
  );
}
