import { ShieldCheck } from 'lucide-react';
import { useLocale, useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';
import { formatDay, formatInstant } from './format.ts';
import { useZones } from './zone.ts';

/** That the operator vouches for a firm, and since when; nothing for a firm that it does not. */
export function VerifiedMark({ since, short = false }: { since: string | null; short?: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { homeZone } = useZones();
  if (!since) return null;
  const day = formatDay(locale, formatInstant(since, homeZone).slice(0, 10));
  const words = t('organisation:verifiedSince', { day });
  return (
    <span className={css.badge} data-tone="ok" title={words}>
      <Icon of={ShieldCheck} size={14} />
      {short ? <span className="sr">{words}</span> : words}
    </span>
  );
}
