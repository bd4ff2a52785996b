import { useT } from '../../i18n/use-t.ts';
import { Tabs } from '../../ui/tabs.tsx';

/** What can be ordered, and what has been asked of it. */
export function MakingTabs({ current }: { current: 'items' | 'promises' }) {
  const t = useT();
  const tabs = [
    { to: '/catalogue', text: t('making:items'), current: current === 'items' },
    { to: '/promises', text: t('making:promises'), current: current === 'promises' },
  ];
  return <Tabs label={t('making:catalogue')} tabs={tabs} />;
}
