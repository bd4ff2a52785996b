import { UserCheck, Zap } from 'lucide-react';
import type { Booking } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from '../ui/ui.module.css';

/** Whether a confirmed hold binds at once or the seller accepts first. */
export function BookingText({ booking }: { booking: Booking }) {
  const t = useT();
  return (
    <span className={css.inline}>
      <Icon of={booking === 'INSTANT' ? Zap : UserCheck} />
      {t(`domain:booking.${booking}`)}
    </span>
  );
}

/** Minutes as the hours and minutes that people say. */
export function MinutesText({ minutes }: { minutes: number }) {
  const t = useT();
  const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  if (parts.minutes === 0) return <>{t('domain:durationHours', parts)}</>;
  return <>{parts.hours === 0 ? t('domain:durationMinutes', parts) : t('domain:duration', parts)}</>;
}
