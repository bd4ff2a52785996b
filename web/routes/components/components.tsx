import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import css from './components.module.css';
import { UiSamples } from './ui-samples.tsx';

const THEMES = ['light', 'dark'] as const;

/** Every component in every state, in both themes side by side: for whoever builds a screen, and for the tests' pictures. */
export default function Components() {
  const t = useT();
  return (
    <>
      <PageHead title={t('common:components')} crumbs={[{ to: '/components', text: 'web/ui' }]} />
      <p>
        <Link to="/components/domain">web/domain</Link> ·{' '}
        <Link to="/components/offers">{t('offers:title')}</Link>
      </p>
      <div className={css.themes}>
        {THEMES.map((theme) => (
          <div key={theme} className={css.theme} data-theme={theme}>
            <UiSamples theme={theme} />
          </div>
        ))}
      </div>
    </>
  );
}
