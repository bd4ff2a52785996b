import type { AppLocale } from '../i18n/locale.ts';

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: AppLocale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  numberFormats.set(key, made);
  return made;
}

// Intl reads decimal strings exactly, so no figure passes through a float on its way to the reader.
function exact(decimal: string): Intl.StringNumericLiteral {
  return decimal as Intl.StringNumericLiteral;
}

export function formatNumber(locale: AppLocale, decimal: string, maximumFractionDigits = 2): string {
  return numberFormat(locale, { maximumFractionDigits }).format(exact(decimal)).replace('-', '−');
}

/** An overview figure: full digits below ten thousand, 1.2万 or 12K above. */
export function formatCompact(locale: AppLocale, value: number): string {
  if (Math.abs(value) < 10_000) return numberFormat(locale, { maximumFractionDigits: 0 }).format(value);
  return numberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

export function formatMoney(
  locale: AppLocale,
  money: { amount: string; currency: string },
  digits?: number,
): string {
  const options: Intl.NumberFormatOptions = {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    ...(digits === undefined ? {} : { minimumFractionDigits: 2, maximumFractionDigits: digits }),
  };
  return numberFormat(locale, options).format(exact(money.amount));
}

export function formatBps(locale: AppLocale, bps: number): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(bps / 10_000);
}

/** The instant as a clock on the plant's wall shows it. */
export function formatInstant(instant: string, timeZone = 'Asia/Shanghai'): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** A day as prose: 2026年11月23日 / 23 Nov 2026. */
export function formatDay(locale: AppLocale, date: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    dateStyle: 'long',
  }).format(new Date(`${date}T00:00:00Z`));
}

export function formatWeekday(locale: AppLocale, isoWeekday: number): string {
  // 2024-01-01 was a Monday.
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(
    new Date(Date.UTC(2024, 0, isoWeekday)),
  );
}

/** Whole hours and minutes from one instant to another; zero when it has passed. */
export function remaining(until: string, now: number): { hours: number; minutes: number } {
  const minutes = Math.max(0, Math.ceil((Date.parse(until) - now) / 60_000));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
