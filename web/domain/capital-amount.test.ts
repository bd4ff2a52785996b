import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalAmount } from './capital-amount.ts';

describe('an amount in capital numerals', () => {
  it.each([
    ['0', '零元整'],
    ['0.05', '伍分'],
    ['0.50', '伍角整'],
    ['0.56', '伍角陆分'],
    ['1', '壹元整'],
    ['10', '壹拾元整'],
    ['12.30', '壹拾贰元叁角整'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['10020.35', '壹万零贰拾元叁角伍分'],
    ['100000', '壹拾万元整'],
    ['107000.53', '壹拾万柒仟元伍角叁分'],
    ['1000001', '壹佰万零壹元整'],
    ['100010000', '壹亿零壹万元整'],
    ['100000001', '壹亿零壹元整'],
    ['200340000', '贰亿零叁拾肆万元整'],
    ['10000000000', '壹佰亿元整'],
    ['1000000000000', '壹兆元整'],
    ['1000000000001', '壹兆零壹元整'],
    ['9999999999999999.99', '玖仟玖佰玖拾玖兆玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('%s is %s', (amount, text) => {
    expect(capitalAmount(amount)).toBe(text);
  });

  it.each(['-1', '1.234', '1e3', '', '10000000000000000'])('there is none for %j', (amount) => {
    expect(capitalAmount(amount)).toBeUndefined();
  });

  it('never has two zeros in a row, nor a zero before 元, 万 or 亿', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n - 1n }), (fen) => {
        const text = capitalAmount(`${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`) ?? '';
        expect(text).not.toMatch(/零零|零元|零万|零亿|零整|undefined/);
        expect(text).toMatch(/(?:整|分)$/);
      }),
    );
  });

  it('can be read back to the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n - 1n }), (fen) => {
        const text = capitalAmount(`${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`) ?? '';
        expect(fenOf(text)).toBe(fen);
      }),
    );
  });
});

/** Reads capital numerals by adding up what stands there. */
function fenOf(text: string): bigint {
  const [yuan = '', cents = ''] = text.includes('元') ? text.split('元') : ['', text];
  const jiao = BigInt('零壹贰叁肆伍陆柒捌玖'.indexOf(/(.)角/.exec(cents)?.[1] ?? '零'));
  const fen = BigInt('零壹贰叁肆伍陆柒捌玖'.indexOf(/(.)分/.exec(cents)?.[1] ?? '零'));
  let [sum, group, digit] = [0n, 0n, 0n];
  for (const sign of yuan) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(sign);
    const place = '拾佰仟'.indexOf(sign);
    const unit = { 万: 10n ** 4n, 亿: 10n ** 8n, 兆: 10n ** 12n }[sign];
    if (value >= 0) digit = BigInt(value);
    else if (place >= 0) {
      group += digit * 10n ** BigInt(place + 1);
      digit = 0n;
    } else if (unit) {
      sum += (group + digit) * unit;
      [group, digit] = [0n, 0n];
    }
  }
  return (sum + group + digit) * 100n + jiao * 10n + fen;
}
