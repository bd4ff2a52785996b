import type { i18n } from 'i18next';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { HydratedRouter } from 'react-router/dom';
import { createI18n } from './i18n/instance.ts';
import type { AppLocale } from './i18n/locale.ts';
import { type Part, parts } from './i18n/parts.ts';

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

async function addTexts(i18n: i18n, locale: AppLocale, part: Part) {
  const { default: found } = await part.load(locale);
  for (const [namespace, texts] of Object.entries(found)) i18n.addResourceBundle(locale, namespace, texts);
}

void hydrate();
