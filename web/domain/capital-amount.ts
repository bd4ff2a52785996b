const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;
const GROUPS = ['', '万', '亿', '兆'] as const;

/**
 * An amount of yuan in capital numerals, as contracts and bills have it: 壹万零贰拾元叁角伍分. Undefined for more than two decimals, less
 * than zero, or ten thousand 兆 and more. Source: 正确填写票据和结算凭证的基本规定 (annex 1 of 支付结算办法): 整 ends amounts that end
 * with yuan or jiao, one 零 stands for any run of zeros between other digits, and none for those at the end of the yuan.
 */
export function capitalAmount(amount: string): string | undefined {
  const [, whole, fraction = ''] = /^0*(\d{1,16})(?:\.(\d{1,2})0*)?$/.exec(amount) ?? [];
  if (whole === undefined) return undefined;
  const [jiao = 0, fen = 0] = [...fraction.padEnd(2, '0')].map(Number);
  const yuan = yuanText(whole);
  if (yuan === '' && jiao === 0 && fen === 0) return '零元整';
  return `${yuan === '' ? '' : `${yuan}元`}${centsText(yuan !== '', jiao, fen)}`;
}

/** Sixteen digits in groups of four. */
function yuanText(whole: string): string {
  const digits = whole.padStart(16, '0');
  let text = '';
  let owesZero = false;
  for (let group = 0; group < 4; group += 1) {
    const four = digits.slice(group * 4, group * 4 + 4);
    if (four === '0000') {
      owesZero = text !== '';
      continue;
    }
    const zeroBefore = text !== '' && (owesZero || four.startsWith('0'));
    text += `${zeroBefore ? '零' : ''}${groupText(four)}${GROUPS[3 - group]}`;
    owesZero = false;
  }
  return text;
}

/** Four digits, without the zeros at either end. */
function groupText(four: string): string {
  const inner = four.replace(/^0+|0+$/g, '');
  const shift = four.length - four.replace(/0+$/, '').length;
  return [...inner]
    .map((digit, index) => {
      const place = PLACES[inner.length - 1 - index + shift] ?? '';
      if (digit === '0') return inner[index + 1] === '0' ? '' : '零';
      return `${DIGITS[Number(digit)]}${place}`;
    })
    .join('');
}

function centsText(hasYuan: boolean, jiao: number, fen: number): string {
  if (jiao === 0 && fen === 0) return '整';
  const jiaoText = jiao === 0 ? (hasYuan ? '零' : '') : `${DIGITS[jiao]}角`;
  return fen === 0 ? `${jiaoText}整` : `${jiaoText}${DIGITS[fen]}分`;
}
