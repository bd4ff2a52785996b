import type { i18n } from 'i18next';
import en from './en.ts';
import { createI18n } from './instance.ts';
import type { AppLocale } from './locale.ts';
import zhCN from './zh-CN.ts';

const instances: Record<AppLocale, i18n> = { en: createI18n('en', en), 'zh-CN': createI18n('zh-CN', zhCN) };

/** Instances never change language, so requests may share them. */
export function serverI18n(locale: AppLocale): i18n {
  return instances[locale];
}
