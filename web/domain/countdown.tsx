import { Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';
import { remaining } from './format.ts';

const TICK_MS = 15_000;

/** How long a hold still stands: the server's figure first, then the browser counts on. */
export function Countdown({ until, now }: { until: string; now: string }) {
  const t = useT();
  const [moment, setMoment] = useState(() => Date.parse(now));
  useEffect(() => {
    const timer = setInterval(() => setMoment(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const left = remaining(until, moment);
  const over = left.hours === 0 && left.minutes === 0;
  return (
    <span className={css.countdown}>
      <Icon of={Hourglass} size={14} />
      {over ? t('domain:lapsed') : t('domain:left', { ...left })}
    </span>
  );
}
