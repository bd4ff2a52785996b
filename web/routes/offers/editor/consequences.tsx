import type { ReactNode } from 'react';
import { formatNumber } from '../../../domain/format.ts';
import { useUnit } from '../../../domain/values.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import css from '../offers.module.css';
import type { OpenTerms, OpenWeek } from './open-weeks.ts';
import { isTicked, type Typed, textOf } from './typed.ts';
import type { TypedGrades } from './typed-offer.ts';
import { verdictOf } from './week-check.tsx';

/** What publishing does, in the order in which it matters: what goes on sale, who sees it, what binds, what cannot be changed after. */
export function Consequences(props: {
  typed: Typed;
  unit: string;
  terms: OpenTerms | null;
  weeks: readonly OpenWeek[];
  grades: TypedGrades;
  children?: ReactNode;
}) {
  const t = useT();
  const locale = useLocale();
  const unitWord = useUnit();
  const { typed, terms, weeks, grades } = props;
  const over = weeks.filter((week) => verdictOf(week, terms) === 'exceeds').length;
  const selling = weeks.filter((week) => !week.isFenced);
  const total = selling.reduce((sum, { open }) => sum + open, 0);
  const open = formatNumber(locale, String(Math.round(total * 100) / 100));
  const lines = [
    terms ? t('offers:consequence.sale', { weeks: selling.length, open, unit: unitWord(props.unit) }) : null,
    over > 0 ? t('offers:consequence.over', { weeks: over }) : null,
    terms?.follow ? t('offers:consequence.follow') : null,
    t('offers:consequence.seen', {
      partner: t(`domain:grade.${grades.partner === 'NOTHING' ? grades.member : grades.partner}`),
      member: t(`domain:grade.${grades.member}`),
      public: t(`domain:grade.${grades.public}`),
    }),
    grades.isBlind ? t('offers:consequence.blind') : null,
    t(`offers:consequence.${textOf(typed, 'booking') === 'APPROVAL' ? 'approval' : 'instant'}`),
    isTicked(typed, 'withdrawWhenTaken') ? t('offers:consequence.taken') : null,
    t('offers:consequence.fixed'),
  ].filter((line) => line !== null);
  return (
    <Panel title={t('offers:consequence.title')}>
      <ul className={css.consequences}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {props.children}
    </Panel>
  );
}
