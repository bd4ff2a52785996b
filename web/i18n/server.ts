import type { i18n } from 'i18next';
import en from './en.ts';
import enAccount from './en-account.ts';
import enDealing from './en-dealing.ts';
import enFinance from './en-finance.ts';
import enFinding from './en-finding.ts';
import enImports from './en-imports.ts';
import enMaking from './en-making.ts';
import enOffice from './en-office.ts';
import enPlants from './en-plants.ts';
import enQuoting from './en-quoting.ts';
import enRefusals from './en-refusals.ts';
import enSourcing from './en-sourcing.ts';
import enThread from './en-thread.ts';
import enTrail from './en-trail.ts';
import { createI18n } from './instance.ts';
import type { AppLocale } from './locale.ts';
import zhCN from './zh-CN.ts';
import zhCNAccount from './zh-CN-account.ts';
import zhCNDealing from './zh-CN-dealing.ts';
import zhCNFinance from './zh-CN-finance.ts';
import zhCNFinding from './zh-CN-finding.ts';
import zhCNImports from './zh-CN-imports.ts';
import zhCNMaking from './zh-CN-making.ts';
import zhCNOffice from './zh-CN-office.ts';
import zhCNPlants from './zh-CN-plants.ts';
import zhCNQuoting from './zh-CN-quoting.ts';
import zhCNRefusals from './zh-CN-refusals.ts';
import zhCNSourcing from './zh-CN-sourcing.ts';
import zhCNThread from './zh-CN-thread.ts';
import zhCNTrail from './zh-CN-trail.ts';

const instances: Record<AppLocale, i18n> = {
  en: createI18n('en', {
    ...en,
    ...enAccount,
    ...enDealing,
    ...enFinance,
    ...enFinding,
    ...enImports,
    ...enMaking,
    ...enOffice,
    ...enPlants,
    ...enQuoting,
    ...enRefusals,
    ...enSourcing,
    ...enThread,
    ...enTrail,
  }),
  'zh-CN': createI18n('zh-CN', {
    ...zhCN,
    ...zhCNAccount,
    ...zhCNDealing,
    ...zhCNFinance,
    ...zhCNFinding,
    ...zhCNImports,
    ...zhCNMaking,
    ...zhCNOffice,
    ...zhCNPlants,
    ...zhCNQuoting,
    ...zhCNRefusals,
    ...zhCNSourcing,
    ...zhCNThread,
    ...zhCNTrail,
  }),
};

/** Instances never change language, so requests may share them. */
export function serverI18n(locale: AppLocale): i18n {
  return instances[locale];
}
