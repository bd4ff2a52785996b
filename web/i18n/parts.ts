import type { AppLocale } from './locale.ts';

/** Texts of a part of the house: fetched at once on its own pages, else after. */
export interface Part {
  readonly path: RegExp;
  /** What a page shows that has its texts, wherever it is. */
  readonly mark?: string;
  load(locale: AppLocale): Promise<{ default: object }>;
}

export const parts: readonly Part[] = [
  {
    path: /^\/(jobs|operator)/,
    mark: '[role="alert"], [aria-invalid="true"], [data-refusals]',
    load: (locale) => (locale === 'en' ? import('./en-refusals.ts') : import('./zh-CN-refusals.ts')),
  },
  {
    path: /^\/(sign|password|invitations|open|mail)/,
    load: (locale) => (locale === 'en' ? import('./en-account.ts') : import('./zh-CN-account.ts')),
  },
  {
    path: /^\/($|needs|market|firms|open|reservations\/waiting)/,
    load: (locale) => (locale === 'en' ? import('./en-finding.ts') : import('./zh-CN-finding.ts')),
  },
  {
    path: /^\/(settings|operator)/,
    load: (locale) => (locale === 'en' ? import('./en-office.ts') : import('./zh-CN-office.ts')),
  },
  {
    path: /^\/(rfqs|guest|agreements|sources|partners)/,
    load: (locale) => (locale === 'en' ? import('./en-sourcing.ts') : import('./zh-CN-sourcing.ts')),
  },
  {
    path: /^\/(guest|rfqs\/(new|again|take-in|approvals|[^/]+\/quote))/,
    load: (locale) => (locale === 'en' ? import('./en-quoting.ts') : import('./zh-CN-quoting.ts')),
  },
  {
    path: /^\/(rfqs|reservations|agreements|answer)/,
    load: (locale) => (locale === 'en' ? import('./en-thread.ts') : import('./zh-CN-thread.ts')),
  },
  {
    path: /^\/(agreements|sources|partners)/,
    load: (locale) => (locale === 'en' ? import('./en-dealing.ts') : import('./zh-CN-dealing.ts')),
  },
  {
    path: /^\/(consents|dossiers|score|plant\/operating)/,
    load: (locale) => (locale === 'en' ? import('./en-finance.ts') : import('./zh-CN-finance.ts')),
  },
  {
    path: /^\/(catalogue|promises)/,
    load: (locale) => (locale === 'en' ? import('./en-making.ts') : import('./zh-CN-making.ts')),
  },
  {
    path: /^\/(plant|capacity)/,
    load: (locale) => (locale === 'en' ? import('./en-plants.ts') : import('./zh-CN-plants.ts')),
  },
  {
    path: /^\/(reservations|needs|rfqs|agreements|promises|plant|components|settings\/audit|operator|capacity\/(offers|imports))/,
    load: (locale) => (locale === 'en' ? import('./en-trail.ts') : import('./zh-CN-trail.ts')),
  },
  {
    path: /^\/capacity\/imports/,
    load: (locale) => (locale === 'en' ? import('./en-imports.ts') : import('./zh-CN-imports.ts')),
  },
];
