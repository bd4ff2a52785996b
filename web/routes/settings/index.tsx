import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';

/** The settings by themselves: on a phone the list of their pages, beside which there is nothing to show yet. */
export default function SettingsIndex() {
  const t = useT();
  return (
    <>
      <PageHead title={t('settings:title')} crumbs={[]} />
      <p className="muted">{t('settings:choose')}</p>
    </>
  );
}
