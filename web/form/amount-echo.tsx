import type { ReactNode } from 'react';
import { useErrorText } from '../domain/error-text.ts';
import { formatMoney, formatNumber } from '../domain/format.ts';
import { readAmount } from '../domain/parse-amount.ts';
import { useLocale } from '../i18n/use-t.ts';
import css from '../ui/ui.module.css';

interface EchoProps {
  id: string;
  text: string;
  unit: ReactNode;
  currency: string | undefined;
}

/**
 * What was understood of an amount, under its field, as soon as it is written another way than plainly: `1.2万` is `= 12,000 小时`.
 * What may be read in two ways is asked about at once. Without JavaScript the answer of the server says both.
 */
export function AmountEcho({ id, text, unit, currency }: EchoProps) {
  const locale = useLocale();
  const errorText = useErrorText();
  const entry = text.trim() === '' ? undefined : readAmount(text, currency);
  if (entry && 'code' in entry && entry.code === 'AMBIGUOUS_AMOUNT')
    return <Echo id={id}>{errorText({ ...entry, field: '', message: entry.code })}</Echo>;
  if (!entry || 'code' in entry || isPlain(text, entry.amount)) return <Echo id={id}>{null}</Echo>;
  const { amount } = entry;
  return (
    <Echo id={id}>
      {currency === undefined ? (
        <>
          = {formatNumber(locale, amount, 20)} {unit}
        </>
      ) : (
        `= ${formatMoney(locale, { amount, currency }, 8)} ${currency}`
      )}
    </Echo>
  );
}

/** Written as a machine would: nothing to explain. */
function isPlain(text: string, amount: string): boolean {
  return text.trim() === amount || formatNumber('en', amount, 20) === text.trim();
}

function Echo({ id, children }: { id: string; children: ReactNode }) {
  return (
    <output id={id} className={css.echo} aria-live="polite">
      {children}
    </output>
  );
}
