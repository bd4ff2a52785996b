import { nameOf } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import { useLocale, useT } from '../../i18n/use-t.ts';
import css from './board.module.css';
import type { RowsProps } from './board-cell.ts';
import { FigureCell } from './figure-cell.tsx';
import { FreeCell } from './free-cell.tsx';

/** One work centre: its name, and a line for each figure that is shown. */
export function CenterRows(props: RowsProps) {
  const t = useT();
  const locale = useLocale();
  const { row, columns } = props;
  const unit = useUnit()(row.workCenter.unit);
  return (
    <tbody>
      <tr className={css.groupRow}>
        <th scope="rowgroup" colSpan={columns.length + 1} className={css.group}>
          <div className={css.groupName}>
            <strong>{row.workCenter.code}</strong>
            <strong>{row.workCenter.name}</strong>
            <span>
              {nameOf(locale, row.workCenter.process)} · {row.workCenter.site.name}
            </span>
            <span>{t('capacity:inUnit', { unit })}</span>
          </div>
        </th>
      </tr>
      {props.lines.map((line, index) => (
        <tr
          key={line.name}
          className={line.name === 'free' ? css.freeRow : line.name === 'load' ? css.loadRow : undefined}
        >
          <th scope="row">{t(`domain:measureRow.${line.name}`)}</th>
          {columns.map((column, at) =>
            line.name === 'free' && props.search.bucket !== 'MONTH' ? (
              <FreeCell key={column.start} {...props} line={line} at={at} place={[props.first + index, at]} />
            ) : (
              <FigureCell
                key={column.start}
                {...props}
                line={line}
                at={at}
                place={[props.first + index, at]}
              />
            ),
          )}
        </tr>
      ))}
    </tbody>
  );
}
