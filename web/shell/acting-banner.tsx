import { ShieldAlert } from 'lucide-react';
import type { Viewer } from '../context.ts';
import { Countdown } from '../domain/countdown.tsx';
import { firmName } from '../domain/names.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import css from './shell.module.css';

/** On every screen while a person of the operator's acts for another firm: which, why, how long, and the way out. */
export function ActingBanner({ viewer, now }: { viewer: Viewer; now: string }) {
  const t = useT();
  const locale = useLocale();
  const act = viewer.supportAct;
  if (!act) return null;
  return (
    <section className={css.acting} aria-label={t('common:acting.label')}>
      <Icon of={ShieldAlert} />
      <p>
        <strong>{t('common:acting.firm', { firm: firmName(locale, viewer.organisation) })}</strong>
        <span>{t('organisation:reason', { reason: act.reason })}</span>
      </p>
      <Countdown until={act.endsAt} now={now} />
      <form method="post" action="/support/end">
        <Button small>{t('common:acting.end')}</Button>
      </form>
    </section>
  );
}
