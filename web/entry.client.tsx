import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { HydratedRouter } from 'react-router/dom';
import { createI18n } from './i18n/instance.ts';

/** Only the language that the page was written in is fetched. */
async function hydrate() {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
  const texts = locale === 'en' ? await import('./i18n/en.ts') : await import('./i18n/zh-CN.ts');
  const i18n = createI18n(locale, texts.default as typeof import('./i18n/zh-CN.ts').default);
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
}

void hydrate();
