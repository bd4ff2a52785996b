import type { ReactNode } from 'react';
import { formatNumber } from '../../../domain/format.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import css from './operating.module.css';

export const HEIGHT = 140;
export const LEFT = 52;
export const TOP = 8;
const BELOW = 24;
const RIGHT = 14;
/** A month of days fits beside another drawing; more are scrolled to. */
const INSIDE = 470;
const LABEL = 40;

/** How wide one of so many periods is drawn. */
export function columnOf(periods: number): number {
  return Math.max(12, Math.min(42, Math.floor(INSIDE / periods)));
}

/** Where a value lies from the top, under an axis that ends at `top`. */
export function scaleTo(top: number): (value: number) => number {
  return (value) => TOP + HEIGHT - (value / top) * HEIGHT;
}

/** The next number that people read at a glance: an axis ends on it, and half of it is one too. */
export function roundTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10);
}

/**
 * A drawing over time with its axis: it scrolls inside its box, from the latest on, and says that the table has the same figures. Dates
 * are written as far apart as they can be read.
 */
export function TimeChart(props: {
  title: string;
  top: number;
  unit?: string;
  labels: readonly string[];
  keys: ReactNode;
  children: ReactNode;
}) {
  const { title, top, labels } = props;
  const t = useT();
  const locale = useLocale();
  const y = scaleTo(top);
  const column = columnOf(labels.length);
  const every = Math.ceil(LABEL / column);
  const width = LEFT + Math.max(labels.length, 4) * column + RIGHT;
  return (
    <figure className={css.figure}>
      <figcaption>{title}</figcaption>
      {props.keys}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse */}
      <section className={css.scroll} tabIndex={0} aria-label={title}>
        <svg
          viewBox={`0 0 ${width} ${TOP + HEIGHT + BELOW}`}
          width={width}
          height={TOP + HEIGHT + BELOW}
          role="img"
          aria-label={t('operating:chart.alt', { title })}
        >
          {[0, top / 2, top].map((tick) => (
            <g key={tick}>
              <line className={css.grid} x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
              <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
                {formatNumber(locale, String(tick))}
                {props.unit}
              </text>
            </g>
          ))}
          {props.children}
          {labels.map((label, at) =>
            (labels.length - 1 - at) % every === 0 ? (
              <text key={label} x={LEFT + (at + 0.5) * column} y={y(0) + 16} textAnchor="middle">
                {label.slice(5)}
              </text>
            ) : null,
          )}
        </svg>
      </section>
    </figure>
  );
}
