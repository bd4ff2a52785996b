import { loadBpsOf, sumDecimals } from '../../domain/decimal-sum.ts';
import { formatBps, formatNumber } from '../../domain/format.ts';
import { useUnit } from '../../domain/values.tsx';
import { useLocale, useT } from '../../i18n/use-t.ts';
import css from './board.module.css';
import { type Columns, figureAt, type Row } from './board-lines.ts';
import type { BoardSearch } from './board-search.ts';

export interface SumProps {
  rows: readonly Row[];
  columns: Columns;
  show: BoardSearch['show'];
  edits: ReadonlyMap<string, string>;
}

/** Sums of these rows, for each unit that they count in, with what is typed and not saved. */
export function SumRows(props: SumProps) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const units = [...new Set(props.rows.map((row) => row.workCenter.unit))];
  const names =
    props.show === 'all' ? (['total', 'committed', 'free', 'load'] as const) : ([props.show] as const);
  return units.flatMap((code) =>
    names.map((name) => (
      <tr key={`${code}${name}`} className={css.totals}>
        <th scope="row">
          {t('capacity:totalOf', {
            figure: t(`domain:measureRow.${name}`),
            unit: name === 'load' ? `%, ${unit(code)}` : unit(code),
          })}
        </th>
        {props.columns.map(({ start }, at) => {
          const sum = (of: 'total' | 'committed' | 'free') => sumAt(props, code, of, at, start);
          return (
            <td key={start} className={css.value}>
              {name === 'load'
                ? loadText(locale, loadBpsOf(sum('total'), sum('free')))
                : formatNumber(locale, sum(name))}
            </td>
          );
        })}
      </tr>
    )),
  );
}

function loadText(locale: ReturnType<typeof useLocale>, bps: number | null): string {
  return bps === null ? '–' : formatBps(locale, bps);
}

function sumAt(
  { rows, edits }: SumProps,
  unit: string,
  name: 'total' | 'committed' | 'free',
  at: number,
  start: string,
) {
  const counted = rows.filter((row) => row.workCenter.unit === unit);
  return sumDecimals(counted.map((row) => [1, figureAt({ row, name }, at, start, edits)] as const));
}
