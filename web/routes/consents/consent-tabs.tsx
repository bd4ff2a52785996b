import { useT } from '../../i18n/use-t.ts';
import { Tabs } from '../../ui/tabs.tsx';

/** What a firm has agreed to, and who looked. */
export function ConsentTabs({ here }: { here: 'consents' | 'reads' }) {
  const t = useT();
  const tabs = [
    { to: '/consents', text: t('consents:tab.consents'), current: here === 'consents' },
    { to: '/consents/reads', text: t('consents:tab.reads'), current: here === 'reads' },
  ];
  return <Tabs label={t('consents:title')} tabs={tabs} />;
}
