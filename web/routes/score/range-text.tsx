import { formatNumber } from '../../domain/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';

/** A range of a figure, in words. */
export function RangeText({ above, upTo }: { above: number | null; upTo: number | null }) {
  const t = useT();
  const locale = useLocale();
  const shown = (value: number) => formatNumber(locale, String(value));
  if (above !== null && upTo !== null)
    return t('score:card.between', { from: shown(above), to: shown(upTo) });
  if (above !== null) return t('score:card.above', { from: shown(above) });
  return upTo === null ? t('score:card.all') : t('score:card.upTo', { to: shown(upTo) });
}
