import { Triangle } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatBps, formatDay, formatNumber } from '../../domain/format.ts';
import { nameOf } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import { addDays, mondayOf, weekLabelOf } from '../../domain/week.ts';
import type { CapacityBoardQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { withParam } from '../../ui/pager.tsx';
import css from './board.module.css';
import { useRovingCells } from './roving-cells.ts';

type Board = CapacityBoardQuery['capacityBoard'];
type Row = Board['edges'][number]['node'];
type Cell = Row['cells'][number];
type Selected = { workCenterId: string; weekStart: string } | null;

const MEASURES = ['total', 'committed', 'held', 'reserved'] as const;

/** Work centres × weeks. A table first: each free figure is a link, arrows move between them once scripts run. */
export function BoardTable(props: { board: Board; day: string; selected: Selected }) {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  useRovingCells(table);
  useReturnToCell(table, props.selected);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <section className={css.scroll} aria-label={t('capacity:board')} tabIndex={0}>
      <table className={css.board} ref={table}>
        <caption className="sr">{t('capacity:caption')}</caption>
        <BoardHead weeks={props.board.weeks} day={props.day} />
        {props.board.edges.map(({ node }, index) => (
          <CenterRows key={node.workCenter.id} row={node} index={index} selected={props.selected} />
        ))}
      </table>
    </section>
  );
}

/** Whoever closes the panel is back at the cell that it was about. */
function useReturnToCell(table: RefObject<HTMLTableElement | null>, selected: Selected) {
  const key = selected ? cellKey(selected.workCenterId, selected.weekStart) : null;
  const before = useRef(key);
  useEffect(() => {
    const left = before.current;
    before.current = key;
    if (left && !key) table.current?.querySelector<HTMLElement>(`[data-cell="${left}"]`)?.focus();
  }, [key, table]);
}

function cellKey(workCenterId: string, weekStart: string): string {
  return `${workCenterId}:${weekStart}`;
}

function BoardHead({ weeks, day }: { weeks: Board['weeks']; day: string }) {
  const t = useT();
  const locale = useLocale();
  const thisWeek = mondayOf(day);
  return (
    <thead>
      <tr>
        <th scope="col">{t('capacity:column.center')}</th>
        {weeks.map((week) => (
          <th
            key={week.start}
            scope="col"
            aria-current={week.start === thisWeek ? 'date' : undefined}
            title={`${week.label} · ${formatDay(locale, week.start)} – ${formatDay(locale, addDays(week.end, -1))}`}
          >
            {week.label.slice(5)}
            <small>{week.start.slice(5)}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function CenterRows({ row, index, selected }: { row: Row; index: number; selected: Selected }) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit()(row.workCenter.unit);
  const { workCenter, cells } = row;
  const groupId = `wc-${index}`;
  return (
    <tbody>
      <tr className={css.groupRow}>
        <th scope="rowgroup" id={groupId} colSpan={cells.length + 1} className={css.group}>
          <div className={css.groupName}>
            <strong>{workCenter.code}</strong>
            <strong>{workCenter.name}</strong>
            <span>
              {nameOf(locale, workCenter.process)} · {workCenter.site.name}
            </span>
            <span>{t('capacity:inUnit', { unit })}</span>
          </div>
        </th>
      </tr>
      {MEASURES.map((measure) => (
        <tr key={measure}>
          <th scope="row">{t(`domain:measureRow.${measure}`)}</th>
          {cells.map((cell) => (
            <Value key={cell.weekStart} cell={cell} value={cell[measure].value} />
          ))}
        </tr>
      ))}
      <tr className={css.freeRow}>
        <th scope="row">{t('domain:measureRow.free')}</th>
        {cells.map((cell, column) => (
          <FreeCell
            key={cell.weekStart}
            row={row}
            cell={cell}
            place={`${index}:${column}`}
            selected={selected}
          />
        ))}
      </tr>
      <tr className={css.loadRow}>
        <th scope="row">{t('domain:measureRow.load')}</th>
        {cells.map((cell) => (
          <td
            key={cell.weekStart}
            className={`${css.value} ${(cell.loadBps ?? 0) > 10_000 ? css.overLoad : ''}`}
          >
            {cell.known && cell.loadBps !== null ? formatBps(locale, cell.loadBps) : '–'}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Value({ cell, value }: { cell: Cell; value: string }) {
  const locale = useLocale();
  if (!cell.known) return <td className={`${css.value} ${css.unknown}`}>–</td>;
  return (
    <td className={`${css.value} ${Number(value) === 0 ? css.zero : ''}`}>{formatNumber(locale, value)}</td>
  );
}

function FreeCell(props: { row: Row; cell: Cell; place: string; selected: Selected }) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const [params] = useSearchParams();
  const { cell } = props;
  const center = props.row.workCenter;
  const over = cell.known && Number(cell.free.value) < 0;
  const chosen = props.selected?.workCenterId === center.id && props.selected.weekStart === cell.weekStart;
  const figure = cell.known ? formatNumber(locale, cell.free.value) : '–';
  const label = t(over ? 'capacity:cellOver' : 'capacity:cellFree', {
    center: center.code,
    week: cell.weekStart,
    figure: cell.known ? figure : t('capacity:unknown'),
    unit: unit(center.unit),
  });
  return (
    <td className={css.value}>
      <Link
        to={`${withParam(params, 'cell', cellKey(center.id, cell.weekStart))}#cell`}
        preventScrollReset
        className={`${css.free} ${over ? css.over : heatClass(cell)}`}
        aria-label={label}
        aria-current={chosen || undefined}
        data-place={props.place}
        data-cell={cellKey(center.id, cell.weekStart)}
      >
        {over ? <Icon of={Triangle} size={10} /> : null}
        <span>{figure}</span>
      </Link>
    </td>
  );
}

const HEAT = [css.unknown, css.heat1, css.heat2, css.heat3, css.heat4];

/** Four steps of how much of the week is free; nothing free has no heat. */
function heatClass(cell: Cell): string | undefined {
  const total = Number(cell.total.value);
  const free = Number(cell.free.value);
  if (!cell.known || total <= 0 || free <= 0) return css.unknown;
  return HEAT[Math.min(4, Math.max(1, Math.ceil((free / total) * 4)))];
}

export function BoardLegend({ day }: { day: string }) {
  const t = useT();
  return (
    <div className={css.legend}>
      <p id="legend">{t('capacity:legend.label')}</p>
      <ul aria-labelledby="legend">
        {([1, 2, 3, 4] as const).map((step) => (
          <li key={step}>
            <span className={`${css.swatch} ${HEAT[step]}`} />
            {t(`capacity:legend.step${step}`)}
          </li>
        ))}
        <li>
          <span className={`${css.swatch} ${css.over}`} />
          {t('capacity:legend.over')}
        </li>
        <li>
          <span className={`${css.swatch} ${css.unknown}`}>–</span>
          {t('capacity:legend.unknown')}
        </li>
        <li>
          <span className={css.todayMark}>{weekLabelOf(day).slice(5)}</span>
          {t('capacity:legend.today')}
        </li>
      </ul>
    </div>
  );
}
