export const LOCALES = ['zh-CN', 'en'] as const;
export type AppLocale = (typeof LOCALES)[number];

/** The API's enum and ours name the same two languages. */
export function fromApiLocale(locale: string): AppLocale {
  return locale === 'EN' ? 'en' : 'zh-CN';
}

export function toApiLocale(locale: AppLocale): 'EN' | 'ZH_CN' {
  return locale === 'en' ? 'EN' : 'ZH_CN';
}

export function isAppLocale(value: unknown): value is AppLocale {
  return LOCALES.some((locale) => locale === value);
}

/** The first language of the header that we speak; zh-CN when none is. */
export function localeFromAcceptLanguage(header: string | null): AppLocale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', q] = part.trim().split(';q=');
      return { tag: tag.toLowerCase(), weight: q === undefined ? 1 : Number(q) };
    })
    .filter((entry) => entry.tag !== '' && entry.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}
