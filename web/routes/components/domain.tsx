import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import css from './components.module.css';
import { DomainSamples } from './domain-samples.tsx';

const THEMES = ['light', 'dark'] as const;

/** The gallery's page of what shows values of the domain. */
export default function DomainComponents() {
  const t = useT();
  return (
    <>
      <PageHead
        title={t('common:components')}
        crumbs={[{ to: '/components', text: 'web/ui' }]}
        meta="web/domain"
      />
      <div className={css.themes}>
        {THEMES.map((theme) => (
          <div key={theme} className={css.theme} data-theme={theme}>
            <DomainSamples />
          </div>
        ))}
      </div>
    </>
  );
}
