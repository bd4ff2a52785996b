import 'i18next';
import type zhCN from './zh-CN.ts';
import type zhCNAccount from './zh-CN-account.ts';
import type zhCNDealing from './zh-CN-dealing.ts';
import type zhCNFinance from './zh-CN-finance.ts';
import type zhCNFinding from './zh-CN-finding.ts';
import type zhCNImports from './zh-CN-imports.ts';
import type zhCNMaking from './zh-CN-making.ts';
import type zhCNOffice from './zh-CN-office.ts';
import type zhCNPlants from './zh-CN-plants.ts';
import type zhCNQuoting from './zh-CN-quoting.ts';
import type zhCNRefusals from './zh-CN-refusals.ts';
import type zhCNSourcing from './zh-CN-sourcing.ts';
import type zhCNThread from './zh-CN-thread.ts';
import type zhCNTrail from './zh-CN-trail.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof zhCN &
      typeof zhCNAccount &
      typeof zhCNDealing &
      typeof zhCNFinance &
      typeof zhCNFinding &
      typeof zhCNImports &
      typeof zhCNMaking &
      typeof zhCNOffice &
      typeof zhCNPlants &
      typeof zhCNQuoting &
      typeof zhCNRefusals &
      typeof zhCNSourcing &
      typeof zhCNThread &
      typeof zhCNTrail;
  }
}
