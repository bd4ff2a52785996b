/** What was understood of a number as people write it. `value` is an exact plain decimal ("-1234.5"), never more than 20 digits. */
export type NumberReading =
  | {
      readonly kind: 'READ';
      readonly value: string;
      /** Written with %: 12.5% is "12.5". */
      readonly isPercent: boolean;
      /** The sign or word of currency that stood with it (¥, 元, USD); which currencies it may be says {@link maybeCurrency}. */
      readonly currency: string | undefined;
    }
  /** Two readings are possible, and guessing wrong is a factor of ten or a thousand. */
  | { readonly kind: 'AMBIGUOUS'; readonly readings: readonly [string, string] }
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'NOT_A_NUMBER' };

const notANumber: NumberReading = { kind: 'NOT_A_NUMBER' };
const digitsMax = 20;

/** Powers of ten by their word. `m` alone is not here: it may be a metre, milli or a million. */
const powers: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  k: 3,
  K: 3,
  M: 6,
};

const currencySigns: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'],
  元: ['CNY', 'HKD', 'TWD', 'SGD'],
  RMB: ['CNY'],
  $: ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD', 'MXN'],
  US$: ['USD'],
  HK$: ['HKD'],
  '€': ['EUR'],
  '£': ['GBP'],
  '₩': ['KRW'],
};

/** Whether a sign or word that stood with a number may mean the currency. */
export function maybeCurrency(written: string, code: string): boolean {
  return written === code || (currencySigns[written]?.includes(code) ?? false);
}

const sign = String.raw`US\$|HK\$|[¥$€£₩]|RMB|[A-Z]{3}`;
const shape = new RegExp(
  `^(?<minus>-|\\+)?\\s*(?:(?<before>${sign})\\s*)?(?<inner>-)?(?<digits>[\\d.,' ]*\\d)\\s*(?<power>[十百千]?[万萬亿億]|万亿|[百千kKM])?\\s*(?<percent>%)?\\s*(?<after>元|${sign})?$`,
  'u',
);

/**
 * Reads a number as people write it: 1,234.5, full-width digits and signs, 1.2万, 3千, 5k, 12%, ¥3,000, 12万元, (1,234) for less than
 * zero. A comma or a blank groups thousands and a point begins the decimals, as in China and in English; what may be the
 * other way round (1.234,5 or 1,5) is AMBIGUOUS with both readings. Browser, server and sheets all read by this one.
 */
export function readNumber(text: string): NumberReading {
  const written = narrow(text);
  if (written === '') return { kind: 'EMPTY' };
  const inBrackets = /^\((.*)\)$/u.exec(written)?.[1];
  const parts = shape.exec(inBrackets ?? written)?.groups;
  if (parts?.digits === undefined) return notANumber;
  const minuses = [inBrackets !== undefined, parts.minus === '-', parts.inner === '-'].filter(Boolean);
  if (minuses.length > 1 || (parts.before && parts.after) || (parts.percent && parts.power))
    return notANumber;
  const power = powers[parts.power ?? ''] ?? 0;
  const scaled = (plain: string) => withSign(shiftPoint(plain, power), minuses.length === 1);
  const digits = readDigits(parts.digits);
  if (digits.length === 2) return { kind: 'AMBIGUOUS', readings: [scaled(digits[0]), scaled(digits[1])] };
  const value = digits[0] === undefined ? undefined : scaled(digits[0]);
  if (value === undefined || value.replace(/\D/g, '').length > digitsMax) return notANumber;
  return { kind: 'READ', value, isPercent: parts.percent === '%', currency: parts.before ?? parts.after };
}

/** Full width to half, the marks of other keyboards to ours, and blanks to one kind. */
function narrow(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/。/g, '.')
    .replace(/、/g, ',')
    .replace(/[’_]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const plain = /^\d*\.?\d+$/;
const grouped = /^\d{1,3}(?:([, '])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const groupedByPoints = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const commaAsPoint = /^\d+,\d{1,2}$|^\d+,\d{4,}$/;

/** The plain decimals that the digits may mean: one, two when it is not clear, none when they are no number. */
function readDigits(digits: string): readonly [] | readonly [string] | readonly [string, string] {
  if (plain.test(digits)) return [digits.startsWith('.') ? `0${digits}` : digits];
  if (grouped.test(digits)) return [digits.replace(/[, ']/g, '')];
  if (groupedByPoints.test(digits)) {
    const [whole = '', ...rest] = digits.replace(',', '').split('.');
    return [digits.replaceAll('.', '').replace(',', '.'), `${whole}.${rest.join('')}`];
  }
  if (commaAsPoint.test(digits)) return [digits.replace(',', '.'), digits.replace(',', '')];
  return [];
}

function shiftPoint(decimal: string, power: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const moved = fraction.padEnd(power, '0');
  const left = (whole + moved.slice(0, power)).replace(/^0+(?=\d)/, '');
  const right = moved.slice(power).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

function withSign(value: string, isNegative: boolean): string {
  return isNegative && /[1-9]/.test(value) ? `-${value}` : value;
}
