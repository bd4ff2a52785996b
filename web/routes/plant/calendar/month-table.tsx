import { formatNumber, formatWeekday } from '../../../domain/format.ts';
import { nameOf } from '../../../domain/names.ts';
import { useUnit } from '../../../domain/values.tsx';
import { addDays } from '../../../domain/week.ts';
import type { CenterDaysFragment, SiteCalendarFragment } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { TableWrap } from '../../../ui/panel.tsx';
import css from './calendar.module.css';
import { type Month, weeksOf } from './month.ts';

type Day = CenterDaysFragment['calendarDays'][number];
type Holiday = SiteCalendarFragment['holidays'][number];

/** Whole weeks of a month: what each day gives, which holiday it is, and which exception rules it. */
export function MonthTable(props: {
  month: Month;
  today: string;
  caption: string;
  days: readonly Day[];
  holidays: readonly Holiday[];
}) {
  const locale = useLocale();
  return (
    <TableWrap label={props.caption}>
      <table className={css.month}>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
              <th key={weekday} scope="col">
                {formatWeekday(locale, weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(props.month).map((monday) => (
            <tr key={monday}>
              {[0, 1, 2, 3, 4, 5, 6].map((n) => (
                <DayCell key={n} date={addDays(monday, n)} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function DayCell(props: {
  date: string;
  month: Month;
  today: string;
  days: readonly Day[];
  holidays: readonly Holiday[];
}) {
  const t = useT();
  const locale = useLocale();
  const day = props.days.find(({ date }) => date === props.date);
  const holiday = props.holidays.find(({ date }) => date === props.date);
  const kind = holiday?.kind ?? day?.kind;
  const isOther = !props.date.startsWith(props.month.label);
  return (
    <td
      data-kind={kind}
      title={kind ? t(`plant:dayKind.${kind}`) : undefined}
      data-exception={day?.cause ? '' : undefined}
      data-other={isOther ? '' : undefined}
      aria-current={props.date === props.today ? 'date' : undefined}
    >
      <time dateTime={props.date}>{isOther ? props.date.slice(5) : props.date.slice(8)}</time>
      {holiday ? (
        <span className={css.holiday}>
          {nameOf(locale, holiday)}
          {holiday.certainty === 'ASSUMED' ? <small> {t('plant:calendar.assumed')}</small> : null}
        </span>
      ) : null}
      {day ? <DayTotal day={day} /> : null}
      {day?.cause ? (
        <small className={css.cause}>
          {t(`plant:cause.${day.cause}`)} ×{formatNumber(locale, String((day.factorPermille ?? 0) / 1000), 3)}{' '}
          {day.certainty === 'ASSUMED' ? t('plant:certainty.ASSUMED') : ''}
        </small>
      ) : null}
    </td>
  );
}

function DayTotal({ day }: { day: Day }) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  if (!day.total) return <span className={css.none}>{t('plant:calendar.none')}</span>;
  return (
    <span className={css.total}>
      {formatNumber(locale, day.total.value)} <small>{unit(day.total.unit)}</small>
    </span>
  );
}
