import type { i18n } from 'i18next';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { HydratedRouter } from 'react-router/dom';
import { createI18n } from './i18n/instance.ts';
import type { AppLocale } from './i18n/locale.ts';

/** Only the language that the page was written in is fetched; texts of a part of the house at once where the page is in it, else after. */
async function hydrate() {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
  const texts = locale === 'en' ? await import('./i18n/en.ts') : await import('./i18n/zh-CN.ts');
  const i18n = createI18n(locale, texts.default as typeof import('./i18n/zh-CN.ts').default);
  const isHere = ({ path, mark }: Part) =>
    path.test(location.pathname) || (mark !== undefined && document.querySelector(mark) !== null);
  await Promise.all(parts.filter(isHere).map((part) => addTexts(i18n, locale, part)));
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <HydratedRouter />
        </I18nextProvider>
      </StrictMode>,
    );
  });
  for (const part of parts) if (!isHere(part)) void addTexts(i18n, locale, part);
}

interface Part {
  readonly path: RegExp;
  /** What a page shows that has its texts, wherever it is. */
  readonly mark?: string;
  load(locale: AppLocale): Promise<{ default: object }>;
}

const parts: readonly Part[] = [
  {
    path: /^\/(jobs|operator)/,
    mark: '[role="alert"], [aria-invalid="true"], [data-refusals]',
    load: (locale) =>
      locale === 'en' ? import('./i18n/en-refusals.ts') : import('./i18n/zh-CN-refusals.ts'),
  },
  {
    path: /^\/(sign|password|invitations|open|mail)/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-account.ts') : import('./i18n/zh-CN-account.ts')),
  },
  {
    path: /^\/($|needs|market|firms|open|reservations\/waiting)/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-finding.ts') : import('./i18n/zh-CN-finding.ts')),
  },
  {
    path: /^\/(settings|operator)/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-office.ts') : import('./i18n/zh-CN-office.ts')),
  },
  {
    path: /^\/(rfqs|guest|agreements|sources|partners)/,
    load: (locale) =>
      locale === 'en' ? import('./i18n/en-sourcing.ts') : import('./i18n/zh-CN-sourcing.ts'),
  },
  {
    path: /^\/(guest|rfqs\/(new|again|take-in|approvals|[^/]+\/quote))/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-quoting.ts') : import('./i18n/zh-CN-quoting.ts')),
  },
  {
    path: /^\/(rfqs|reservations|agreements|answer)/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-thread.ts') : import('./i18n/zh-CN-thread.ts')),
  },
  {
    path: /^\/(agreements|sources|partners)/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-dealing.ts') : import('./i18n/zh-CN-dealing.ts')),
  },
  {
    path: /^\/(consents|dossiers|score|plant\/operating)/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-finance.ts') : import('./i18n/zh-CN-finance.ts')),
  },
  {
    path: /^\/(catalogue|promises)/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-making.ts') : import('./i18n/zh-CN-making.ts')),
  },
  {
    path: /^\/(plant|capacity)/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-plants.ts') : import('./i18n/zh-CN-plants.ts')),
  },
  {
    path: /^\/(reservations|needs|rfqs|agreements|plant|components|settings\/audit|operator|capacity\/(offers|imports))/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-trail.ts') : import('./i18n/zh-CN-trail.ts')),
  },
  {
    path: /^\/capacity\/imports/,
    load: (locale) => (locale === 'en' ? import('./i18n/en-imports.ts') : import('./i18n/zh-CN-imports.ts')),
  },
];

async function addTexts(i18n: i18n, locale: AppLocale, part: Part) {
  const { default: found } = await part.load(locale);
  for (const [namespace, texts] of Object.entries(found)) i18n.addResourceBundle(locale, namespace, texts);
}

void hydrate();
