const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

const MULTIPLIERS: Record<string, number> = { 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8, k: 3, K: 3 };
const PLAIN = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/**
 * Reads an amount as people write it: `1,234.5`, full-width digits, `1.2万`, `￥3,000`. Answers the exact decimal as a string
 * without separators, or null when it is not an amount.
 */
export function parseAmount(text: string): string | null {
  const narrow = toHalfWidth(text)
    .replace(/[\s\u00a0_']/g, '')
    .replace(/^[¥￥$]/, '');
  const last = narrow.at(-1) ?? '';
  const power = MULTIPLIERS[last] ?? 0;
  const digits = power > 0 ? narrow.slice(0, -1) : narrow;
  if (!PLAIN.test(digits)) return null;
  return shiftPoint(digits.replaceAll(',', ''), power);
}

/** A whole number of at least one, or null. */
export function parseCount(text: string): number | null {
  const amount = parseAmount(text);
  if (amount === null || !/^\d{1,9}$/.test(amount)) return null;
  const count = Number(amount);
  return count >= 1 ? count : null;
}

function toHalfWidth(text: string): string {
  return Array.from(text.trim(), (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (char === '。') return '.';
    if (char === '，' || char === '、') return ',';
    if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END)
      return String.fromCodePoint(code - FULL_WIDTH_OFFSET);
    return char;
  }).join('');
}

function shiftPoint(decimal: string, power: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const moved = fraction.padEnd(power, '0');
  const left = (whole + moved.slice(0, power)).replace(/^0+(?=\d)/, '');
  const right = moved.slice(power).replace(/0+$/, '');
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}
