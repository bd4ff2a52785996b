const PLACES = 8;

/** The exact sum of plain decimals, each with its sign: figures of the board never pass through a float. */
export function sumDecimals(parts: readonly (readonly [sign: 1 | -1, decimal: string])[]): string {
  return plain(parts.reduce((sum, [sign, decimal]) => sum + BigInt(sign) * scaled(decimal), 0n));
}

/** Load in basis points of the total, rounded half up; nothing where there is no capacity. */
export function loadBpsOf(total: string, free: string): number | null {
  const all = scaled(total);
  if (all <= 0n) return null;
  return Number(((all - scaled(free)) * 20_000n + all) / (all * 2n));
}

function scaled(decimal: string): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const size = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return sign === '-' ? -size : size;
}

function plain(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -PLACES)}${fraction === '' ? '' : `.${fraction}`}`;
}
