import { describe, expect, it } from 'vitest';
import { catalogues, words } from './words.ts';
import { writeNotice } from './write-notice.ts';

type Tree = { readonly [key: string]: string | Tree };

function textsOf(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : textsOf(value, `${prefix}${key}.`),
  );
}

const en = textsOf(catalogues.en);
const zh = textsOf(catalogues['zh-CN']);
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const names = (texts: [string, string][]) => [...new Set(texts.map(([key]) => withoutPlural(key)))].sort();
const figures = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe('the words of inbox and mail', () => {
  it('say the same things in both languages, with the same figures', () => {
    expect(names(zh)).toEqual(names(en));
    for (const [key, text] of zh) {
      const other = en.filter(([name]) => withoutPlural(name) === withoutPlural(key));
      for (const [, words] of other) expect([key, figures(words)]).toEqual([key, figures(text)]);
    }
  });

  it('hold no Chinese in the English ones, and no full-width digits in the Chinese ones', () => {
    expect(en.filter(([, text]) => /[\u3400-\u9fff]/.test(text))).toEqual([]);
    expect(zh.filter(([, text]) => /[０-９]/.test(text))).toEqual([]);
  });

  it('count in the way of each language', () => {
    const facts = { title: 'Brackets', considered: '7' };
    const said = (locale: 'en' | 'zh-CN', count: number) =>
      writeNotice({ locale, timeZone: 'UTC' }, 'need-matched', { ...facts, count }).title;

    expect(said('en', 1)).toBe('“Brackets”: 1 offer fits');
    expect(said('en', 3)).toBe('“Brackets”: 3 offers fit');
    expect(said('zh-CN', 3)).toBe('「Brackets」：3 个供应方案可行');
  });

  it('write names, quantities and money in the reader’s language', () => {
    const facts = {
      number: 'WO-1',
      partner: { zh: '无锡精工', en: 'Wuxi Precision' },
      process: { zh: '铣削', en: 'Milling' },
      quantity: { value: '1234.5', unit: 'HUR' },
      price: { amount: '90071992547409931.15', currency: 'CNY' },
    };

    expect(writeNotice({ locale: 'en', timeZone: 'UTC' }, 'reservation-held', facts)).toEqual({
      title: 'Wuxi Precision holds 1,234.5 h of Milling',
      text: 'WO-1 · ¥90,071,992,547,409,931.15 net',
    });
    expect(writeNotice({ locale: 'zh-CN', timeZone: 'UTC' }, 'reservation-held', facts)).toEqual({
      title: '无锡精工 预留了 1,234.5 小时 的铣削',
      text: 'WO-1 · 未税 ¥90,071,992,547,409,931.15',
    });
  });

  it('never let a missing text pass for one', () => {
    expect(() => words('en', 'kind.unheard-of.title')).toThrow('No text');
  });
});
