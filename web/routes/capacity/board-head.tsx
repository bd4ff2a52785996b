import { formatDay, formatWeekday } from '../../domain/format.ts';
import { addDays, isoWeekdayOf } from '../../domain/week.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import type { Columns, Row } from './board-lines.ts';
import type { BoardSearch } from './board-search.ts';
import { ColumnMark, columnMark } from './column-mark.tsx';

/** The columns' names: today's is marked, and so are those with a holiday or a make-up workday. */
export function BoardHead({
  rows,
  columns,
  bucket,
  day,
}: {
  rows: readonly Row[];
  columns: Columns;
  bucket: BoardSearch['bucket'];
  day: string;
}) {
  const t = useT();
  const locale = useLocale();
  const words = (start: string, label: string): readonly [string, string] => {
    if (bucket === 'WEEK') return [label.slice(5), start.slice(5)];
    if (bucket === 'DAY') return [start.slice(5), formatWeekday(locale, isoWeekdayOf(start))];
    return [label, ''];
  };
  return (
    <thead>
      <tr>
        <th scope="col">{t('capacity:column.center')}</th>
        {columns.map(({ start, end, label }, at) => (
          <th
            key={start}
            scope="col"
            aria-current={start <= day && day < end ? 'date' : undefined}
            title={`${label} · ${formatDay(locale, start)} – ${formatDay(locale, addDays(end, -1))}`}
          >
            <Marked mark={columnMark(rows, at)} />
            {words(start, label)[0]}
            <small>{words(start, label)[1]}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Marked({ mark }: { mark: ReturnType<typeof columnMark> }) {
  return mark ? <ColumnMark mark={mark} /> : null;
}
