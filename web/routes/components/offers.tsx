import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import css from './components.module.css';
import { FormSamples } from './form-samples.tsx';
import { OfferSamples } from './offer-samples.tsx';

const THEMES = ['light', 'dark'] as const;

/** The second page of the gallery: forms, and what offers show of themselves. */
export default function OfferComponents() {
  const t = useT();
  return (
    <>
      <PageHead
        title={t('offers:title')}
        crumbs={[{ to: '/components', text: t('common:components') }]}
        meta="web/domain"
      />
      <div className={css.themes}>
        {THEMES.map((theme) => (
          <div key={theme} className={css.theme} data-theme={theme}>
            <FormSamples theme={theme} />
            <OfferSamples />
          </div>
        ))}
      </div>
    </>
  );
}
