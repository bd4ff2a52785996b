import { formatBps, formatNumber, formatWeekday } from '../../domain/format.ts';
import { QuantityText } from '../../domain/values.tsx';
import { isoWeekdayOf } from '../../domain/week.ts';
import type { CellDetailFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import css from './board.module.css';

type Day = CellDetailFragment['days'][number];

/** For each day on which the calendar had the last word: the steps of its sum, which add up to the total. */
export function CalendarSums({ days }: { days: readonly Day[] }) {
  const t = useT();
  const shown = days.filter((day) => day.totalSource === 'CALENDAR' && (day.calendar?.parts.length ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{t('plant:calendar.sum')}</h3>
      <ul className={css.lines}>
        {shown.map((day) => (
          <CalendarSum key={day.date} day={day} />
        ))}
      </ul>
    </section>
  );
}

function CalendarSum({ day }: { day: Day }) {
  const t = useT();
  const locale = useLocale();
  const { calendar } = day;
  if (!calendar?.total) return null;
  const factors = {
    count: calendar.shiftCount,
    machines: calendar.machines ?? 0,
    efficiency: formatBps(locale, calendar.efficiencyBps ?? 10_000),
  };
  return (
    <li>
      <span>
        {day.date.slice(5)} {formatWeekday(locale, isoWeekdayOf(day.date))}
      </span>
      <QuantityText quantity={calendar.total} />
      <small>
        {t('plant:calendar.sumLine', factors)}
        {calendar.parts.map((part) => (
          <span key={`${part.kind}${part.cause ?? ''}`}>
            {' · '}
            {part.cause ? t(`plant:cause.${part.cause}`) : t(`plant:part.${part.kind}`)}
            {part.factorPermille === null
              ? ''
              : ` ×${formatNumber(locale, String(part.factorPermille / 1000), 3)}`}
            {part.certainty === 'ASSUMED' ? ` (${t('plant:certainty.ASSUMED')})` : ''}{' '}
            <QuantityText quantity={part.quantity} />
          </span>
        ))}
      </small>
    </li>
  );
}
