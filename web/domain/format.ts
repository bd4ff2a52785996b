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

/** How amounts of a table are scaled: in yuan, ten thousands or hundred millions, as chosen in its header. */
export const MONEY_SCALES = ['ONE', 'WAN', 'YI'] as const;
export type MoneyScale = (typeof MONEY_SCALES)[number];

const POWERS: Record<MoneyScale, number> = { ONE: 0, WAN: 4, YI: 8 };

/** The figure alone, in the header's scale (its unit stands there): two decimals, exact before rounding. */
export function formatScaled(locale: AppLocale, amount: string, scale: MoneyScale): string {
  return numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    .format(exact(`${amount}e-${POWERS[scale]}`))
    .replace('-', '−');
}

export function formatBps(locale: AppLocale, bps: number): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(bps / 10_000);
}

/** The instant as a clock in the zone shows it. */
export function formatInstant(instant: string, timeZone: string): string {
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

/** How long ago, or how far ahead, in the largest unit that says it: 3 hours ago, 2 天后. */
export function formatAge(locale: AppLocale, instant: string, now: number): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = AGES.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
  return format.format(Math.trunc(seconds / size), unit);
}

const AGES = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** The zone as people say it: 北京时间 / GMT+8. */
export function zoneName(locale: AppLocale, timeZone: string, instant: string): string {
  if (timeZone === 'Asia/Shanghai' && locale === 'zh-CN') return '北京时间';
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(
    new Date(instant),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** Groups of four, as codes of firms and numbers of accounts are read: 9132 0211 MA1N XXXX 2D. */
export function groupsOfFour(code: string): string {
  return code.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}

/** Names in the order of the reader's dictionary: Chinese ones by pinyin. */
export function byName(locale: AppLocale): (left: string, right: string) => number {
  return new Intl.Collator(locale === 'en' ? 'en' : 'zh-CN-u-co-pinyin', { numeric: true }).compare;
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
