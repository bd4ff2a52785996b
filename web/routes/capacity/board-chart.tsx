import { formatBps, formatNumber } from '../../domain/format.ts';
import { useUnit } from '../../domain/values.tsx';
import { useLocale, useT } from '../../i18n/use-t.ts';
import css from './board-chart.module.css';
import { groupsOf } from './board-groups.ts';
import type { Columns, Row } from './board-lines.ts';
import type { BoardSearch } from './board-search.ts';
import { type Bar, barsOf, topOf } from './chart-bars.ts';

const COLUMN = 48;
const HEIGHT = 140;
const LEFT = 56;
const TOP = 8;
const BELOW = 24;

/** Load as bars against capacity as a line, for each group and each unit in it. The table says the same in figures. */
export function BoardChart(props: { rows: readonly Row[]; columns: Columns; search: BoardSearch }) {
  const t = useT();
  const groups = groupsOf(props.rows, props.search, useLocale());
  return (
    <div className={css.charts}>
      <ul className={css.keys} aria-label={t('capacity:legend.label')}>
        {(['committed', 'sold', 'over', 'total'] as const).map((key) => (
          <li key={key}>
            <span className={css[key]} />
            {t(`capacity:chart.${key}`)}
          </li>
        ))}
      </ul>
      {groups.flatMap((group) =>
        [...new Set(group.rows.map((row) => row.workCenter.unit))].map((unit) => (
          <Chart
            key={`${group.key}${unit}`}
            name={group.name}
            unit={unit}
            bars={barsOf(group.rows, unit, props.columns)}
          />
        )),
      )}
    </div>
  );
}

function Chart({ name, unit, bars }: { name: string; unit: string; bars: readonly Bar[] }) {
  const t = useT();
  const locale = useLocale();
  const unitName = useUnit()(unit);
  const top = topOf(bars);
  const y = (value: number) => TOP + HEIGHT - (value / top) * HEIGHT;
  const width = LEFT + bars.length * COLUMN;
  const title = t('capacity:chart.title', {
    name: name === '' ? t('capacity:chart.all') : name,
    unit: unitName,
  });
  return (
    <figure className={css.figure}>
      <figcaption>{title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse */}
      <section className={css.scroll} tabIndex={0} aria-label={title}>
        <svg
          viewBox={`0 0 ${width} ${TOP + HEIGHT + BELOW}`}
          width={width}
          height={TOP + HEIGHT + BELOW}
          role="img"
          aria-label={t('capacity:chart.alt', { title })}
        >
          {[0, top / 2, top].map((tick) => (
            <g key={tick}>
              <line className={css.grid} x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
              <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
                {formatNumber(locale, String(tick))}
              </text>
            </g>
          ))}
          {bars.map((bar, at) => (
            <BarOf key={bar.start} bar={bar} x={LEFT + at * COLUMN} y={y} says={saysOf(bar)} />
          ))}
        </svg>
      </section>
    </figure>
  );

  function saysOf({ label, total, committed, sold }: Bar): string {
    const figure = (value: number) => formatNumber(locale, String(value));
    return t('capacity:chart.bar', {
      label,
      total: figure(total),
      committed: figure(committed),
      sold: figure(sold),
      load: total > 0 ? formatBps(locale, Math.round(((committed + sold) / total) * 10_000)) : '–',
    });
  }
}

/** One column: the firm's own load, what is sold on it, and the line of what is there. */
function BarOf({ bar, x, y, says }: { bar: Bar; x: number; y: (value: number) => number; says: string }) {
  const { committed, sold, total, label } = bar;
  const load = committed + sold;
  const box = { x: x + 8, width: COLUMN - 16 };
  return (
    <g>
      <title>{says}</title>
      <rect className={css.committed} {...box} y={y(committed)} height={y(0) - y(committed)} />
      <rect className={css.sold} {...box} y={y(load)} height={y(committed) - y(load)} />
      {load > total ? <rect className={css.over} {...box} y={y(load)} height={y(total) - y(load)} /> : null}
      <line className={css.total} x1={x} x2={x + COLUMN} y1={y(total)} y2={y(total)} />
      <text x={x + COLUMN / 2} y={y(0) + 16} textAnchor="middle">
        {label.replace(/^\d{4}-/, '')}
      </text>
    </g>
  );
}
