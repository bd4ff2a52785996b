import { CalendarX, CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { Link } from 'react-router';
import { formatNumber } from '../../../domain/format.ts';
import { useUnit, WeekLabel } from '../../../domain/values.tsx';
import { weekLabelOf } from '../../../domain/week.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import css from '../offers.module.css';
import type { OpenTerms, OpenWeek } from './open-weeks.ts';

interface CheckProps {
  readonly center: { readonly id: string; readonly unit: string };
  readonly terms: OpenTerms | null;
  readonly weeks: readonly OpenWeek[];
}

/** Week by week: is there as much free as is offered? Each leads to its week on the board. */
export function WeekChecks(props: CheckProps) {
  const t = useT();
  return (
    <Panel title={t('offers:freeCheck.title')}>
      {props.terms === null ? (
        <p className="muted">{t('offers:freeCheck.fillIn')}</p>
      ) : (
        <ul className={css.checks}>
          {props.weeks.slice(0, 26).map((week) => (
            <WeekCheck key={week.weekStart} {...props} terms={props.terms} week={week} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

type Verdict = 'fenced' | 'unknown' | 'follows' | 'fits' | 'exceeds';

/** How a week stands against the board. A following offer never offers more than is free. */
export function verdictOf(week: OpenWeek, terms: OpenTerms | null): Verdict {
  if (week.isFenced) return 'fenced';
  if (week.free === null || terms === null) return 'unknown';
  if (terms.follow) return 'follows';
  return week.free >= terms.perWeek ? 'fits' : 'exceeds';
}

const ICONS = {
  fenced: CalendarX,
  unknown: CircleHelp,
  follows: CircleCheck,
  fits: CircleCheck,
  exceeds: CircleAlert,
} as const;

function WeekCheck({ center, terms, week }: CheckProps & { week: OpenWeek }) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit()(center.unit);
  const verdict = verdictOf(week, terms);
  const free = week.free ?? 0;
  const figures = {
    free: formatNumber(locale, String(free)),
    over: formatNumber(locale, String(Math.round(((terms?.perWeek ?? 0) - free) * 1e6) / 1e6)),
    open: formatNumber(locale, String(week.open)),
    unit,
  };
  return (
    <li data-ok={verdict === 'exceeds' ? false : verdict === 'fits' || verdict === 'follows' || 'unknown'}>
      <Icon of={ICONS[verdict]} />
      <WeekLabel start={week.weekStart} dates />
      <span>{t(`offers:freeCheck.${verdict}`, figures)}</span>
      <Link
        to={`/capacity?cell=${center.id}:${week.weekStart}#cell`}
        aria-label={t('offers:freeCheck.toBoard', { week: weekLabelOf(week.weekStart) })}
      >
        {t('offers:freeCheck.board')}
      </Link>
    </li>
  );
}
