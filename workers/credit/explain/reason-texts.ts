import type { Words } from './feature-guide.ts';

/** What a reason says. A record keeps the key and the parameters, never the text: a word may be bettered, what was said may not change. */
export const reasonTexts = {
  'reason.number.peers': {
    zh: '{feature}为 {value}，同类企业多在 {low} 至 {high} 之间，比同类平均少 {points} 分。',
    en: '{feature}: {value}. The middle half of firms like this one is between {low} and {high}; {points} points less than they have on average.',
  },
  'reason.level.peers': {
    zh: '{feature}为「{value}」，同类企业多为「{usual}」，比同类平均少 {points} 分。',
    en: '{feature}: “{value}”. Most firms like this one: “{usual}”; {points} points less than they have on average.',
  },
  'reason.value.best': {
    zh: '{feature}为 {value}，比最好一档少 {points} 分。',
    en: '{feature}: {value}; {points} points less than the best place has.',
  },
  'reason.value.peers': {
    zh: '{feature}为 {value}，比同类平均少 {points} 分。',
    en: '{feature}: {value}; {points} points less than firms like this one have on average.',
  },
  'reason.missing': {
    zh: '没有{feature}的数据，少 {points} 分。缺失不按零计算。',
    en: 'No data on {feature}: {points} points less. What is missing does not count as zero.',
  },
  'reason.noConsent': {
    zh: '{feature}未获授权使用，少 {points} 分。',
    en: 'No consent to use {feature}: {points} points less.',
  },
  'reason.code': {
    zh: '{feature}没有数值（{code}），少 {points} 分。',
    en: '{feature} has no value ({code}): {points} points less.',
  },
  'reason.unseen': {
    zh: '{feature}为「{value}」，评分卡未见过此类，少 {points} 分。',
    en: '{feature}: “{value}”, which the card has not met; {points} points less.',
  },
} as const satisfies Record<string, Words>;

export const fixTexts = {
  'fix.raise': { zh: '提高到 {edge} 以上可加 {gain} 分。', en: 'Above {edge} it brings {gain} points more.' },
  'fix.lower': {
    zh: '降低到 {edge} 或以下可加 {gain} 分。',
    en: 'At {edge} or below it brings {gain} points more.',
  },
  'fix.level': { zh: '改为「{levels}」可加 {gain} 分。', en: 'Being “{levels}” brings {gain} points more.' },
  'fix.share': {
    zh: '提供这项数据后按实际数值计分，可能加分也可能减分。',
    en: 'Share it, and what it says will count: for better or for worse.',
  },
  'fix.fixed': {
    zh: '无法直接改变，只会随时间变化。',
    en: 'It cannot be changed at will; only time changes it.',
  },
  'fix.ask': { zh: '请向评分机构询问如何改善。', en: 'Ask the institution that scores what can be done.' },
} as const satisfies Record<string, Words>;

export const sourceTexts = {
  ORDERS: { zh: '平台订单', en: 'orders on the platform' },
  MACHINES: { zh: '设备数据', en: 'data of machines' },
  METER: { zh: '电表', en: 'power meter' },
  SETTLEMENT: { zh: '结算记录', en: 'settlements' },
  STOCK: { zh: '库存记录', en: 'stock records' },
  QUALITY: { zh: '质检记录', en: 'quality records' },
  REGISTER: { zh: '公开登记', en: 'public registers' },
  PAYROLL: { zh: '社保人数', en: 'payroll counts' },
} as const satisfies Record<string, Words>;

export type ReasonKey = keyof typeof reasonTexts;
export type FixKey = keyof typeof fixTexts;
export type Params = Readonly<Record<string, string | number>>;

/** The sentence, with its parameters in it. A parameter that is not there is a mistake of the caller. */
export function sentence(words: Words, language: keyof Words, params: Params): string {
  return words[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`The text wants ${name}.`);
    return String(value);
  });
}
