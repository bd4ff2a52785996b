import { Clock } from 'lucide-react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';
import { TimeText } from './values.tsx';

const HOUR_MS = 3_600_000;

/** How old figures are, in whole hours below two days and in whole days beyond. */
export function ageOf(asOf: string, now: string): { count: number; unit: 'hours' | 'days' } {
  const hours = Math.max(0, Math.floor((Date.parse(now) - Date.parse(asOf)) / HOUR_MS));
  return hours < 48 ? { count: hours, unit: 'hours' } : { count: Math.floor(hours / 24), unit: 'days' };
}

/** When figures were true; with a clock and their age once they are older than agreed (`cycleHours`). */
export function Stale(props: { asOf: string; now: string; cycleHours: number }) {
  const t = useT();
  const isStale = Date.parse(props.now) - Date.parse(props.asOf) > props.cycleHours * HOUR_MS;
  const age = ageOf(props.asOf, props.now);
  return (
    <span className={css.asOf}>
      {t('domain:asOf')} <TimeText instant={props.asOf} />
      {isStale ? (
        <span className={css.badge} data-tone="warn">
          <Icon of={Clock} size={14} />
          {t(`domain:stale.${age.unit}`, { count: age.count })}
        </span>
      ) : null}
    </span>
  );
}
