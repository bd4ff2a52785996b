import { createInstance } from 'i18next';
import en from './en.json' with { type: 'json' };
import zhCN from './zh-CN.json' with { type: 'json' };

/** The two languages in which people are written to. */
export type NoticeLocale = 'zh-CN' | 'en';

const catalogue = createInstance();
void catalogue.init({
  fallbackLng: false,
  ns: ['notices'],
  defaultNS: 'notices',
  resources: { en: { notices: en }, 'zh-CN': { notices: zhCN } },
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** A text of the catalogue of inbox and mail. A key that it does not hold is a bug: a test reads every one. */
export function words(
  locale: NoticeLocale,
  key: string,
  values: Record<string, string | number> = {},
): string {
  if (!catalogue.exists(key, { lng: locale, ...values })) throw new RangeError(`No text ${key} in ${locale}`);
  return catalogue.getFixedT(locale)(key as never, values as never) as unknown as string;
}

/** The whole catalogue, for those who check it. */
export const catalogues = { en, 'zh-CN': zhCN } as const;
