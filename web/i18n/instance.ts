import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { AppLocale } from './locale.ts';
import type zhCN from './zh-CN.ts';

export const NAMESPACES = [
  'common',
  'domain',
  'errors',
  'refusals',
  'home',
  'account',
  'capacity',
  'imports',
  'offers',
  'open',
  'market',
  'finding',
  'needs',
  'reservations',
  'agreements',
  'partners',
  'sourcing',
  'quoting',
  'thread',
  'making',
  'consents',
  'score',
  'plant',
  'operating',
  'people',
  'settings',
  'inbox',
  'webhooks',
  'organisation',
  'operator',
  'audit',
  'files',
  'jobs',
  'search',
  'views',
  'operations',
] as const;

/** One language's texts, ready at once: no backend, no detection; what is added later shows by itself. */
export function createI18n(locale: AppLocale, resources: typeof zhCN): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    ns: [...NAMESPACES],
    defaultNS: 'common',
    resources: { [locale]: resources },
    initAsync: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => '–',
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  return instance;
}
